using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L1b: the level to act on lies in the range.</summary>
internal sealed class InRangeLaw() : LawProof(new("L1b", "the level lies in the range", "The level to act on is at least the floor, so whatever a rule calls for sure is acted on (A1), and at most the ceiling."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        foreach (var urgency in LevelTerms.Above)
        {
            yield return new($"{urgency} is established and not acted on", Smt.Implies(one.Levels.Floor(urgency), one.Levels.Recommended(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, one.Copy.Calls(rule, urgency).Sure))],
            };
            yield return new($"{urgency} is acted on and not possible", Smt.Implies(one.Levels.Recommended(urgency), one.Levels.Ceiling(urgency)));
        }
    }
}
