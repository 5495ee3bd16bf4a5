using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Is it just training soreness?</summary>
internal static class SorenessRules
{
    public static readonly Rule TrainingSoreness = Rule
        .Define("recovery.training-soreness", "Training soreness", "Def19")
        .When(Definitions.LowBackPain & Definitions.SorenessPicture & (Course.Days <= 7) & ((Course.Days < 4) | Course.Improving))
        .Concludes(Patterns.TrainingSoreness)
        .Suggests(Factors.NewEffort, Evidence.Moderate)
        .Because("Muscles that did something new are sore a day or two later and well within a week.")
        .From(Sources.DomsTiming, Sources.Herbert2011)
        .Heeds(FirstSessionThread.A1, FirstSessionThread.A5, FirstSessionThread.A6, LongRunThread.D4, LongRunThread.D9);

    public static readonly Rule UnusualWork = Rule
        .Define("recovery.unusual-work", "Unusual work with arms or trunk", "C9")
        .When(Pain.InUpperBack & WeakFamilies.ClearMuscleCause & (Course.Days < 3) & Course.Improving)
        .Suggests(Factors.UnusualWork, Evidence.Low)
        .Because("Muscles that worked in an unusual way are sore for a day or two. In the upper back this is believed only while it eases fast.")
        .From(Sources.DomsTiming, Sources.DesignJudgement)
        .Heeds(UpperBackThread.C9);

    public static readonly ValueList<Rule> All = [TrainingSoreness, UnusualWork];
}
