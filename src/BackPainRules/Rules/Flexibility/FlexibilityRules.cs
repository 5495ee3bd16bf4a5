using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Do tight muscles pull at the back?</summary>
internal static class FlexibilityRules
{
    public static readonly Rule TightHamstrings = Rule
        .Define("flexibility.tight-hamstrings", "Tight hamstrings")
        .When(Definitions.LowBackPain & Body.TightHamstrings)
        .Suggests(Factors.TightHamstrings, Evidence.Low)
        .Advises(StrengthAdvice.GentleHamstrings)
        .Because("May contribute a little: people with less hamstring range get low-back pain slightly more often. Stretching does not shorten soreness.")
        .From(Sources.Sadler2017, Sources.Herbert2011);

    public static readonly ValueList<Rule> All = [TightHamstrings];
}
