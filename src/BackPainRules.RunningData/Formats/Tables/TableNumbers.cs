using System.Globalization;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The numbers of tables.</summary>
internal static class TableNumbers
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>A number with a decimal point, or with a comma before one or two digits, as displays show it.</summary>
    /// <returns>Null: not a number. 12,345 is none: it could be two.</returns>
    public static double? Read(ReadOnlySpan<char> cell)
    {
        Span<char> text = stackalloc char[40];
        cell = cell.Trim();
        if (cell.Length > text.Length)
        {
            return null;
        }

        cell.CopyTo(text);
        text = text[..cell.Length];
        var comma = text.IndexOf(',');
        if (comma >= 0)
        {
            if (text.Length - comma is not (2 or 3))
            {
                return null;
            }

            text[comma] = '.';
        }

        return double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
    }
}
