using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A2: what was not asked fires nothing.</summary>
internal sealed class NotAskedLaw() : LawProof(new("A2", "what was not asked fires nothing", "A sign that was not asked never lifts the level to act on above a review: it is no more urgent than were the sign denied and the reassurance not given."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        // To deny every sign of a reassurance gives it; so what is compared with need not be possible.
        var (open, denied) = (theory.Case, theory.Supposed);
        theory.Assume(open.Copy.Signals.Select(signal => signal is SignTerms sign && ((YesNoSignal)sign.Signal).Danger != Danger.None
            ? Smt.Or(Smt.And(sign.IsNotAsked, ((SignTerms)denied.Copy[sign.Signal]).No), Smt.And(Smt.Not(sign.IsNotAsked), denied.Copy[sign.Signal].Same(sign)))
            : denied.Copy[signal.Signal].Same(signal)));
        foreach (var urgency in LevelTerms.Above.Where(urgency => urgency > Urgency.SelfCareWithReview))
        {
            yield return new($"what was not asked brings {urgency}", Smt.Implies(open.Levels.Recommended(urgency), denied.Levels.Recommended(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, open.Copy.Calls(rule, urgency, Plane.Assumed).Sure))],
            };
        }
    }
}
