using System.Globalization;

namespace BackPainRules.Language;

/// <summary>Amounts with their unit. The sizes are exact by definition.</summary>
internal static class Amount
{
    public const decimal Pound = 0.45359237m;
    public const decimal PoundsInStone = 14;
    public const decimal Inch = 0.0254m;
    public const decimal InchesInFoot = 12;
    public const decimal Mile = 1609.344m;

    public static string InWords(this decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>An amount in the unit of its signal, shown in a system of units.</summary>
    public static string InWords(decimal value, string unit, UnitSystem system) => (system, unit) switch
    {
        (UnitSystem.Imperial, "kg") => InTwo(value / Pound, PoundsInStone, "st", "lb"),
        (UnitSystem.UsCustomary, "kg") => $"{Rounded(value / Pound, 0)} lb",
        (not UnitSystem.Metric, "m") => InTwo(value / Inch, InchesInFoot, "ft", "in"),
        (not UnitSystem.Metric, "km") => $"{Rounded(value * 1000 / Mile, 1)} mi",
        _ => unit.Length > 0 ? $"{value.InWords()} {unit}" : value.InWords(),
    };

    private static string InTwo(decimal small, decimal inLarge, string largeUnit, string smallUnit)
    {
        var whole = decimal.Round(small, MidpointRounding.AwayFromZero);
        return $"{decimal.Floor(whole / inLarge).InWords()} {largeUnit} {(whole % inLarge).InWords()} {smallUnit}";
    }

    private static string Rounded(decimal value, int digits) => decimal.Round(value, digits, MidpointRounding.AwayFromZero).InWords();
}
