using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>Gives the answers that gates leave no choice about, until only choices are open.</summary>
internal sealed class Forcing(BookGates gates)
{
    /// <summary>What is known then, and the gates that are still open; null: they cannot all hold.</summary>
    public (Meaning Known, List<Gate> Open)? All(Meaning known, List<Gate> goals)
    {
        while (Open(known, goals) is { } open)
        {
            var told = Answered(known.Runner, open, isDerived: false);
            var isSame = open.SequenceEqual(goals);

            // What a reader may still tell is answered after what it reads.
            if (isSame && ReferenceEquals(told, known.Runner))
            {
                told = Answered(known.Runner, open.Where(IsDerived).Take(1), isDerived: true);
            }

            if (told is null)
            {
                return null;
            }

            if (!ReferenceEquals(told, known.Runner))
            {
                known = new(gates, told);
                if (!known.IsPossible())
                {
                    return null;
                }
            }
            else if (isSame)
            {
                return (known, open);
            }

            goals = open;
        }

        return null;
    }

    /// <summary>The parts of an open gate that may still hold.</summary>
    public static List<(int Weight, Gate Part)> Ways(Meaning known, Gate goal) => [.. goal.Parts.Where(one => known.Of(one.Part) == Truth.Unknown)];

    /// <summary>What an open gate lacks.</summary>
    public static int Missing(Meaning known, Gate goal) => goal.Count - goal.Parts.Where(one => known.Of(one.Part) == Truth.Yes).Sum(one => one.Weight);

    // The gates that are not settled yet, each taken apart as far as it leaves no choice; null: one of them fails.
    private List<Gate>? Open(Meaning known, List<Gate> goals)
    {
        var open = new List<Gate>();
        foreach (var goal in goals)
        {
            switch (known.Of(goal))
            {
                case Truth.No:
                    return null;
                case Truth.Unknown:
                    open.AddRange(OnlyWay(known, goal) ?? [goal]);
                    break;
            }
        }

        return open;
    }

    private static bool IsDerived(Gate goal) => LeafAnswers.SignalOf(goal.Leaf)?.Reader is not null;

    private RunnerCase? Answered(RunnerCase? told, IEnumerable<Gate> open, bool isDerived)
    {
        foreach (var goal in open)
        {
            if (told is not null && goal.Leaf is YesNoSignal or NumberComparison && IsDerived(goal) == isDerived)
            {
                told = LeafAnswers.That(goal.Leaf, goal.Holds, told!, gates.Book).FirstOrDefault();
            }
        }

        return told;
    }

    // The parts without which an open gate cannot hold, where there is no choice among them; null: there is.
    private IEnumerable<Gate>? OnlyWay(Meaning known, Gate goal)
    {
        if (goal.Leaf is not null)
        {
            return goal.Leaf is Finding finding ? [goal.Holds ? gates.Of(finding) : gates.Of(finding).Opposite] : null;
        }

        var ways = Ways(known, goal);
        return ways.Sum(one => one.Weight) - ways.Min(one => one.Weight) < Missing(known, goal) ? ways.Select(one => one.Part) : null;
    }
}
