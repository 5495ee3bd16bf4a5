using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>Cold, pressure and hands, and help with weight: mostly for who asks.</summary>
internal static class ReliefRules
{
    public static readonly Rule Cold = Rule
        .Define("relief.cold", "Rather cold than warmth", "AD52")
        .When(Definitions.BackPain & Wishes.Cold)
        .Advises(ReliefAdvice.Cold)
        .Because("Warmth is better studied than cold. Who likes cold may take it.")
        .From(Sources.French2006)
        .Heeds(SoreBackArticle.E8);

    public static readonly Rule Ball = Rule
        .Define("relief.ball", "A ball against a sore muscle", "AD56")
        .When(Definitions.LowBackPain & Pain.MuscleSoreToPress & Wishes.Ball)
        .Advises(ReliefAdvice.Ball)
        .Because("Runners like it; it was not studied. Light pressure on muscle is all right.")
        .From(Sources.RunnersForums)
        .Heeds(WeekSixThread.B21, UpperBackThread.C17);

    public static readonly Rule Massage = Rule
        .Define("relief.massage", "Massage", "AD58")
        .When(Definitions.LowBackPain & Wishes.Massage)
        .Advises(ReliefAdvice.Massage)
        .Because("Massage can ease for a while. Exercise is what lasts.")
        .From(Sources.Qaseem2017, Sources.NiceNg59)
        .Heeds(WeekSixThread.B14, WeekSixThread.B23, LongRunThread.D10, SoreBackArticle.E13);

    public static readonly Rule Manipulation = Rule
        .Define("relief.manipulation", "Manipulation, needling or cupping", "AD59")
        .When(Definitions.BackPain & Wishes.Manipulation)
        .Advises(ReliefAdvice.Manipulation)
        .Because("Hands-on treatment is a small part of a plan with exercise, and not for every spine.")
        .From(Sources.NiceNg59);

    public static readonly Rule WeightHelp = Rule
        .Define("relief.weight-help", "Would losing weight help?", "AD65")
        .When(Wishes.WeightHelp)
        .Advises(EverydayAdvice.WeightHelp)
        .Because("The link between weight and back pain is small, and trials of losing weight brought the back little. Nobody is to blame.")
        .From(Sources.Shiri2010, Sources.ClinicalKnowledge)
        .Heeds(LongRunThread.D11, LongRunThread.D15);

    public static readonly ValueList<Rule> All = [Cold, Ball, Massage, Manipulation, WeightHelp];
}
