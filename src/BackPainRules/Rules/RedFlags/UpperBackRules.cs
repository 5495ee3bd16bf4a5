using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>New pain between neck and lowest ribs. The site outranks the muscle story; 'feels muscular' is no cause.</summary>
internal static class UpperBackRules
{
    public static readonly Rule UpperBack = Rule
        .Define("upper-back.new", "New pain in the upper back", "TH")
        .When(Pain.InUpperBack & Definitions.NewPain)
        .Case("4", UrgentSameDay, NoRestFromIt & AtRisk)
        .Case("nhs", UrgentSameDay, Settings.StrictNhs)
        .Case("5", SoonWithin2Days, NoRestFromIt)
        .Case("6", SelfCareWithReview, WeakFamilies.ClearMuscleCause, reviewDays: 3)
        .Case("8", SelfCareWithReview, WeakFamilies.UpperBackIsWell, reviewDays: 3)
        .Case("9", SelfCareWithReview, WeakFamilies.UpperBackIsExplained)
        .Case("7w", SoonWithin5Days, Settings.Weighted)
        .Otherwise("7", SoonWithin2Days)
        .Flags(Flag.UpperBackPain)
        .Concludes(Patterns.RunningWaits)
        .Because("The upper back is seldom sore from running alone, so it is looked at soon; sooner where rest or the night bring no relief.")
        .From(Sources.NhsBackPain, Sources.DesignJudgement)
        .Heeds(UpperBackThread.C1, UpperBackThread.C2, UpperBackThread.C4, UpperBackThread.C7, UpperBackThread.C8, UpperBackThread.C11, UpperBackThread.C12, UpperBackThread.C14);

    public static readonly ValueList<Rule> All = [UpperBack];

    private static Condition NoRestFromIt => Course.NoBetterAfterRest | Definitions.NightOrRestPain | Definitions.SevereBand;

    private static Condition AtRisk => Condition.Any(
        Person.Age >= 50, History.LongTermSteroid, History.Osteoporosis, DangerSigns.MinorTrauma, Infection.WeightLoss, DangerSigns.ImmuneWeak);
}
