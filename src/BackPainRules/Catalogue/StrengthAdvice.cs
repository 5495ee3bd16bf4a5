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
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Cai2017],
        Text = "Train the legs: sit-to-stand or squat, step-up, calf raise, bridge.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3 out of 10 or less",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen],
    };

    /// <summary>AD42: trunk strength.</summary>
    public static readonly Advice TrunkStrength = new()
    {
        Id = "trunk-strength",
        Title = "Trunk strength",
        Row = "AD42",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Steffens2016, Sources.Cai2017],
        Text = "Add trunk and back exercises: bird-dog, side plank from the knees, hip hinge with a light weight.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; beside leg training, not in its place",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoBending with { Changes = true, Instead = "Leave out sit-ups and bending moves; keep the spine straight." }],
    };

    /// <summary>AD44: earlier physio exercises.</summary>
    public static readonly Advice EarlierExercises = new()
    {
        Id = "earlier-exercises",
        Title = "Exercises from earlier physiotherapy",
        Row = "AD44",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Steffens2016],
        Text = "Take up the exercises that a physiotherapist gave you for this same kind of pain.",
        Dose = "as they were given, for 14 days",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, new("AD44", Definitions.LegSymptom, "A new sign in the leg makes this another kind of pain.", "Have it looked at before you take them up.")],
    };

    /// <summary>AD45: gentle hamstring movement.</summary>
    public static readonly Advice GentleHamstrings = new()
    {
        Id = "gentle-hamstrings",
        Title = "Gentle hip and hamstring movement",
        Row = "AD45",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Sadler2017],
        Text = "Move hips and hamstrings gently: leg raise lying down with a bent knee, hip circles. For comfort; not cold before a run.",
        Dose = "5 slow repeats each side, or 3 times 20 seconds, once a day",
        NotWhen = [Contraindications.NoLoadedExercise, Contraindications.UnderSixteen, Contraindications.NoBending],
    };
}
