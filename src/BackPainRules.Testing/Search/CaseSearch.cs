using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>
/// Finds a case in which some gates hold, with no more answers than they need: what is forced first, then choices in the order of the goals, going
/// back where a way turns out impossible. Every case on the way is a value, so going back is keeping the old one.
/// </summary>
internal sealed class CaseSearch(BookGates gates)
{
    private const int MostBeginnings = 6;

    private readonly Forcing forcing = new(gates);
    private int choices;
    private int choicesInAll;
    private int mostChoices;

    /// <summary>Whether nothing more is looked for until the next beginning.</summary>
    public bool IsSpent => choicesInAll > MostBeginnings * mostChoices;

    /// <summary>Begins to look for something else.</summary>
    public void Begin(int atMost) => (choicesInAll, mostChoices) = (0, atMost);

    /// <summary>The first case that is accepted; null: none was found, within a bounded number of choices.</summary>
    public RunnerCase? Find(RunnerCase start, IEnumerable<Gate> goals, Func<RunnerCase, bool> isAccepted)
    {
        choices = 0;
        var begin = new Meaning(gates, start);
        return begin.IsPossible() ? Solve(begin, [.. goals], isAccepted) : null;
    }

    private RunnerCase? Solve(Meaning known, List<Gate> goals, Func<RunnerCase, bool> isAccepted)
    {
        choicesInAll++;
        if (++choices > mostChoices || IsSpent || forcing.All(known, goals) is not { } forced)
        {
            return null;
        }

        var (next, open) = forced;
        if (open.Count == 0)
        {
            return Settled(next.Runner).FirstOrDefault(settled => new Meaning(gates, settled).IsPossible() && isAccepted(settled));
        }

        var (goal, rest) = (open[0], open[1..]);
        return goal.Leaf is ChoiceIs choice
            ? LeafAnswers.That(choice, goal.Holds, next.Runner, gates.Book).Select(told => Solve(new(gates, told), rest, isAccepted)).FirstOrDefault(found => found is not null)
            : ByChoice(next, goal, rest, isAccepted);
    }

    private RunnerCase? ByChoice(Meaning known, Gate goal, List<Gate> rest, Func<RunnerCase, bool> isAccepted)
    {
        var ways = Forcing.Ways(known, goal).OrderBy(one => one.Part.Size).ToArray();
        var missing = Forcing.Missing(known, goal);
        for (var i = 0; i < ways.Length && choices <= mostChoices; i++)
        {
            var left = missing - ways[i].Weight;
            List<Gate> chosen = left > 0 ? [ways[i].Part, Gate.Enough(left, ways[(i + 1)..]), .. rest] : [ways[i].Part, .. rest];
            if (Solve(known, chosen, isAccepted) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Numbers that are ranges yet: at the end at which a comparison set them, or else at the other.
    private static IEnumerable<RunnerCase> Settled(RunnerCase runner)
    {
        var vague = runner.Answers.Where(one => one.Value.Kind == AnswerKind.Number && one.Value.From < one.Value.To).ToArray();
        yield return vague.Aggregate(runner, (told, one) => told with { Answers = told.Answers.With(one.Key, Answer.Of(one.Value.From)) });
        if (vague.Length > 0)
        {
            yield return vague.Aggregate(runner, (told, one) => told with { Answers = told.Answers.With(one.Key, Answer.Of(one.Value.To)) });
        }
    }
}
