using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Relief: warmth, cold, pressure and hands.</summary>
public static class ReliefAdvice
{
    /// <summary>AD51: warmth.</summary>
    public static readonly Advice Warmth = new()
    {
        Id = "warmth",
        Title = "Warmth",
        Row = "AD51",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Moderate,
        Sources = [Sources.French2006, Sources.Qaseem2017],
        Heeded = [SoreBackArticle.E8],
        Text = "Warm the sore muscles with a pack or wrap through cloth.",
        Dose = "15 to 20 minutes, up to 4 times a day, for up to 5 days",
        NotWhen =
        [
            new("X4.shingles", Belly.Shingles, "No warmth on a shingles rash.", "Leave the heat off."),
            Contraindications.OtherSoonSign,
            new("X4.fever", Infection.Fever, "No warmth with fever.", "Leave the heat off."),
            new("X4.skin", Relief.SkinNoHeat, "That skin must not be warmed.", "Leave the heat off."),
            new("X4.pregnancy", Person.Pregnant, "In pregnancy ask the midwife first.", "Leave the heat off until you have asked."),
            new("X29.heat", Relief.HeatIllness | DangerSigns.AbnormalUrine, "No warmth when you feel faint, had heat illness, or the urine is dark.", "Rest in a cool place."),
        ],
    };

    /// <summary>AD52: cold.</summary>
    public static readonly Advice Cold = new()
    {
        Id = "cold",
        Title = "Cold",
        Row = "AD52",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.Today,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.French2006],
        Heeded = [SoreBackArticle.E8],
        Text = "If you prefer cold, put a cold pack on through cloth. Little is known for or against it.",
        Dose = "10 minutes, up to 3 times a day, in the first 48 hours",
        NotWhen =
        [
            new("X5.cold", Relief.NoCold, "Cold does not suit your skin or vessels.", "Leave it; the benefit is small anyway."),
            new("X5.numb", Nerve.NumbPatch | Relief.SkinNoHeat, "On numb or broken skin cold does harm unnoticed.", "Leave it; the benefit is small anyway."),
        ],
    };

    /// <summary>AD56: a ball against the muscle.</summary>
    public static readonly Advice Ball = new()
    {
        Id = "ball",
        Title = "A ball against the muscle",
        Row = "AD56",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.RunnersForums],
        Heeded = [WeekSixThread.B21, UpperBackThread.C17],
        Text = "Hold a ball between the wall and the muscle beside the spine, or under the buttock, with light pressure. Never on bone; stop if it tingles.",
        Dose = "30 to 60 seconds a spot, 2 minutes in all, once a day",
        NotWhen = [Contraindications.NoPressure, Contraindications.NoPressureOnOneself],
    };

    /// <summary>AD57: foam roller for the legs.</summary>
    public static readonly Advice FoamRoller = new()
    {
        Id = "foam-roller",
        Title = "Foam roller for the legs",
        Row = "AD57",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Wiewelhove2019],
        Heeded = [WeekSixThread.B20],
        Text = "Roll thighs, calves and buttocks with a foam roller, not the spine. The effect is small and short.",
        Dose = "1 minute a muscle, 3 times a week",
        NotWhen = [Contraindications.NoPressure, Contraindications.NoPressureOnOneself],
    };

    /// <summary>AD58: massage.</summary>
    public static readonly Advice Massage = new()
    {
        Id = "massage",
        Title = "Massage",
        Row = "AD58",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Qaseem2017, Sources.NiceNg59],
        Heeded = [WeekSixThread.B14, WeekSixThread.B23, LongRunThread.D10, SoreBackArticle.E13],
        Text = "A light to moderate massage can ease for a short while. It goes with exercise, not in its place; no deep work in the first 48 hours.",
        Dose = "one visit; again only if it helped for 3 days or more",
        NotWhen = [Contraindications.NoPressure, Contraindications.PregnantMassage],
    };

    /// <summary>AD59: manipulation, needling, cupping.</summary>
    public static readonly Advice Manipulation = new()
    {
        Id = "manipulation",
        Title = "Manipulation, needling, cupping",
        Row = "AD59",
        Topic = AdviceTopic.Relief,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.NiceNg59],
        Text = "Talk it over with a registered clinician, who examines you first. It is only ever a part of a plan with exercise.",
        Dose = "not arranged here",
        NotWhen =
        [
            new("X7.spine", Condition.Any(Definitions.LegSymptom, Patterns.CaudaEquinaSign, Patterns.BoneSuspicion, Patterns.SeriousSignElsewhere, Definitions.BoneRisk, History.StiffSpine, History.SpineMetalwork, History.Slip, History.LooseTissue, History.Cancer, History.BloodThinner, DangerSigns.Fall, Person.Age < 18), "With what you told us it can be dangerous.", "Do not have it done; ask a doctor."),
            new("X27.needles", Person.Pregnant | Infection.Fever | Pain.InUpperBack, "No needles or cups in pregnancy, with fever, or over the chest.", "Leave needles and cups out.", Changes: true),
        ],
    };
}
