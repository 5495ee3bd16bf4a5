using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Strength.</summary>
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
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.FoodFirst, Contraindications.UnderSixteen, Contraindications.NotOnTheBack, Contraindications.NerveGettingWorse],
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
        Text = "Add trunk and back exercises: on hands and knees stretch one arm and the opposite leg (bird-dog); lie on one side and lift the hips from the knees (side plank); bend at the hips with a straight back, holding something light (hip hinge). They go beside leg training, not in its place.",
        Dose = "1 to 2 sets of 10 or 3 times 10 to 20 seconds, 2 to 3 days a week, for 8 weeks; at 3 out of 10 or less",
        NotWhen =
        [
            Contraindications.NoLoadedExercise,
            Contraindications.FoodFirst,
            Contraindications.UnderSixteen,
            Contraindications.NotOnTheBack,
            Contraindications.NerveGettingWorse,
            Contraindications.NoBendingMoves,
            Contraindications.LaterInTheDay,
            Contraindications.NoArching,
        ],
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
            Contraindications.LaterInTheDay,
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
}
