namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>What a column of a table of activities holds.</summary>
internal enum Column
{
    /// <summary>When it began.</summary>
    Date,

    /// <summary>The sport.</summary>
    Type,

    /// <summary>Metres, or what the display shows.</summary>
    Distance,

    /// <summary>Seconds from start to end.</summary>
    Elapsed,

    /// <summary>Seconds in motion.</summary>
    Moving,

    /// <summary>Seconds while the timer ran.</summary>
    Timer,

    /// <summary>Metres climbed.</summary>
    Climb,

    /// <summary>Metres descended.</summary>
    Descent,

    /// <summary>Mean cadence.</summary>
    Cadence,

    /// <summary>Steps of both feet.</summary>
    Steps,

    /// <summary>The name of the shoe.</summary>
    Gear,

    /// <summary>The file that the activity came from.</summary>
    File,

    /// <summary>'true': indoors on a machine.</summary>
    Trainer,
}
