using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Laws;

/// <summary>A5: weak families are counted.</summary>
internal sealed class WeakFamiliesLaw() : EvidenceLaw(new("A5", "weak families add up", "With back pain: the upper back or night pain alone is seen within 2 working days, straining within 5; two families with severe pain or illness, and three with a heavy one, on the same day."))
{
    public override bool AppliesTo(RuleBook book) => base.AppliesTo(book) && !book.IsOn(Settings.Weighted);

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (one, back) = (theory.Case, Definitions.BackPain);
        yield return AtLeast(one, "the site family", back & WeakFamilies.Site, Urgency.SoonWithin2Days);
        yield return AtLeast(one, "the night family", back & WeakFamilies.NightOrRest, Urgency.SoonWithin2Days);
        yield return AtLeast(one, "the strain family", back & WeakFamilies.Strain, Urgency.SoonWithin5Days);
        yield return AtLeast(one, "any family", back & WeakFamilies.AtLeast(1), Urgency.SelfCareWithReview);
        yield return AtLeast(one, "two families", back & WeakFamilies.AtLeast(2), Urgency.SoonWithin5Days);
        yield return AtLeast(one, "two families, one of them heavy", back & WeakFamilies.AtLeast(2) & WeakFamilies.Heavy, Urgency.SoonWithin2Days);
        yield return AtLeast(one, "two families, one of them heavy, and severe pain", back & WeakFamilies.AtLeast(2) & WeakFamilies.Heavy & Definitions.SevereBand, Urgency.UrgentSameDay);
        yield return AtLeast(one, "illness with site or night pain", back & Infection.Unwell & (WeakFamilies.Site | WeakFamilies.NightOrRest), Urgency.UrgentSameDay);
        yield return AtLeast(one, "three families", back & WeakFamilies.AtLeast(3), Urgency.SoonWithin2Days);
        yield return AtLeast(one, "four families", back & WeakFamilies.AtLeast(4) & WeakFamilies.Heavy, Urgency.UrgentSameDay);
        yield return AtLeast(one, "three families with site, bone or illness", back & WeakFamilies.AtLeast(3) & (WeakFamilies.Site | WeakFamilies.Bone | WeakFamilies.Systemic), Urgency.UrgentSameDay);
    }
}
