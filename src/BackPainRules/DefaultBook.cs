using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Rules;

namespace BackPainRules;

/// <summary>The book of this package: themes of rules, and the questions of the catalogue. Listed by hand; a test finds what is left out.</summary>
internal static class DefaultBook
{
    public const string Version = "0.1.0";

    /// <summary>What <see cref="RuleBook.Fingerprint"/> would take a third of a short process to compute; a test holds it to the book.</summary>
    public const string Fingerprint = "274a1368c7d1442e4928d0e1f715b28f19ac7819213a50a920ba6a8d196992e5";

    public static readonly RulePack Vocabulary = new(
        "vocabulary",
        [],
        [
            .. Consultation.Screens,
            .. Person.Questions,
            .. History.Questions,
            .. Pain.Questions,
            .. Course.Questions,
            .. CaudaEquina.Questions,
            .. Nerve.Questions,
            .. Cord.Questions,
            .. Infection.Questions,
            .. Heart.Questions,
            .. Urine.Questions,
            .. Belly.Questions,
            .. Fracture.Questions,
            .. Bone.Questions,
            .. Pregnancy.Questions,
            .. Childhood.Questions,
            .. Stenosis.Questions,
            .. Safety.Questions,
            .. Soreness.Questions,
            .. Inflammatory.Questions,
            .. Running.Questions,
            .. Gait.Questions,
            .. Equipment.Questions,
            .. Body.Questions,
            .. Relief.Questions,
            .. Medicines.Questions,
            .. Wishes.Questions,
            .. FollowUp.Questions,
        ])
    {
        Heuristics = [.. FirstSessionThread.All, .. WeekSixThread.All, .. UpperBackThread.All, .. LongRunThread.All, .. SoreBackArticle.All],
        Contradictions =
        [
            new("pain-free-with-pain", Pain.Gone & ((Pain.Now >= 1) | Severity.CannotCare), "The pain is gone and there is pain now; only one can be true."),
            new("pain-above-worst", Pain.NowAboveWorst, "Pain now is above the worst of the last 24 hours."),
            new("well-with-severe-pain", Severity.NoneOfThese & (Severity.HardToTalk | Severity.CannotSleep | Severity.HardToMove), "You can talk, sleep and dress, and one of these is impossible; only one can be true."),
            new("better-and-no-better", Course.Improving & Course.NoBetter, "It is clearly better and no better; only one can be true."),
            new("first-ever-and-earlier", History.FirstEver & History.EarlierBackTrouble, "It is the first back pain and there was back trouble before; only one can be true."),
            new("plan-week", Running.Plan.Is(TrainingPlan.CouchTo5K) & (Running.PlanWeek > 9), "Couch to 5K has weeks 1 to 9."),
            new("pregnancy-age", (Person.Pregnant | Pregnancy.BirthInSixWeeks) & (Person.Age >= 60), "Pregnancy or a birth at 60 or over; one of the two answers is wrong."),
            new("periods-age", Energy.NoPeriods & (Person.Age >= 60), "Missed periods are asked up to the change of life, and the age is 60 or over."),
            new("pregnant-man", Person.Sex.Is(Sex.Male) & (Person.MonthsSinceBirth >= 0), "A man has not given birth; check the sex or leave the answer out."),
        ],
    };

    public static readonly RulePack RedFlags = Pack(
        "red-flags",
        [
            .. EmergencyRules.All, .. CaudaEquinaRules.All, .. NerveRules.All, .. CordRules.All, .. InfectionRules.All, .. CancerRules.All, .. FractureRules.All,
            .. BoneStressRules.All, .. EnergyRules.All, .. HeartRules.All, .. KidneyRules.All, .. BellyRules.All, .. PregnancyRules.All, .. ChildRules.All,
            .. StenosisRules.All, .. SafetyRules.All, .. SeverityRules.All, .. UpperBackRules.All, .. WeakSignRules.All, .. FollowUpRules.All,
        ]);

    public static readonly RulePack TimeCourse = Pack("time-course", [.. TimeCourseRules.All, .. InflammatoryRules.All]);

    public static readonly RulePack Recovery = Pack("recovery", [.. SorenessRules.All, .. CareRules.All, .. ReturnRules.All, .. CrossTrainingRules.All, .. ReliefRules.All, .. MedicineRules.All]);

    public static readonly RulePack RunningHabits = Pack(
        "running",
        [.. LoadRules.All, .. TechniqueRules.All, .. WarmUpRules.All, .. FootwearRules.All, .. SurfaceRules.All, .. StrengthRules.All, .. FlexibilityRules.All]);

    public static readonly RulePack[] Packs = [Vocabulary, RedFlags, TimeCourse, Recovery, RunningHabits];

    public static RuleBook Value { get; } = RuleBook.KnownSound(Version, Fingerprint, Packs);

    private static RulePack Pack(string id, Facts.ValueList<Rule> rules) => new(id, rules, []);
}
