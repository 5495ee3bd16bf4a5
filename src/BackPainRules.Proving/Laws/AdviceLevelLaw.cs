using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L4: no advice above its level.</summary>
internal sealed class AdviceLevelLaw() : LawProof(new(
    "L4", "no advice above its level", "What is advised is right for every level that the open answers could still bring; and nothing is given above its highest level, nor anything but the action from same-day level up (A8)."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (before, after) = (theory.Case, theory.Later);
        theory.Assume(before.Copy.Signals.Select(signal => after.Copy[signal.Signal].Refines(signal)));
        foreach (var advice in theory.Book.Advice)
        {
            if (!advice.IsPrecaution)
            {
                yield return new($"'{advice.Id}' is advised, and an open answer brings a level above {advice.Gate.UpTo}", Smt.Not(Smt.And(
                    before.Advice.Recommended(advice), AdviceTerms.IsAbove(after.Levels.Recommended, advice.Gate.UpTo))));
            }

            var limit = advice.IsPrecaution ? advice.Gate.UpTo : (TriageLevel)Math.Min((int)advice.Gate.UpTo, (int)TriageLevel.SoonWithinDays);
            yield return new($"'{advice.Id}' is given above {limit}", Smt.Not(Smt.And(before.Advice.Given(advice), AdviceTerms.IsAbove(before.Levels.Recommended, limit))));
        }
    }
}
