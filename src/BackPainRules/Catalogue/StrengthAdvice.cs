using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Strength and movement.</summary>
public static class StrengthAdvice
{
    /// <summary>AD41: leg strength.</summary>
    public static readonly Advice LegStrength = new()
    {
        Id = "leg-strength",
        Title = "Leg strength",
        Row = "AD41",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Cai2017],
        Heeded = [WeekSixThread.B5, WeekSixThread.B6, WeekSixThread.B8, WeekSixThread.B9, WeekSixThread.B10, LongRunThread.D8, SoreBackArticle.E21, SoreBackArticle.E24],
        Text = "Train the legs, or keep on if you do already: sit-to-stand or squat, step-up, calf raise, bridge. In the first two weeks no heavy lifting from the floor and no jumps.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3 out of 10 or less",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen],
    };

    /// <summary>AD42: trunk strength.</summary>
    public static readonly Advice TrunkStrength = new()
    {
        Id = "trunk-strength",
        Title = "Trunk strength",
        Row = "AD42",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Steffens2016, Sources.Cai2017, Sources.PosteriorChain],
        Heeded = [WeekSixThread.B5, WeekSixThread.B6, WeekSixThread.B8, WeekSixThread.B17, LongRunThread.D8, SoreBackArticle.E21, SoreBackArticle.E24],
        Text = "Add trunk and back exercises: bird-dog, side plank from the knees, hip hinge with a light weight. They go beside leg training, not in its place.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3 out of 10 or less",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoBendingMoves, Contraindications.NoArching],
    };

    /// <summary>AD43: a Pilates class.</summary>
    public static readonly Advice Pilates = new()
    {
        Id = "pilates",
        Title = "A Pilates class",
        Row = "AD43",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Yamato2015],
        Heeded = [FirstSessionThread.A19, FirstSessionThread.A22, WeekSixThread.B18],
        Text = "Pilates is as good as other exercise for the back, not better. Take it if you like classes.",
        Dose = "once or twice a week, for 6 to 8 weeks",
        NotWhen =
        [
            Contraindications.NoLoadedExercise,
            Contraindications.UnderSixteen,
            Contraindications.NoBendingMoves,
            Contraindications.NoArching,
            Contraindications.AntenatalClass,
        ],
    };

    /// <summary>AD44: exercises from earlier physiotherapy.</summary>
    public static readonly Advice EarlierExercises = new()
    {
        Id = "earlier-exercises",
        Title = "Exercises from earlier physiotherapy",
        Row = "AD44",
        Topic = AdviceTopic.Strength,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Steffens2016],
        Heeded = [FirstSessionThread.A8],
        Text = "Take up the exercises that a physiotherapist gave you for this same kind of pain.",
        Dose = "as they were given, for 14 days",
        NotWhen =
        [
            Contraindications.NoLoadedExercise,
            Contraindications.UnderSixteen,
            new("AD44.leg", Definitions.LegSymptom, "A new sign in the leg makes this another kind of pain.", "Have it looked at before you take them up."),
        ],
    };

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
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoBending, Contraindications.LaterInTheDay],
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
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen],
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
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoTwisting, Contraindications.HalfTurns],
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
