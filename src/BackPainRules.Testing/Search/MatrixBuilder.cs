using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>Makes the matrix of a rule.</summary>
internal sealed class MatrixBuilder
{
    private readonly BookGates gates;
    private readonly RuleGates rule;
    private readonly Gate condition;
    private readonly CaseSearch search;
    private readonly PairSearch pairs;
    private readonly BackPainAssessor assessor;
    private readonly List<RuleRow> rows = [];
    private readonly List<UnshownPart> notShown = [];

    public MatrixBuilder(BookGates gates, Rule rule)
    {
        (this.gates, this.rule) = (gates, gates.Of(rule));
        condition = this.rule.CallsFrom(Urgency.SelfCare);
        search = new(gates);
        pairs = new(gates, search);
        assessor = ReferenceEquals(gates.Book, BackPainAssessor.Default.Book) ? BackPainAssessor.Default : new(gates.Book);
    }

    public RuleMatrix Build()
    {
        Row("nothing is told", Told.Nothing);
        Found("a case in which it holds", [condition]);
        Found("a case in which it fails", [condition.Opposite]);
        Letters();
        foreach (var leaf in Leaves())
        {
            Pair(leaf);
        }

        if (condition.Size > 0 && !rows.Exists(row => row.Truth == Truth.Unknown))
        {
            NotShown("a case in which it is open", "none was found");
        }

        return new(rule.Rule, [.. rows], [.. notShown]);
    }

    private IEnumerable<Condition> Leaves() =>
        Enumerable.Range(0, rule.Rule.Cases.Count).SelectMany(place => rule.IsFirst(place).Leaves).Concat(condition.Leaves)
            .DistinctBy(leaf => LeafAnswers.InShort(leaf, gates.Book), StringComparer.Ordinal);

    private void Letters()
    {
        for (var i = 0; i < rule.Rule.Cases.Count; i++)
        {
            Found($"case {i + 1}, {rule.Rule.Row}{rule.Rule.Cases[i].Letter}, is the first that holds", [rule.IsFirst(i)]);
        }
    }

    private void Found(string what, Gate[] goals)
    {
        search.Begin(atMost: 600);
        if (search.Find(Told.Nothing, goals, _ => true) is { } told)
        {
            Row(what, told);
        }
        else
        {
            NotShown(what, Array.Exists(goals, IsDecided) ? "it can never be, whatever is told"
                : goals.SelectMany(goal => goal.Leaves).Any(leaf => leaf is Setting) ? "none was found; a switch of the book stands in it"
                : "none was found");
        }
    }

    private static bool IsDecided(Gate goal) => goal.Size == 0 || goal.Leaves.All(leaf => leaf is Setting);

    // The leaf decides whether the rule holds; or else which of its cases does.
    private void Pair(Condition leaf)
    {
        var part = LeafAnswers.InShort(leaf, gates.Book);
        if (leaf is Setting)
        {
            NotShown(part, "a switch of the book, no answer: take the matrix of the book with the other value");
            return;
        }

        search.Begin(atMost: 60);
        var pair = pairs.Find(leaf, condition.WhereDecides(leaf, Deciding.Both), (one, other) => Math.Abs(Of(one) - Of(other)) == 2)
            ?? pairs.Near(leaf, [.. rows.Select(row => row.Told).Distinct()], (one, other) => Of(one) == Of(other) && Called(one)?.Letter != Called(other)?.Letter)
            ?? ByCase(leaf, Deciding.Both)
            ?? ByCase(leaf, Deciding.Establishes)
            ?? pairs.Find(leaf, condition.WhereDecides(leaf, Deciding.Establishes), (one, other) => Of(one) != Of(other))
            ?? pairs.Find(leaf, condition.WhereDecides(leaf, Deciding.Refutes), (one, other) => Of(one) != Of(other));
        if (pair is not { } shown)
        {
            NotShown(part, pairs.WhyNot(leaf));
            return;
        }

        Row($"{part}, {Said(leaf, shown.Holds, holds: true)}", shown.Holds);
        Row($"{part}, {Said(leaf, shown.Fails, holds: false)}", shown.Fails);
        if (LeafAnswers.SignalOf(leaf) is { } signal && shown.Holds.NotAsked(signal) is var open && Of(open) == Truth.Unknown && new Meaning(gates, open).IsPossible())
        {
            Row($"{part}, not asked", open);
        }
    }

    // By case everything is taken as known, so a leaf decides also where what stands beside it was not asked.
    private (RunnerCase Holds, RunnerCase Fails)? ByCase(Condition leaf, Deciding deciding)
    {
        for (var i = 0; i < rule.Rule.Cases.Count; i++)
        {
            if (pairs.Find(leaf, rule.WhereDecides(i, leaf, deciding), (one, other) => Called(one)?.Letter != Called(other)?.Letter) is { } pair)
            {
                return pair;
            }
        }

        return null;
    }

    private static string Said(Condition leaf, RunnerCase told, bool holds) => LeafAnswers.SignalOf(leaf) is { } signal
        ? $"{(leaf is NumberComparison ? "at " : "")}{LeafAnswers.InShort(told.Answers[signal.Id])}"
        : holds ? "found" : "not found";

    private Truth Of(RunnerCase told) => new Meaning(gates, told).Of(condition);

    private RuleCase? Called(RunnerCase told) => rule.FirstOn(new(gates, told, isAssumed: true));

    private void Row(string what, RunnerCase told) => rows.Add(new(assessor, gates.Book, rule.Rule, told, what, Of(told), Called(told)));

    private void NotShown(string part, string why) => notShown.Add(new(rule.Rule.Id, part, why));
}
