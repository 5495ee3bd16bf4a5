using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Less load on each run, while the back is sore.</summary>
public static class LoadAdvice
{
    /// <summary>AD20: limit the longest run.</summary>
    public static readonly Advice CapLongestRun = new()
    {
        Id = "cap-longest-run",
        Title = "Limit the longest run",
        Row = "AD20",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Frandsen2025],
        Heeded = [WeekSixThread.B1, LongRunThread.D2, LongRunThread.D6, SoreBackArticle.E14],
        Text = "For now keep each run no longer than what you were used to before the pain. When mornings are fine again, add at most a tenth at a time.",
        Dose = "each run, counted from the longest of the last 30 days",
        NotWhen = [Contraindications.NoRunning, Contraindications.LastRunTooMuch],
    };

    /// <summary>AD21: run slower.</summary>
    public static readonly Advice RunSlower = new()
    {
        Id = "run-slower",
        Title = "Run slower",
        Row = "AD21",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        IsChange = true,
        Sources = [Sources.Theisen2014],
        Heeded = [FirstSessionThread.A17, LongRunThread.D2, SoreBackArticle.E14],
        Text = "Run so slowly that you can speak in whole sentences.",
        Dose = "every run for 14 days, then look again",
        NotWhen = [Contraindications.NoRunning, Contraindications.OneChangeLately],
    };

    /// <summary>AD22: leave out speed work.</summary>
    public static readonly Advice LeaveSpeedWork = new()
    {
        Id = "leave-speed-work",
        Title = "Leave out speed work",
        Row = "AD22",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.Leave,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Theisen2014],
        Heeded = [SoreBackArticle.E14],
        Text = "Leave out fast running, hill repeats and races.",
        Dose = "until every run of 14 days went well",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD23: leave out downhill runs.</summary>
    public static readonly Advice StayLevel = new()
    {
        Id = "stay-level",
        Title = "Leave out downhill runs",
        Row = "AD23",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.Leave,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        IsChange = true,
        Sources = [Sources.Gottschall2005],
        Heeded = [SoreBackArticle.E12],
        Text = "Stay on level ground and leave out downhill running: each step down is a harder landing.",
        Dose = "until every run of 14 days went well",
        NotWhen = [Contraindications.NoRunning, Contraindications.OneChangeLately],
    };

    /// <summary>AD24: vary the surface.</summary>
    public static readonly Advice VarySurface = new()
    {
        Id = "vary-surface",
        Title = "Vary the surface",
        Row = "AD24",
        Topic = AdviceTopic.Activity,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.FerroSanchez2023, Sources.Waite2021],
        Heeded = [SoreBackArticle.E11],
        Text = "Run on another surface now and then: treadmill, even grass, track or path. Expect a small effect.",
        Dose = "1 run in 3, for 14 days",
        NotWhen =
        [
            Contraindications.NoRunning,
            Contraindications.OneChangeLately,
            new("X16.footing", Equipment.AnkleGivesWay, "Uneven ground is not for an ankle that gives way, poor balance or bad light.", "Take a flat, even path or a treadmill.", Changes: true),
        ],
    };
}
