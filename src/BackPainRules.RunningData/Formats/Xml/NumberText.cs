using System.Globalization;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Numbers as XML files write them: a decimal point, no thousands. What is no number is missing (NaN).</summary>
internal static class NumberText
{
    public static double Read(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : double.NaN;

    /// <summary>A number of 0 or more: speeds and the like write -1 for nothing.</summary>
    public static double ReadAmount(ReadOnlySpan<char> text) => Read(text) is >= 0 and var amount ? amount : double.NaN;

    /// <summary>As a number of less precision; NaN where it is too large for that.</summary>
    public static float Single(double number) => float.IsFinite((float)number) ? (float)number : float.NaN;
}
