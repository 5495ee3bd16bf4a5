namespace BackPainRules.Facts;

/// <summary>One run, treadmill included. Everything but the day may be unknown (null); unknown is never 0.</summary>
public sealed record RunningSession
{
    /// <summary>The day of the run.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Distance in metres, 0 to 500,000.</summary>
    public decimal? DistanceMeters { get; init; }

    /// <summary>Running time in seconds without walking breaks, 0 to 360,000.</summary>
    public decimal? RunningSeconds { get; init; }

    /// <summary>What was run on for most of the way.</summary>
    public Surface? Surface { get; init; }

    /// <summary>What kind of run it was.</summary>
    public SessionKind? Kind { get; init; }

    /// <summary>Mean steps a minute, both feet counted, 60 to 260.</summary>
    public decimal? CadenceStepsPerMinute { get; init; }

    /// <summary>Mean length of one step in metres, 0.2 to 2.5.</summary>
    public decimal? StepLengthMeters { get; init; }

    /// <summary>Metres climbed, 0 to 20,000.</summary>
    public decimal? ClimbMeters { get; init; }

    /// <summary>Metres descended, 0 to 20,000.</summary>
    public decimal? DescentMeters { get; init; }

    /// <summary>Share of the distance that falls by 8 % or more, 0 to 1.</summary>
    public decimal? SteepDownhillShare { get; init; }

    /// <summary>How hard it felt, 0 to 10.</summary>
    public decimal? Effort { get; init; }

    /// <summary>Highest pain during the run, 0 to 10.</summary>
    public decimal? PainDuring { get; init; }

    /// <summary>Pain one hour after the run, 0 to 10.</summary>
    public decimal? PainAfter { get; init; }

    /// <summary>Pain within 30 minutes of rising on the next day, 0 to 10.</summary>
    public decimal? PainNextMorning { get; init; }

    /// <summary>Whether the runner warmed up.</summary>
    public bool? WarmedUp { get; init; }

    /// <summary>Whether the runner cooled down.</summary>
    public bool? CooledDown { get; init; }

    /// <summary>Whether the runner stretched before or after.</summary>
    public bool? Stretched { get; init; }

    /// <summary>The name of the shoe worn, as listed under the shoes.</summary>
    public string? Shoe { get; init; }

    /// <summary>The step of a training plan that this run was; null: none, or not known.</summary>
    public PlanStep? Plan { get; init; }

    /// <summary>That it is a run, never what is told of it: it is health data and stays out of logs.</summary>
    public override string ToString() => nameof(RunningSession);
}
