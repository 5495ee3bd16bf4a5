namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>The messages that are looked at; the rest is passed over by its size.</summary>
internal enum FitMessage : ushort
{
    FileId = 0,
    Sport = 12,
    Session = 18,
    Lap = 19,
    Record = 20,
    Event = 21,
    Activity = 34,
    TimestampCorrelation = 162,
    FieldDescription = 206,
}
