namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What the fields of the messages mean: number, quantity, and how a raw value becomes one of our units (raw / scale - offset).</summary>
internal static class FitProfile
{
    private const double SemicirclesInDegree = 2147483648d / 180;

    private static readonly FitMeaning Timestamp = new(253, FitQuantity.Timestamp);

    private static readonly FitMeaning[] Record =
    [
        Timestamp,
        new(0, FitQuantity.Latitude, SemicirclesInDegree),
        new(1, FitQuantity.Longitude, SemicirclesInDegree),
        new(2, FitQuantity.Altitude, 5, 500),
        new(4, FitQuantity.Cadence),
        new(5, FitQuantity.Distance, 100),
        new(6, FitQuantity.Speed, 1000),
        new(8, FitQuantity.SpeedAndDistance),
        new(31, FitQuantity.PositionError),
        new(39, FitQuantity.Oscillation, 10),
        new(41, FitQuantity.Stance, 10),
        new(52, FitQuantity.Cadence256, 256),
        new(53, FitQuantity.CadenceFraction, 128),
        new(73, FitQuantity.EnhancedSpeed, 1000),
        new(78, FitQuantity.EnhancedAltitude, 5, 500),
        new(85, FitQuantity.StepLength, 10_000),
    ];

    private static readonly FitMeaning[] Session =
    [
        Timestamp,
        new(2, FitQuantity.StartTime),
        new(5, FitQuantity.Sport),
        new(6, FitQuantity.SubSport),
        new(7, FitQuantity.Elapsed, 1000),
        new(8, FitQuantity.Timer, 1000),
        new(9, FitQuantity.Distance, 100),
        new(10, FitQuantity.Cycles),
        new(18, FitQuantity.Cadence),
        new(22, FitQuantity.Climb),
        new(23, FitQuantity.Descent),
        new(59, FitQuantity.Moving, 1000),
        new(89, FitQuantity.Oscillation, 10),
        new(91, FitQuantity.Stance, 10),
        new(92, FitQuantity.CadenceFraction, 128),
        new(94, FitQuantity.CyclesFraction, 128),
        new(134, FitQuantity.StepLength, 10_000),
        new(199, FitQuantity.ClimbFraction, 100),
        new(200, FitQuantity.DescentFraction, 100),
    ];

    private static readonly FitMeaning[] Lap =
    [
        Timestamp,
        new(2, FitQuantity.StartTime),
        new(7, FitQuantity.Elapsed, 1000),
        new(8, FitQuantity.Timer, 1000),
        new(9, FitQuantity.Distance, 100),
        new(71, FitQuantity.WorkoutStep),
    ];

    private static readonly FitMeaning[] Event = [Timestamp, new(0, FitQuantity.Event), new(1, FitQuantity.EventType)];

    private static readonly FitMeaning[] Activity = [Timestamp, new(5, FitQuantity.LocalTimestamp)];

    private static readonly FitMeaning[] TimestampCorrelation = [Timestamp, new(3, FitQuantity.LocalTimestamp)];

    private static readonly FitMeaning[] FileId = [new(0, FitQuantity.FileType), new(1, FitQuantity.Manufacturer)];

    private static readonly FitMeaning[] Sport = [new(0, FitQuantity.Sport), new(1, FitQuantity.SubSport)];

    /// <summary>The fields of a message that are looked at.</summary>
    public static ReadOnlySpan<FitMeaning> Of(FitMessage message) => message switch
    {
        FitMessage.Record => Record,
        FitMessage.Session => Session,
        FitMessage.Lap => Lap,
        FitMessage.Event => Event,
        FitMessage.Activity => Activity,
        FitMessage.TimestampCorrelation => TimestampCorrelation,
        FitMessage.FileId => FileId,
        FitMessage.Sport => Sport,

        // Any message may move the clock that compressed timestamps go by.
        _ => [Timestamp],
    };

    /// <summary>What a field of a record means; null: it is not looked at.</summary>
    public static FitMeaning? OfRecord(int number)
    {
        foreach (var meaning in Record)
        {
            if (meaning.Number == number)
            {
                return meaning;
            }
        }

        return null;
    }
}
