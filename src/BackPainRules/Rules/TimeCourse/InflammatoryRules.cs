using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Is it inflammatory back pain? Nine items are counted; items that are not known widen the count, they do not lower it.</summary>
internal static class InflammatoryRules
{
    public static readonly Rule Referral = Rule
        .Define("inflammatory.referral", "Back pain that may be inflammatory", "SPA")
        .When(Definitions.InflammatoryGate)
        .Case("2", RoutineProfessional, Count(4))
        .Case("3", RoutineProfessional, Count(3))
        .Case("4", RoutineProfessional, Inflammatory.Psoriasis | Inflammatory.BowelDisease | Inflammatory.Uveitis)
        .Concludes(Patterns.InflammatoryPicture)
        .Advises(CareAdvice.AskAboutInflammation)
        .Because("Stiffness that eases with running is not always harmless. Inflammatory back pain is found late, and has good treatment.")
        .From(Sources.NiceNg65)
        .Heeds(FirstSessionThread.A20, UpperBackThread.C18);

    public static readonly Rule FourOfFive = Rule
        .Define("inflammatory.pattern", "The pattern of inflammatory back pain", "SPA8")
        .When(Definitions.BackPain & (Inflammatory.DaysSinceOnset > 90))
        .Case(
            "a",
            RoutineProfessional,
            Condition.AtLeast(
                4, Inflammatory.AgeAtOnset < 40, Inflammatory.GradualStart, Inflammatory.BetterWithMovement, Inflammatory.NoBetterWithRest, Inflammatory.NightPainEases))
        .Concludes(Patterns.InflammatoryPicture)
        .Advises(CareAdvice.AskAboutInflammation)
        .Because("Four of five marks make inflammatory back pain likely: it begins young and slowly, moving helps, rest does not, and night pain eases on rising.")
        .From(Sources.Sieper2009);

    public static readonly Rule SwollenJoint = Rule
        .Define("inflammatory.swollen-joint", "A swollen finger, toe or joint", "SPA6")
        .When(Joints.Swollen)
        .Calls(SoonWithin5Days)
        .Flags(Flag.Inflammation)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Inflammation of joints is treated early, before it harms them.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Polymyalgia = Rule
        .Define("inflammatory.shoulders-or-hips", "From 50 on: both shoulders or hips ache and are stiff in the morning", "PMR1")
        .When((Person.Age >= 50) & Joints.StiffShouldersOrHips)
        .Calls(SoonWithin2Days)
        .Flags(Flag.Inflammation)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("A blood test shows whether it is an inflammation that tablets calm within days. Say if you took steroids lately.")
        .From(Sources.PolymyalgiaPages);

    public static readonly ValueList<Rule> All = [Referral, FourOfFive, SwollenJoint, Polymyalgia];

    /// <summary>The nine items of the referral count.</summary>
    public static Condition[] Items =>
    [
        Inflammatory.AgeAtOnset < 35,
        Inflammatory.WakesSecondHalf,
        Inflammatory.ButtockPain,
        Inflammatory.BetterWithMovement,
        Inflammatory.BetterWithNsaid,
        Inflammatory.Relative,
        Inflammatory.Arthritis,
        Inflammatory.Enthesitis,
        Inflammatory.Psoriasis,
    ];

    private static Condition Count(int atLeast) => Condition.AtLeast(atLeast, Items);
}
