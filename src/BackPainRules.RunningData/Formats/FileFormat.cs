namespace BackPainRules.RunningData.Formats;

/// <summary>What a file is, as its first bytes show.</summary>
internal enum FileFormat
{
    Unknown,

    Fit,

    Tcx,

    Gpx,

    AppleHealth,

    /// <summary>A table of activities as CSV.</summary>
    Table,

    Gzip,

    Zip,
}
