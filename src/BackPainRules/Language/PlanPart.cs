namespace BackPainRules.Language;

/// <summary>Where an advice stands in a plan. In the order of the plan.</summary>
public enum PlanPart
{
    /// <summary>Today.</summary>
    Today,

    /// <summary>In the next 7 to 14 days.</summary>
    ThisWeek,

    /// <summary>Before the next run.</summary>
    BeforeRunning,

    /// <summary>On each run, once running is open.</summary>
    WhenRunning,

    /// <summary>What to leave for now.</summary>
    Leave,

    /// <summary>When to look again.</summary>
    LookAgain,
}
