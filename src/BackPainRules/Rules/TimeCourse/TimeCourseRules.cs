using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>How long may it last before somebody looks at it? Each row that holds gives its level; the most urgent counts.</summary>
internal static class TimeCourseRules
{
    public static readonly Rule FirstDays = Rule
        .Define("time.any-back-pain", "Back pain", "TC")
        .When(Definitions.BackPain)
        .Case("1a", SelfCare, FreshSoreness & Soreness.WalksNormally & (Pain.Worst <= 3) & Definitions.CoreSignsDenied & !Pain.InUpperBack & Person.Age.Between(16, 120))
        .Case("1b", SelfCareWithReview, FreshSoreness)
        .Case("2", SelfCareWithReview, Patterns.TrainingSoreness & Course.Days.Between(4, 7) & Course.Improving)
        .Case("0", SelfCareWithReview, (Pain.Worst >= 8) | (Pain.Now >= 8), reviewDays: 3)
        .Otherwise("0", SelfCareWithReview)
        .Because("Most back pain can be looked after at home; a fixed day to look again makes that safe.")
        .From(Sources.NiceNg59, Sources.DesignJudgement)
        .Heeds(FirstSessionThread.A1, LongRunThread.D3);

    public static readonly Rule SorenessThatStays = Rule
        .Define("time.soreness-that-stays", "Soreness that did not go within a week", "TC3")
        .When(Definitions.BackPain & Soreness.BeganAsSoreness & (Course.Days >= 8))
        .Case("c", RoutineProfessional, (Course.Days >= 14) & Course.NoBetter)
        .Case("a", SelfCareWithReview, Course.Days < 14)
        .Otherwise("b", SelfCareWithReview)
        .Concludes(Patterns.SorenessThatStays)
        .Via(Route.PhysioOrDoctor)
        .Because("Training soreness ends after 5 to 7 days. What stays longer is something else.")
        .From(Sources.DomsTiming, Sources.DesignJudgement)
        .Heeds(FirstSessionThread.A4, UpperBackThread.C12, UpperBackThread.C13);

    public static readonly Rule NotImproving = Rule
        .Define("time.not-improving", "Low-back pain for three weeks, and not known to get clearly better", "TC5")
        .When(Definitions.LowBackPain & Course.Days.Between(21, 41) & !Course.Improving)
        .Calls(RoutineProfessional)
        .Via(Route.PhysioOrDoctor)
        .Advises(CareAdvice.Physiotherapist)
        .Because("Most low-back pain is clearly better by now; if it is not, an examination helps to find the way on.")
        .From(Sources.Wallwork2024, Sources.DesignJudgement)
        .Heeds(WeekSixThread.B3, WeekSixThread.B7, UpperBackThread.C12, LongRunThread.D10, SoreBackArticle.E23);

    public static readonly Rule WorseTwoWeeks = Rule
        .Define("time.worse-two-weeks", "Pain that gets worse although you run less", "TC6")
        .When(Definitions.BackPain & Course.WorseTwoWeeks)
        .Flags(Flag.GettingWorse, SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Via(Route.PhysioOrDoctor)
        .Because("Pain from load gets better with less load. This one does not.")
        .From(Sources.DesignJudgement)
        .Heeds(WeekSixThread.B7);

    public static readonly Rule SixWeeks = Rule
        .Define("time.six-weeks", "Low-back or buttock pain for six weeks", "TC7")
        .When(Definitions.LowBackPain & Course.Days.Between(42, 83))
        .Case("a", SelfCareWithReview, Course.AlreadySeen & !Course.NoBetter)
        .Otherwise("b", RoutineProfessional)
        .Via(Route.PhysioOrDoctor)
        .Advises(CareAdvice.Physiotherapist)
        .Because("Recovery slows down after six weeks; a plan made with a professional pays.")
        .From(Sources.MenezesCosta2012)
        .Heeds(WeekSixThread.B3, WeekSixThread.B7, WeekSixThread.B11, WeekSixThread.B15);

    public static readonly Rule TwelveWeeks = Rule
        .Define("time.twelve-weeks", "Back or buttock pain for twelve weeks", "TC8")
        .When(Definitions.BackPain & (Course.Days >= 84))
        .Case("a", SelfCareWithReview, Course.AlreadySeen & !Course.NoBetter)
        .Otherwise("b", RoutineProfessional)
        .Because("Pain that has lasted twelve weeks seldom goes by waiting.")
        .From(Sources.Wallwork2024)
        .Heeds(WeekSixThread.B15);

    public static readonly Rule Recurrent = Rule
        .Define("time.recurrent", "Back pain that keeps coming back", "TC9")
        .When(Definitions.BackPain & Course.Recurrent)
        .Case("a", SelfCareWithReview, Course.AlreadySeen & !Course.NoBetter)
        .Case("c", SelfCareWithReview, Belly.PeriodPain)
        .Otherwise("b", RoutineProfessional)
        .Via(Route.PhysioOrDoctor)
        .Advises(CareAdvice.Physiotherapist)
        .Because("What comes back again and again is worth an examination between two episodes.")
        .From(Sources.DesignJudgement)
        .Heeds(WeekSixThread.B3, LongRunThread.D4);

    public static readonly ValueList<Rule> All = [FirstDays, SorenessThatStays, NotImproving, WorseTwoWeeks, SixWeeks, TwelveWeeks, Recurrent];

    private static Condition FreshSoreness => Patterns.TrainingSoreness & (Course.Days <= 3);
}
