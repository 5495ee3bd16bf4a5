using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Cross-training: other movement while running is less.</summary>
public static class CrossTrainingAdvice
{
    /// <summary>AD35: another sport twice a week.</summary>
    public static readonly Advice OtherSport = new()
    {
        Id = "other-sport",
        Title = "Another sport twice a week",
        Row = "AD35",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Theisen2014],
        Heeded = [SoreBackArticle.E15, SoreBackArticle.E16],
        Text = "Replace or add two easy sessions of another sport. Runners who also do another sport get hurt less often; it is one good option, not the only one.",
        Dose = "2 a week, 20 to 40 minutes, at 2 out of 10 or less",
        NotWhen = [Contraindications.NoLoadOnBone, Contraindications.FoodFirst],
    };

    /// <summary>AD36: exercise bike.</summary>
    public static readonly Advice ExerciseBike = new()
    {
        Id = "exercise-bike",
        Title = "Exercise bike",
        Row = "AD36",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.ClinicalKnowledge],
        Heeded = [SoreBackArticle.E16],
        Text = "Ride an exercise bike easily, sitting upright at first.",
        Dose = "15 to 30 minutes, at 2 out of 10 or less",
        NotWhen = [Contraindications.NoLoadOnBone, Contraindications.FoodFirst, Contraindications.SittingHurts],
    };

    /// <summary>AD37: elliptical trainer.</summary>
    public static readonly Advice Elliptical = new()
    {
        Id = "elliptical",
        Title = "Elliptical trainer",
        Row = "AD37",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.ClinicalKnowledge],
        Heeded = [SoreBackArticle.E16],
        Text = "Use an elliptical trainer easily, if standing is comfortable.",
        Dose = "10 to 20 minutes, at 2 out of 10 or less",
        NotWhen = [Contraindications.NoLoadOnBone, Contraindications.FoodFirst],
    };

    /// <summary>AD38: swimming.</summary>
    public static readonly Advice Swimming = new()
    {
        Id = "swimming",
        Title = "Swimming",
        Row = "AD38",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.ClinicalKnowledge],
        Heeded = [UpperBackThread.C19, SoreBackArticle.E16],
        Text = "Swim easily; change the stroke if neck or back arches.",
        Dose = "15 to 30 minutes, at 2 out of 10 or less",
        NotWhen = [Contraindications.NoLoadOnBone, Contraindications.FoodFirst, Contraindications.NoWater, Contraindications.NeckInWater],
    };

    /// <summary>AD39: jogging in deep water.</summary>
    public static readonly Advice AquaJogging = new()
    {
        Id = "aqua-jogging",
        Title = "Jogging in deep water",
        Row = "AD39",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.ClinicalKnowledge],
        Heeded = [SoreBackArticle.E16],
        Text = "Jog in deep water with a float belt. If it hurts it counts as running.",
        Dose = "10 to 20 minutes, at 2 out of 10 or less",
        NotWhen = [Contraindications.NoLoadOnBone, Contraindications.FoodFirst, Contraindications.NoWater, Contraindications.NeckInWater],
    };

    /// <summary>AD40: a walking plan against a return.</summary>
    public static readonly Advice WalkingPlan = new()
    {
        Id = "walking-plan",
        Title = "A walking plan against a return",
        Row = "AD40",
        Topic = AdviceTopic.CrossTraining,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Pocovi2024],
        Heeded = [SoreBackArticle.E15, SoreBackArticle.E16],
        Text = "Build up regular walking. In a large trial it nearly doubled the time until the next episode.",
        Dose = "up to 30 minutes, 5 days a week, by 6 months",
        NotWhen =
        [
            Contraindications.NoLoadOnBone,
            Contraindications.FoodFirst,
            new("AD40.walking", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "First wait until walking is comfortable."),
        ],
    };
}
