using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L1: filling unknowns narrows the range.</summary>
internal sealed class NarrowingLaw() : LawProof(new("L1", "answers narrow the range", "Who answers what was open raises the lowest possible level or leaves it, and lowers the highest possible level or leaves it."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (before, after) = (theory.Case, theory.Later);
        theory.Assume(before.Copy.Signals.Select(signal => after.Copy[signal.Signal].Refines(signal)));
        foreach (var urgency in LevelTerms.Above)
        {
            yield return new($"an answer takes the floor below {urgency}", Smt.Implies(before.Levels.Floor(urgency), after.Levels.Floor(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, Smt.And(before.Copy.Calls(rule, urgency).Sure, Smt.Not(after.Copy.Calls(rule, urgency).Sure))))],
            };
            yield return new($"an answer takes the ceiling up to {urgency}", Smt.Implies(after.Levels.Ceiling(urgency), before.Levels.Ceiling(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, Smt.And(after.Copy.Calls(rule, urgency).Possible, Smt.Not(before.Copy.Calls(rule, urgency).Possible))))],
            };
        }
    }
}
