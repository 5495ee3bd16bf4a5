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
        .From(Sources.Cai2017, Sources.Raabe2018)
        .Heeds(WeekSixThread.B6, WeekSixThread.B17, SoreBackArticle.E21);

    public static readonly Rule NoStrengthTraining = Rule
        .Define("strength.no-training", "No strength training beside running")
        .When(Definitions.LowBackPain & !Body.DoesStrength)
        .Suggests(Factors.NoStrength, Evidence.Low)
        .Advises(StrengthAdvice.LegStrength, StrengthAdvice.TrunkStrength)
        .Because("Exercise beside running lowers the chance of the next episode of back pain, as long as it is kept up.")
        .From(Sources.Steffens2016, Sources.Cai2017)
        .Heeds(WeekSixThread.B8);

    public static readonly Rule RunnersStrength = Rule
        .Define("strength.for-runners", "Strength for a runner with low-back pain", "AD41")
        .When(Definitions.LowBackPain)
        .Advises(StrengthAdvice.LegStrength, StrengthAdvice.TrunkStrength)
        .Because("Leg and trunk training is what helped runners with low-back pain best in a trial; who does it already goes on.")
        .From(Sources.Cai2017, Sources.Steffens2016)
        .Heeds(WeekSixThread.B8, WeekSixThread.B9, WeekSixThread.B10, LongRunThread.D8, SoreBackArticle.E24);

    public static readonly Rule Imbalance = Rule
        .Define("strength.imbalance", "A muscle imbalance that somebody measured")
        .When(Definitions.LowBackPain & Body.Imbalance)
        .Suggests(Factors.Imbalance, Evidence.VeryLow)
        .Advises(StrengthAdvice.LegStrength, StrengthAdvice.TrunkStrength)
        .Because("Often named and seldom tested. Hip strength was no different in runners with back pain; training both sides does no harm.")
        .From(Sources.Cai2017)
        .Heeds(WeekSixThread.B5);

    public static readonly Rule Class = Rule
        .Define("strength.class", "Somebody who likes classes", "AD43")
        .When(Definitions.LowBackPain & Wishes.Class)
        .Advises(StrengthAdvice.Pilates)
        .Because("What you like you will keep up, and keeping it up is what counts.")
        .From(Sources.Yamato2015)
        .Heeds(FirstSessionThread.A19, FirstSessionThread.A22, WeekSixThread.B18);

    public static readonly ValueList<Rule> All = [WeakTrunkOrLegs, NoStrengthTraining, RunnersStrength, Imbalance, Class];
}
