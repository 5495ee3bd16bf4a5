using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Running again by steps, once running is open.</summary>
public static class RunningAdvice
{
    /// <summary>AD16: go back to running by steps.</summary>
    public static readonly Advice ReturnBySteps = new()
    {
        Id = "return-by-steps",
        Title = "Go back to running by steps",
        Row = "AD16",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.BeforeRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Neason2024, Sources.DesignJudgement],
        Heeded = [FirstSessionThread.A2, FirstSessionThread.A9, UpperBackThread.C21],
        Text = "Run again once you walk and climb stairs as usual, a brisk walk of 30 minutes stays at 2 out of 10 or less, during it and on the next morning, and the pain has not woken you for 3 nights. Begin with running and walking in turns; on a plan, with the last week that went well, else with week 1.",
        Dose = "first 8 times 1 minute of running and 1.5 minutes of walking, 3 days a week; go on while it stays at 2 out of 10 or less",
        NotWhen =
        [
            Contraindications.NoRunning,
            Contraindications.Mild,
            new("AD16.walking", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "First wait until walking is comfortable."),
        ],
    };

    /// <summary>AD17: repeat the plan week or run.</summary>
    public static readonly Advice RepeatPlanWeek = new()
    {
        Id = "repeat-plan-week",
        Title = "Repeat the plan week or run",
        Row = "AD17",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CouchTo5K],
        Heeded = [FirstSessionThread.A25, WeekSixThread.B1],
        Text = "Repeat the plan week, or the same run if you have no plan. It is allowed as often as you like and is no failure.",
        Dose = "one week, as often as needed",
        NotWhen = [Contraindications.NoRunning, Contraindications.LastRunTooMuch, Contraindications.NotMild],
    };

    /// <summary>AD18: go back 1 or 2 steps.</summary>
    public static readonly Advice StepBack = new()
    {
        Id = "step-back",
        Title = "Go back 1 or 2 steps",
        Row = "AD18",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsPrecaution = true,
        Sources = [Sources.DesignJudgement, Sources.PainMonitoring],
        Heeded = [WeekSixThread.B1],
        Text = "The last run was too much for now. Do not run for 48 hours, then go back 1 or 2 steps or weeks of your plan.",
        Dose = "until runs go well again",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD19: a day between runs.</summary>
    public static readonly Advice RestDays = new()
    {
        Id = "rest-days",
        Title = "A day between runs",
        Row = "AD19",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CouchTo5K],
        Heeded = [UpperBackThread.C21],
        Text = "Leave one day without running between two runs.",
        Dose = "always, for now",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD26: a short trial jog.</summary>
    public static readonly Advice TrialJog = new()
    {
        Id = "trial-jog",
        Title = "A short trial jog",
        Row = "AD26",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.BeforeRunning,
        Offer = Offer.OnRequest,
        Gate = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.DesignJudgement],
        Heeded = [UpperBackThread.C16],
        Text = "You may try a short, easy jog on the flat, once walking, stairs and a 30-minute brisk walk stay at 2 out of 10 or less.",
        Dose = "5 easy minutes, once; stop at 3 out of 10",
        NotWhen =
        [
            Contraindications.NoRunning,
            Contraindications.LastRunTooMuch,
            new("AD26.upper-back", Pain.InUpperBack, "With pain in the upper back a test jog tells nothing.", "Have it looked at first."),
            new("AD26.walking", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "First wait until walking is comfortable."),
        ],
    };

    /// <summary>AD27: an easy run as before.</summary>
    public static readonly Advice RepeatEasily = new()
    {
        Id = "repeat-easily",
        Title = "An easy run as before",
        Row = "AD27",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview),
        Evidence = Evidence.Low,
        Sources = [Sources.Dahm2010, Sources.DesignJudgement],
        Heeded = [FirstSessionThread.A25],
        Text = "Run an easy one of the length that was usual before this, at a pace at which you can talk.",
        Dose = "one run; stop at 3 out of 10, or if you limp",
        NotWhen = [Contraindications.NoRunning, Contraindications.LastRunTooMuch],
    };
}
