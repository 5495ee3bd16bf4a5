namespace BackPainRules.RunningData.Histories;

/// <summary>Which score says how the back took a run.</summary>
public enum PainMoment
{
    /// <summary>Pain an hour after the run.</summary>
    HourAfter,

    /// <summary>Pain within 30 minutes of rising on the next day.</summary>
    NextMorning,
}
