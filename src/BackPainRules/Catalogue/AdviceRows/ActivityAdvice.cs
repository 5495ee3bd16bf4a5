using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Activity: rest, walking, one change at a time.</summary>
public static class ActivityAdvice
{
    /// <summary>AD13: stop running for now.</summary>
    public static readonly Advice StopRunning = new()
    {
        Id = "stop-running",
        Title = "Stop running for now",
        Row = "AD13",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.Leave,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.BoneNeedsNoPain, Sources.DesignJudgement],
        Heeded = [WeekSixThread.B4, UpperBackThread.C3],
        Text = "Stop running for now, test jogs and treadmill included.",
        Dose = "until whoever sees you agrees, even if it feels better; if nobody has to see you, until walking is free and at 2 out of 10 or less",
    };

    /// <summary>AD14: rest from running, keep moving.</summary>
    public static readonly Advice RelativeRest = new()
    {
        Id = "relative-rest",
        Title = "Rest from running, keep moving",
        Row = "AD14",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Strong,
        IsPrecaution = true,
        Sources = [Sources.Dahm2010, Sources.OlayaContreras2015],
        Heeded = [FirstSessionThread.A17, UpperBackThread.C3, UpperBackThread.C12, UpperBackThread.C21],
        Text = "Rest from running and jumping, but keep walking and doing daily tasks as long as they stay at 2 out of 10 or less. Do not go to bed for it.",
        Dose = "2 to 7 days, then look again",
        NotWhen = [Contraindications.Accident, Contraindications.NoWeightOnBone, Contraindications.RestUntilSeen],
    };

    /// <summary>AD15: keep walking.</summary>
    public static readonly Advice KeepWalking = new()
    {
        Id = "keep-walking",
        Title = "Keep walking",
        Row = "AD15",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.Today,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Dahm2010, Sources.Pocovi2024],
        Heeded = [FirstSessionThread.A17, UpperBackThread.C22, SoreBackArticle.E16],
        Text = "Keep walking, a little at a time and as is comfortable.",
        Dose = "5 to 30 minutes, 1 to 3 times a day, at 2 out of 10 or less",
        NotWhen =
        [
            Contraindications.Accident,
            Contraindications.NoWeightOnBone,
            Contraindications.OtherSoonSign,
            new("AD15.walking", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "Shorter bouts, or wait until walking is comfortable."),
        ],
    };

    /// <summary>AD25: one change at a time.</summary>
    public static readonly Advice OneChange = new()
    {
        Id = "one-change",
        Title = "One change at a time",
        Row = "AD25",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.DesignJudgement],
        Heeded = [LongRunThread.D14],
        Text = "Change one thing at a time, and give it 14 days. Otherwise you cannot tell what helped.",
        Dose = "14 days for each change",
    };

    /// <summary>AD28: use the official plan page.</summary>
    public static readonly Advice OfficialPlan = new()
    {
        Id = "official-plan",
        Title = "Use the official plan page",
        Row = "AD28",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.ThisWeek,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        Sources = [Sources.CouchTo5K],
        Heeded = [FirstSessionThread.A16, FirstSessionThread.A21],
        Text = "Use the official page and videos of your plan, rather than whatever a search brings up.",
        Dose = "once",
    };
}
