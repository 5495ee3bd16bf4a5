using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Language.Urgency;

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

    public static readonly ValueList<Rule> All = [Referral];

    private static Condition Count(int atLeast) => Condition.AtLeast(
        atLeast,
        Inflammatory.AgeAtOnset < 35,
        Inflammatory.WakesSecondHalf,
        Inflammatory.ButtockPain,
        Inflammatory.BetterWithMovement,
        Inflammatory.BetterWithNsaid,
        Inflammatory.Relative,
        Inflammatory.Arthritis,
        Inflammatory.Enthesitis,
        Inflammatory.Psoriasis);
}
