using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L7: answering all named open questions settles the range.</summary>
internal sealed class SettlingLaw() : LawProof(new("L7", "the named questions settle the range", "Who answers exactly the questions that are named as open has a floor that is the ceiling: nothing else was needed."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (before, after) = (theory.Case, theory.Later);
        foreach (var signal in before.Copy.Signals)
        {
            var later = after.Copy[signal.Signal];
            theory.Assume([
                later.Refines(signal),
                Smt.Implies(before.HangsOn[signal.Signal], later.IsExact),
                Smt.Or(before.HangsOn[signal.Signal], theory.Follows(signal.Signal), later.Same(signal)),
            ]);
        }

        foreach (var urgency in LevelTerms.Above)
        {
            yield return new($"every named question is answered, and {urgency} is still open", Smt.Implies(after.Levels.Ceiling(urgency), after.Levels.Floor(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, after.Copy.Calls(rule, urgency).Open))],
            };
        }
    }
}
