using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>
/// Every unit that a case may use, each with what stands in it afterwards. The sizes are exact by definition, and a number is only ever
/// multiplied by one; a unit whose size is no finite decimal (a day in weeks, a month in days) is therefore not taken.
/// </summary>
internal static class Measures
{
    private const decimal Pound = Amount.Pound;
    private const decimal Stone = Amount.PoundsInStone * Pound;
    private const decimal Inch = Amount.Inch;
    private const decimal Foot = Amount.InchesInFoot * Inch;
    private const decimal Mile = Amount.Mile;

    /// <summary>Metres run.</summary>
    public static readonly Measure Run = new([new("m", "metres", 1), new("km", "kilometres", 1000), new("mi", "miles", Mile)], []);

    /// <summary>Metres up or down.</summary>
    public static readonly Measure Climb = new([new("m", "metres", 1), new("ft", "feet", Foot)], []);

    /// <summary>Seconds of running.</summary>
    public static readonly Measure Time = new([], MinutesAndSeconds(firstMinute: 0, belowMinute: null));

    /// <summary>Seconds of a pace.</summary>
    public static readonly Measure PaceTime = new([], MinutesAndSeconds(firstMinute: 1, belowMinute: 60));

    /// <summary>What a pace is counted by, in metres.</summary>
    public static readonly Measure PaceDistance = new([new("km", "kilometres", 1000), new("mi", "miles", Mile)], []);

    private static readonly (string Unit, Measure Measure)[] OfSignals =
    [
        ("kg", new(
            [new("kg", "kilograms", 1), new("lb", "pounds", Pound), new("st", "stones", Stone)],
            [new("stone", Stone) { IsWhole = true }, new("pounds", Pound) { Below = 14 }])),
        ("m", new(
            [new("m", "metres", 1), new("cm", "centimetres", 0.01m), new("ft", "feet", Foot), new("in", "inches", Inch)],
            [new("feet", Foot) { IsWhole = true }, new("inches", Inch) { Below = 12 }])),
        ("km", new([new("km", "kilometres", 1), new("m", "metres", 0.001m), new("mi", "miles", Mile / 1000)], [])),
        ("days", new([new("days", "days", 1), new("weeks", "weeks", 7)], [])),
        ("months", new([new("months", "months", 1), new("years", "years", 12)], [])),
        ("minutes", new([new("minutes", "minutes", 1), new("hours", "hours", 60)], [])),
    ];

    /// <summary>How a number signal may be told; null where it has no unit. A unit that is not listed takes itself alone.</summary>
    public static Measure? Of(NumberSignal signal)
    {
        foreach (var (unit, measure) in OfSignals)
        {
            if (unit == signal.Unit)
            {
                return measure;
            }
        }

        return signal.Unit.Length > 0 ? new([new(signal.Unit, signal.Unit, 1)], []) : null;
    }

    private static UnitPart[] MinutesAndSeconds(int firstMinute, int? belowMinute) =>
        [new("minutes", 60) { IsWhole = true, From = firstMinute, Below = belowMinute }, new("seconds", 1) { Below = 60 }];
}
