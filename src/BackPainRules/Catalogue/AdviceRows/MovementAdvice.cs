using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Gentle movement and stretching, and what to leave.</summary>
public static class MovementAdvice
{
    /// <summary>AD45: gentle hip and hamstring movement.</summary>
    public static readonly Advice GentleHamstrings = new()
    {
        Id = "gentle-hamstrings",
        Title = "Gentle hip and hamstring movement",
        Row = "AD45",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Sadler2017],
        Heeded = [FirstSessionThread.A15, FirstSessionThread.A21, WeekSixThread.B8, WeekSixThread.B12, WeekSixThread.B19, LongRunThread.D13, SoreBackArticle.E7],
        Text = "Move hips and hamstrings gently: leg raise lying down with a bent knee, hip circles. For comfort; not cold before a run.",
        Dose = "5 slow repeats each side, or 3 times 20 seconds, once a day",
        NotWhen =
        [
            Contraindications.NoLoadedExercise,
            Contraindications.UnderSixteen,
            Contraindications.OnHandsAndKnees,
            Contraindications.NoBending,
            Contraindications.LaterInTheDay,
        ],
    };

    /// <summary>AD46: gentle thigh, hip and buttock stretches.</summary>
    public static readonly Advice GentleStretches = new()
    {
        Id = "gentle-stretches",
        Title = "Gentle thigh, hip and buttock stretches",
        Row = "AD46",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.Herbert2011],
        Heeded = [WeekSixThread.B8, WeekSixThread.B12, WeekSixThread.B19, WeekSixThread.B22],
        Text = "If you like, stretch the front of thighs and hips and the buttocks gently. For comfort only: in trials stretching did little for soreness.",
        Dose = "3 times 20 to 30 seconds each, once a day",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoArchingStretch],
    };

    /// <summary>AD47: upper-back and shoulder stretch.</summary>
    public static readonly Advice UpperBackStretch = new()
    {
        Id = "upper-back-stretch",
        Title = "Upper-back and shoulder stretch",
        Row = "AD47",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.Herbert2011],
        Heeded = [FirstSessionThread.A7],
        Text = "Reach one hand down your back and press lightly on the elbow with the other. It may feel good; more is not known.",
        Dose = "3 times 15 seconds each side",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.UpperBackFirst],
    };

    /// <summary>AD48: small turns lying down.</summary>
    public static readonly Advice SmallTurns = new()
    {
        Id = "small-turns",
        Title = "Small turns lying down",
        Row = "AD48",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.ClinicalKnowledge],
        Heeded = [WeekSixThread.B13],
        Text = "Lie with bent knees and let them turn a little to each side, without pain.",
        Dose = "10 slow turns, once a day",
        NotWhen =
        [
            Contraindications.NoLoadedExercise,
            Contraindications.UnderSixteen,
            Contraindications.OnAChair,
            Contraindications.NoTwisting,
            Contraindications.HalfTurns,
        ],
    };

    /// <summary>AD49: hip hinge in place of toe touches.</summary>
    public static readonly Advice HipHinge = new()
    {
        Id = "hip-hinge",
        Title = "Hip hinge in place of toe touches",
        Row = "AD49",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.BrookeWavell2022],
        Heeded = [LongRunThread.D12, LongRunThread.D13],
        Text = "Bend at the hips with a straight back, in place of touching the toes. After a run rather than before.",
        Dose = "10 slow repeats, once a day",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen],
    };

    /// <summary>AD50: deep bends and forced turns.</summary>
    public static readonly Advice DeepBends = new()
    {
        Id = "deep-bends",
        Title = "Deep bends and forced turns",
        Row = "AD50",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.Leave,
        Offer = Offer.Never,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.None,
        Sources = [Sources.BrookeWavell2022, Sources.Herbert2011],
        Heeded = [WeekSixThread.B13, LongRunThread.D12],
        Text = "Leave out wide straight-leg toe touches, deep forced bends, squats out of a full bend and forced twists.",
        Dose = "not needed at all",
        NotWhen = [new("X9.always", Condition.Always, "Nobody needs them, and they can hurt bones or an irritated nerve.", "Bend at the hips with a straight back; turn only a little, lying down.")],
    };
}
