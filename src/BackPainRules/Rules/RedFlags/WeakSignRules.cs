using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>
/// Do weak signs add up? Four in five people with back pain have one, and one in a hundred a serious disease: one family alone is
/// never urgent, several together are. Each case asks only for more signs, so that one more can never lower the level.
/// </summary>
internal static class WeakSignRules
{
    public static readonly Rule Families = Rule
        .Define("weak-signs.families", "Weak warning signs", "A5")
        .When(Definitions.BackPain)
        .Case(".nhs", UrgentSameDay, Settings.StrictNhs & (WeakFamilies.Site | WeakFamilies.NightOrRest | WeakFamilies.Strain))
        .Case(".3b", UrgentSameDay, WeakFamilies.AtLeast(3) & WeakFamilies.Heavy & MoreThanTheEverydayDisc)
        .Case(".2a", UrgentSameDay, WeakFamilies.AtLeast(2) & SevereOrIll)
        .Case(".3c", SoonWithin2Days, WeakFamilies.AtLeast(3))
        .Case(".2b", SoonWithin2Days, WeakFamilies.AtLeast(2) & WeakFamilies.Heavy)
        .Case(".1a", SoonWithin2Days, (WeakFamilies.Site | WeakFamilies.NightOrRest) & !Settings.Weighted)
        .Case(".2c", SoonWithin5Days, WeakFamilies.AtLeast(2))
        .Case(".1w", SoonWithin5Days, WeakFamilies.Site | WeakFamilies.NightOrRest)
        .Case(".1b", SoonWithin5Days, WeakFamilies.Strain)
        .Case(".1c", RoutineProfessional, WeakFamilies.AtLeast(1) & (Course.Days >= 14) & !Course.AlreadySeen)
        .Case(".1d", SelfCareWithReview, WeakFamilies.AtLeast(1))
        .FlagsFrom(Flag.WeakSignsTogether, from: RoutineProfessional)
        .Concludes(Patterns.RunningWaits, from: SoonWithin5Days)
        .Because("Each of these is common and weighs little alone. Alone it is looked at in good time; several together are looked at sooner.")
        .From(Sources.Henschke2009, Sources.NhsBackPain, Sources.DesignJudgement);

    public static readonly ValueList<Rule> All = [Families];

    // Night, course and strain together are the everyday disc, at 16 to 49 and without severe pain. Anything beside them is more.
    private static Condition MoreThanTheEverydayDisc => Condition.Any(
        WeakFamilies.Age,
        WeakFamilies.Site,
        WeakFamilies.Bone,
        WeakFamilies.Systemic,
        WeakFamilies.LowEnergy,
        Definitions.SevereBand,
        !Person.Age.Between(16, 49));

    private static Condition SevereOrIll =>
        (Definitions.SevereBand & WeakFamilies.Heavy) | (Infection.Unwell & (WeakFamilies.Site | WeakFamilies.NightOrRest));
}
