using BackPainRules.Facts;

namespace BackPainRules.Proving.Laws;

/// <summary>A8, A9: what may be said beside an urgent level.</summary>
internal sealed class ActionOnlyLaw() : EvidenceLaw(new("A9", "no treatment of one's own at soon level or above", "From 'within 5 working days' up no anti-inflammatory, no exercise set, no massage and no stretch is given; from same-day level up there is the action alone."))
{
    private static readonly string[] Treatments = ["AD41", "AD42", "AD43", "AD44", "AD45", "AD46", "AD47", "AD48", "AD49", "AD54", "AD55", "AD56", "AD57", "AD58"];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var one = theory.Case;
        foreach (var goal in NotGiven(one, "the level is 'soon' or above", one.Levels.Recommended(Urgency.SoonWithin5Days), Treatments))
        {
            yield return goal;
        }

        foreach (var goal in NotGiven(one, "the level is 'same day' or above", one.Levels.Recommended(Urgency.UrgentSameDay), one.Copy.Book.Advice.Where(advice => !advice.IsPrecaution).Select(advice => advice.Row)))
        {
            yield return goal;
        }
    }
}
