namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>Who wrote a table of activities.</summary>
internal enum TableLayout
{
    /// <summary>Strava since 2019: times in UTC; the first of two distances is what the display shows, the second is metres.</summary>
    Strava,

    /// <summary>Strava before mid-2019: lower-case headings, times in UTC, metres.</summary>
    OldStrava,

    /// <summary>intervals.icu: local times without a zone, metres.</summary>
    Intervals,
}
