namespace BackPainRules.RunningData;

/// <summary>What was found in a file, by name.</summary>
public enum FileIssue
{
    /// <summary>Another sport.</summary>
    NotARun,

    /// <summary>A course, workout, settings or other file that records no activity.</summary>
    NotAnActivity,

    /// <summary>No activity in it.</summary>
    NoData,

    /// <summary>A kind of file that is not known.</summary>
    UnknownFormat,

    /// <summary>The same run came from a better source as well.</summary>
    Duplicate,

    /// <summary>No date: the clock of the device was not set.</summary>
    NoStartTime,

    /// <summary>Times without a time zone: they were taken for UTC.</summary>
    NoTimeZone,

    /// <summary>A date before 2000, or in the future.</summary>
    ImplausibleTime,

    /// <summary>A distance, time or speed that no run has.</summary>
    ImplausibleValue,

    /// <summary>Positions that cannot be, such as 0/0.</summary>
    ImplausiblePosition,

    /// <summary>Time goes backwards.</summary>
    TimeBackwards,

    /// <summary>The points cover less than the run.</summary>
    SeriesIncomplete,

    /// <summary>The cadence may be that of one leg or of both.</summary>
    AmbiguousCadence,

    /// <summary>It ends before its end.</summary>
    Truncated,

    /// <summary>The check sum is wrong or missing.</summary>
    WrongChecksum,

    /// <summary>The length that it gives is not its length.</summary>
    WrongSize,

    /// <summary>Bytes after its end that mean nothing.</summary>
    TrailingBytes,

    /// <summary>Copied as text: line ends were changed in it.</summary>
    CopiedAsText,

    /// <summary>Its bytes mean nothing from here on.</summary>
    Malformed,

    /// <summary>A limit of the import was met.</summary>
    TooLarge,

    /// <summary>It grows out of all proportion when unpacked.</summary>
    TooCompressed,

    /// <summary>Entities or other documents in XML, which are refused.</summary>
    ForbiddenXml,

    /// <summary>A column whose heading is not known.</summary>
    UnknownColumn,

    /// <summary>It may not be read, or is not there.</summary>
    NoAccess,
}
