using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Technique and warm-up: one change at a time.</summary>
public static class TechniqueAdvice
{
    /// <summary>AD29: shorter steps.</summary>
    public static readonly Advice ShorterSteps = new()
    {
        Id = "shorter-steps",
        Title = "Shorter steps",
        Row = "AD29",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Heiderscheit2011, Sources.Anderson2022, Sources.Chan2018],
        Heeded = [FirstSessionThread.A18, FirstSessionThread.A23],
        Text = "Take shorter steps, and let the foot land closer under you. It lowers the load on hip and knee; for the back it is unproven.",
        Dose = "1 minute in 5, on 2 runs a week, for 14 days; stop at new calf or foot pain",
        NotWhen = [Contraindications.NoRunning, Contraindications.CalfOrFootInjury, Contraindications.OneChangeLately, Contraindications.ShorterStepsTried],
    };

    /// <summary>AD30: a few more steps a minute.</summary>
    public static readonly Advice RaiseStepRate = new()
    {
        Id = "raise-step-rate",
        Title = "A few more steps a minute",
        Row = "AD30",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Heiderscheit2011, Sources.Anderson2022],
        Heeded = [FirstSessionThread.A18],
        Text = "At the same speed, raise your own number of steps a minute by 5 in 100. There is no right number for everybody, 180 included.",
        Dose = "bouts of 1 to 2 minutes for 14 days; then at most 10 in 100 more than at the start",
        NotWhen = [Contraindications.NoRunning, Contraindications.CalfOrFootInjury, Contraindications.OneChangeLately],
    };

    /// <summary>AD31: loose shoulders.</summary>
    public static readonly Advice LooseShoulders = new()
    {
        Id = "loose-shoulders",
        Title = "Loose shoulders",
        Row = "AD31",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.RunnersForums],
        Heeded = [UpperBackThread.C5, UpperBackThread.C6, UpperBackThread.C15, UpperBackThread.C20],
        Text = "Run tall: drop the shoulders, shake out the arms, loosen the hands, bend the elbows and look ahead. One of these at a time.",
        Dose = "10 seconds every 5 minutes of running",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD32: warm up by walking.</summary>
    public static readonly Advice WarmUp = new()
    {
        Id = "warm-up",
        Title = "Warm up by walking",
        Row = "AD32",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CoachingCustom],
        Heeded = [FirstSessionThread.A21, WeekSixThread.B22, SoreBackArticle.E18],
        Text = "Warm up by brisk walking and then a very easy jog, rather than by stretching.",
        Dose = "5 minutes of walking and 5 easy minutes, before every run",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD33: cool down by walking.</summary>
    public static readonly Advice CoolDown = new()
    {
        Id = "cool-down",
        Title = "Cool down by walking",
        Row = "AD33",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CouchTo5K, Sources.CoachingCustom],
        Heeded = [WeekSixThread.B22],
        Text = "Walk at the end of each run.",
        Dose = "5 minutes",
        NotWhen = [Contraindications.NoRunning],
    };

    /// <summary>AD34: ease into each run.</summary>
    public static readonly Advice EaseIn = new()
    {
        Id = "ease-in",
        Title = "Ease into each run",
        Row = "AD34",
        Topic = AdviceTopic.Technique,
        Part = PlanPart.WhenRunning,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CoachingCustom],
        Heeded = [SoreBackArticle.E19],
        Text = "Ease into each run before any faster part.",
        Dose = "the first 10 minutes",
        NotWhen = [Contraindications.NoRunning],
    };
}
