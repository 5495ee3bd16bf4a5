namespace BackPainRules.RunningData.Histories;

/// <summary>In what runs are compared.</summary>
public enum RunTrait
{
    /// <summary>What was run on.</summary>
    Surface,

    /// <summary>The shoe.</summary>
    Shoe,

    /// <summary>Metres run.</summary>
    Length,

    /// <summary>Metres descended.</summary>
    Descent,

    /// <summary>Mean speed in metres a second; runs with walking breaks have none.</summary>
    Speed,

    /// <summary>Mean steps a minute, both feet counted.</summary>
    Cadence,
}
