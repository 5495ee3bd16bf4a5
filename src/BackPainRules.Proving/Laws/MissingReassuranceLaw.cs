using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A27: an unanswered reassurance softens nothing.</summary>
internal sealed class MissingReassuranceLaw() : LawProof(new("A27", "a missing reassurance softens nothing", "A reassurance that nobody gave counts as not given: the level to act on is that of a case which says 'no' to it."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (missing, denied) = (theory.Case, theory.Later);
        theory.Assume(missing.Copy.Signals.Select(signal => signal is SignTerms sign && ((YesNoSignal)sign.Signal).Danger == Danger.WhenNo
            ? Smt.Or(denied.Copy[sign.Signal].Same(sign), Smt.And(Smt.Not(sign.IsKnown), ((SignTerms)denied.Copy[sign.Signal]).No))
            : denied.Copy[signal.Signal].Same(signal)));
        foreach (var urgency in LevelTerms.Above)
        {
            yield return new($"a reassurance that is only missing keeps the level below {urgency}", Smt.Implies(denied.Levels.Recommended(urgency), missing.Levels.Recommended(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, denied.Copy.Calls(rule, urgency, Plane.Assumed).Sure))],
            };
        }
    }
}
