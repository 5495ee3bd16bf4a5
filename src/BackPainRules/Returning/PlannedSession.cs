using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>A session to do.</summary>
public sealed record PlannedSession
{
    /// <summary>The step, 0 (the walk) to 8; for who follows Couch to 5K the week, 1 to 9.</summary>
    public required int Step { get; init; }

    /// <summary>The run of Couch to 5K; null: none, the step is one of the table.</summary>
    public PlanStep? Plan { get; init; }

    /// <summary>What may grow now.</summary>
    public Growth Growth { get; init; }

    /// <summary>The bouts; empty: a run of which only the length is limited.</summary>
    public required ValueList<Bout> Bouts { get; init; }

    /// <summary>The most minutes of running; null: as the bouts say, or not known.</summary>
    public decimal? MostMinutes { get; init; }

    /// <summary>The longest distance in metres; null: no limit by distance, or not known.</summary>
    public decimal? MostMeters { get; init; }

    /// <summary>What to do, in words.</summary>
    public required string Text { get; init; }
}
