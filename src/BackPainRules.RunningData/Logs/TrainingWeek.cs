using System.Globalization;
using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>One ISO week of a log, from Monday, by the local days on which runs began. Of a week at either end only the covered days count.</summary>
public sealed record TrainingWeek
{
    /// <summary>The Monday on which it begins.</summary>
    public required DateOnly Monday { get; init; }

    /// <summary>How many of its days the log covers, 1 to 7.</summary>
    public required int CoveredDays { get; init; }

    /// <summary>How many runs there were.</summary>
    public required int Runs { get; init; }

    /// <summary>Covered days without a run.</summary>
    public required int RestDays { get; init; }

    /// <summary>Metres run.</summary>
    public required KnownAmount DistanceMeters { get; init; }

    /// <summary>Seconds of running.</summary>
    public required KnownAmount RunningSeconds { get; init; }

    /// <summary>Metres of the longest run; null: no run.</summary>
    public KnownAmount? LongestMeters { get; init; }

    /// <summary>Metres climbed.</summary>
    public required KnownAmount ClimbMeters { get; init; }

    /// <summary>Metres descended.</summary>
    public required KnownAmount DescentMeters { get; init; }

    /// <summary>Share of the running time in tempo runs, intervals and races; null: no run tells.</summary>
    public Share? Hard { get; init; }

    /// <summary>Share of the distance in hilly runs: hill repeats, 100 m up or down, or 400 m that fall by 8 % or more; null: no run tells.</summary>
    public Share? Hilly { get; init; }

    /// <summary>Share of the distance that falls by 8 % or more; null: no run tells.</summary>
    public Share? SteepDownhill { get; init; }

    /// <summary>
    /// Share of the running time in runs that were fast as a whole (<see cref="LoggedRun.IsFast"/>); null: no run tells. It is not the time at fast speed: fast parts of a
    /// slow run do not show.
    /// </summary>
    public Share? InFastRuns { get; init; }

    /// <summary>Distance by surface, in the order of the surfaces, what is not told last.</summary>
    public required ValueList<SurfaceDistance> Surfaces { get; init; }

    /// <summary>Distance by shoe, by name, what is not told last.</summary>
    public required ValueList<ShoeDistance> Shoes { get; init; }

    /// <summary>Whether the log covers only some of its days.</summary>
    public bool IsPartial => CoveredDays < 7;

    /// <summary>The year of the ISO week.</summary>
    public int Year => ISOWeek.GetYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>The number of the ISO week, 1 to 53.</summary>
    public int Number => ISOWeek.GetWeekOfYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>The week and nothing else: what was run in it stays out of logs.</summary>
    public override string ToString() => FormattableString.Invariant($"TrainingWeek ({Year}-W{Number:00})");
}
