using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Activity and load: rest, walking, and running within limits.</summary>
public static class ActivityAdvice
{
    /// <summary>AD13: stop running for now.</summary>
    public static readonly Advice StopRunning = new()
    {
        Id = "stop-running",
        Title = "Stop running for now",
        Row = "AD13",
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Stop running for now, test jogs and treadmill included.",
        Dose = "until this was seen, or has cleared",
    };

    /// <summary>AD14: relative rest.</summary>
    public static readonly Advice RelativeRest = new()
    {
        Id = "relative-rest",
        Title = "Rest from running, keep moving",
        Row = "AD14",
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        IsPrecaution = true,
        Evidence = Evidence.Strong,
        Sources = [Sources.Dahm2010],
        Text = "Rest from running and jumping, but keep walking and doing daily tasks as long as they stay at 2 out of 10 or less. Do not go to bed for it.",
        Dose = "2 to 7 days, then look again",
        NotWhen = [new("X13", Emergency.Accident, "After a serious accident lie still until you were examined.", "Lie still and wait for help.")],
    };

    /// <summary>AD15: keep walking.</summary>
    public static readonly Advice KeepWalking = new()
    {
        Id = "keep-walking",
        Title = "Keep walking",
        Row = "AD15",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.Dahm2010, Sources.Pocovi2024],
        Text = "Keep walking in short, comfortable bouts.",
        Dose = "5 to 30 minutes, 1 to 3 times a day, at 2 out of 10 or less",
        NotWhen =
        [
            new("X13", Emergency.Accident, "After a serious accident lie still until you were examined.", "Lie still and wait for help."),
            new("AD15", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "Shorter bouts, or wait until walking is comfortable."),
        ],
    };

    /// <summary>AD16: return by steps of run and walk.</summary>
    public static readonly Advice ReturnBySteps = new()
    {
        Id = "return-by-steps",
        Title = "Go back to running by steps",
        Row = "AD16",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Neason2024, Sources.DesignJudgement],
        Text = "Run again once you walk and climb stairs as usual, a brisk walk of 30 minutes stays at 2 out of 10 or less, during it and on the next morning, and the pain has not woken you for 3 nights. Begin with running and walking in turns.",
        Dose = "first 8 times 1 minute of running and 1.5 minutes of walking, 3 days a week; go on while it stays at 2 out of 10 or less",
        NotWhen = [Contraindications.NoRunning, new("AD16", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "First wait until walking is comfortable.")],
    };

    /// <summary>AD17: repeat the plan week.</summary>
    public static readonly Advice RepeatPlanWeek = new()
    {
        Id = "repeat-plan-week",
        Title = "Repeat the plan week",
        Row = "AD17",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CouchTo5K],
        Text = "Repeat the plan week. It is allowed as often as you like and is no failure.",
        Dose = "one week, as often as needed",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD20: cap single runs.</summary>
    public static readonly Advice CapLongestRun = new()
    {
        Id = "cap-longest-run",
        Title = "Limit the longest run",
        Row = "AD20",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Frandsen2025],
        Text = "Keep each run at most a tenth longer than the longest of the last 30 days.",
        Dose = "each run; no longer than that run while mornings are sore",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD24: vary the surface.</summary>
    public static readonly Advice VarySurface = new()
    {
        Id = "vary-surface",
        Title = "Vary the surface",
        Row = "AD24",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.FerroSanchez2023, Sources.Waite2021],
        Text = "Run on another surface now and then: treadmill, even grass, track or path. Expect a small effect.",
        Dose = "1 run in 3, for 14 days",
        NotWhen = [Contraindications.NoRunning, new("X16", Equipment.AnkleGivesWay, "Uneven ground is not for an ankle that gives way.", "Take a flat, even path or a treadmill.", Changes: true)],
    };

    /// <summary>AD27: repeat the last step easily.</summary>
    public static readonly Advice RepeatEasily = new()
    {
        Id = "repeat-easily",
        Title = "Repeat the last run easily",
        Row = "AD27",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Dahm2010, Sources.DesignJudgement],
        Text = "Repeat your last run once more, at a pace at which you can talk.",
        Dose = "one run; stop at 3 out of 10, or if you limp",
        NotWhen = [Contraindications.NoRunning],
    };
}
