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
        .Because("Muscles that did something new are sore a day or two later and well within a week.")
        .From(Sources.DomsTiming, Sources.Herbert2011);

    public static readonly ValueList<Rule> All = [TrainingSoreness];
}
