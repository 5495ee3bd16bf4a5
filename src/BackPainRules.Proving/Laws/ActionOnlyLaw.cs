using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A8, A9: what may be said beside an urgent level.</summary>
internal sealed class ActionOnlyLaw() : EvidenceLaw(new("A9", "no treatment of one's own at soon level or above", "From 'within 5 working days' up no anti-inflammatory, no exercise set, no massage, no other sport and no change of technique is given; from same-day level up there is the action alone."))
{
    // Warmth and paracetamol, which some 'soon' rules leave.
    private static readonly string[] Allowed = ["AD51", "AD53"];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        var treatments = one.Copy.Book.Advice
            .Where(advice => advice.Topic is AdviceTopic.Relief or AdviceTopic.Strength or AdviceTopic.CrossTraining or AdviceTopic.Technique)
            .Where(advice => !Allowed.Contains(advice.Row, StringComparer.Ordinal));
        foreach (var goal in NotGiven(one, "the level is 'soon' or above", one.Levels.Recommended(Urgency.SoonWithin5Days), treatments))
        {
            yield return goal;
        }

        foreach (var goal in NotGiven(one, "the level is 'same day' or above", one.Levels.Recommended(Urgency.UrgentSameDay), one.Copy.Book.Advice.Where(advice => !advice.IsPrecaution)))
        {
            yield return goal;
        }
    }
}
