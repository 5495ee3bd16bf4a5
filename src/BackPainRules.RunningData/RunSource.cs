namespace BackPainRules.RunningData;

/// <summary>What a run was read from, the best first: where one run comes from several, the best is kept and the others fill its gaps.</summary>
public enum RunSource
{
    /// <summary>A FIT file of a device or app.</summary>
    Fit,

    /// <summary>A FIT file out of a Strava export, which Strava has written anew.</summary>
    StravaFit,

    /// <summary>A TCX file.</summary>
    Tcx,

    /// <summary>A GPX file.</summary>
    Gpx,

    /// <summary>A row of a table of activities.</summary>
    Table,

    /// <summary>A workout of an Apple Health export.</summary>
    AppleHealth,
}
