using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Are trunk and legs strong enough for the running?</summary>
internal static class StrengthRules
{
    public static readonly Rule WeakTrunkOrLegs = Rule
        .Define("strength.weak-trunk-or-legs", "Weak trunk or leg muscles")
        .When(Definitions.LowBackPain & (Body.WeakCore | Body.WeakLegs))
        .Suggests(Factors.WeakTrunkOrLegs, Evidence.Low)
        .Advises(StrengthAdvice.LegStrength, StrengthAdvice.TrunkStrength)
        .Because("One possible factor. In runners with long back pain leg training helped running more than trunk training alone.")
        .From(Sources.Cai2017, Sources.Raabe2018);

    public static readonly Rule NoStrengthTraining = Rule
        .Define("strength.no-training", "No strength training beside running")
        .When(Definitions.LowBackPain & !Body.DoesStrength)
        .Suggests(Factors.NoStrength, Evidence.Moderate)
        .Advises(StrengthAdvice.LegStrength, StrengthAdvice.TrunkStrength)
        .Because("Exercise beside running lowers the chance of the next episode of back pain, as long as it is kept up.")
        .From(Sources.Steffens2016, Sources.Cai2017);

    public static readonly ValueList<Rule> All = [WeakTrunkOrLegs, NoStrengthTraining];
}
