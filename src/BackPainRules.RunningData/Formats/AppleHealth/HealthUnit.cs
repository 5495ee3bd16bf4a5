namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>Units of Apple Health, as factors to those of this library. NaN: a unit that is not known.</summary>
internal static class HealthUnit
{
    /// <summary>How many metres one of it is.</summary>
    public static double Metres(ReadOnlySpan<char> unit) => unit switch
    {
        "km" => 1000,
        "m" => 1,
        "cm" => 0.01,
        "mm" => 0.001,
        "mi" => 1609.344,
        "yd" => 0.9144,
        "ft" => 0.3048,
        "in" => 0.0254,
        _ => double.NaN,
    };

    /// <summary>How many seconds one of it is.</summary>
    public static double Seconds(ReadOnlySpan<char> unit) => unit switch
    {
        "ms" => 0.001,
        "s" or "sec" => 1,
        "min" => 60,
        "hr" or "h" => 3600,
        _ => double.NaN,
    };
}
