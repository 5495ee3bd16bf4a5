using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Do tight muscles pull at the back, and does stretching help?</summary>
internal static class FlexibilityRules
{
    public static readonly Rule TightHamstrings = Rule
        .Define("flexibility.tight-hamstrings", "Tight hamstrings")
        .When(Definitions.LowBackPain & Body.TightHamstrings)
        .Suggests(Factors.TightHamstrings, Evidence.Low)
        .Advises(MovementAdvice.GentleHamstrings)
        .Because("May contribute a little: people with less hamstring range get low-back pain slightly more often. Stretching does not shorten soreness.")
        .From(Sources.Sadler2017, Sources.Herbert2011)
        .Heeds(FirstSessionThread.A15, WeekSixThread.B19, SoreBackArticle.E7);

    public static readonly Rule TightThighsOrHips = Rule
        .Define("flexibility.tight-thighs-or-hips", "Tight thighs, hips or buttocks")
        .When(Definitions.LowBackPain & (Body.TightQuads | Body.TightGlutes | Body.TightHipFlexors))
        .Suggests(Factors.TightThighsOrHips, Evidence.VeryLow)
        .Advises(MovementAdvice.GentleStretches, ReliefAdvice.FoamRoller)
        .Because("Often named, but no clear link to back pain is shown. Loosen them if it feels good.")
        .From(Sources.Maselli2020, Sources.Sadler2017, Sources.Herbert2011)
        .Heeds(WeekSixThread.B12, WeekSixThread.B19);

    public static readonly Rule Stiffness = Rule
        .Define("flexibility.stiffness", "A back that feels stiff", "AD46")
        .When(Definitions.LowBackPain & Pain.IsStiff)
        .Advises(MovementAdvice.GentleHamstrings, MovementAdvice.GentleStretches)
        .Because("Gentle movement eases a stiff feeling. It is for comfort and not needed.")
        .From(Sources.Herbert2011)
        .Heeds(SoreBackArticle.E7);

    public static readonly Rule UpperBackStretch = Rule
        .Define("flexibility.upper-back-stretch", "Stretching the upper back", "AD47")
        .When(Definitions.BackPain & Wishes.UpperBackStretch)
        .Advises(MovementAdvice.UpperBackStretch)
        .Because("Runners like this stretch. Stretching does little for soreness, and little harm.")
        .From(Sources.Herbert2011, Sources.RunnersForums)
        .Heeds(FirstSessionThread.A7);

    public static readonly Rule Twisting = Rule
        .Define("flexibility.twisting", "Twisting stretches", "AD48")
        .When(Definitions.BackPain & Wishes.Twisting)
        .Advises(MovementAdvice.SmallTurns, MovementAdvice.DeepBends)
        .Because("Small turns are fine. Forced ones help nobody, and can hurt weak bones.")
        .From(Sources.BrookeWavell2022)
        .Heeds(WeekSixThread.B13);

    public static readonly Rule ToeTouches = Rule
        .Define("flexibility.toe-touches", "Toe touches and deep bends", "AD49")
        .When(Definitions.BackPain & Wishes.ToeTouches)
        .Advises(MovementAdvice.HipHinge, MovementAdvice.DeepBends)
        .Because("Deep bends under load are hard on discs and weak bones; before a run they do nothing for soreness.")
        .From(Sources.BrookeWavell2022, Sources.Herbert2011)
        .Heeds(LongRunThread.D12, LongRunThread.D13);

    public static readonly ValueList<Rule> All = [TightHamstrings, TightThighsOrHips, Stiffness, UpperBackStretch, Twisting, ToeTouches];
}
