using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>One run of a log beside the runs before it.</summary>
public sealed record LoggedRun
{
    /// <summary>The run.</summary>
    public required RunningSession Session { get; init; }

    /// <summary>
    /// Its distance divided by that of the longest run of the 30 days before its day, to three places. Null: its distance or one of those is missing, or there is
    /// not enough to compare with, which is fewer than 14 covered days or fewer than 2 runs in these 30 days.
    /// </summary>
    public decimal? RatioToLongest { get; init; }

    /// <summary>The class of <see cref="RatioToLongest"/>; null with it.</summary>
    public LengthBand? Band => RatioToLongest switch
    {
        null => null,
        <= 1.10m => LengthBand.WithinATenth,
        <= 1.30m => LengthBand.UpToThirtyPercent,
        <= 2.00m => LengthBand.UpToDouble,
        _ => LengthBand.OverDouble,
    };

    /// <summary>Mean speed in metres a second: distance over running time. Null: one of both is missing or 0, or walking was part of the distance.</summary>
    public decimal? Speed { get; init; }

    /// <summary>
    /// <see cref="Speed"/> divided by the middle speed of the runs of the 28 days before its day, to three places. Each run counts whole: a fast part of a slow run does
    /// not show. Null: no speed, or fewer than 3 of these runs have one.
    /// </summary>
    public decimal? RatioToUsualSpeed { get; init; }

    /// <summary>Whether the run as a whole was fast: over 1.15 times the usual speed; null with <see cref="RatioToUsualSpeed"/>.</summary>
    public bool? IsFast => RatioToUsualSpeed is { } ratio ? ratio > UsualSpeed.Fast : null;

    /// <summary>Days since the run before it, 0 for a second run of a day; null: it is the first of the log.</summary>
    public int? DaysSinceRunBefore { get; init; }

    /// <summary>The day and nothing else: what a run was like is health data and stays out of logs.</summary>
    public override string ToString() => FormattableString.Invariant($"LoggedRun ({Session.Date:yyyy-MM-dd})");
}
