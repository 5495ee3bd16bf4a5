using System.Globalization;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The dates of tables. One that could be read in two ways (5/6/2022) is not read.</summary>
internal static class TableDates
{
    private static readonly string[] Formats =
    [
        "MMM d, yyyy, h:mm:ss tt",
        "MMM d, yyyy, H:mm:ss",
        "d MMM yyyy, H:mm:ss",
        "d MMM yyyy, h:mm:ss tt",
        "d.M.yyyy, H:mm:ss",
        "d.M.yyyy H:mm:ss",
        "yyyy-MM-dd H:mm:ss",
        "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-dd H:mm:ss 'UTC'",
        "yyyy-MM-ddTHH:mm:ss'Z'",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'",
    ];

    /// <summary>Seconds from 1970-01-01 to a date and time, both of the same clock; null: not a date.</summary>
    public static double? Read(ReadOnlySpan<char> cell)
    {
        Span<char> text = stackalloc char[48];
        cell = cell.Trim();
        if (cell.Length > text.Length)
        {
            return null;
        }

        // Newer writers put narrow blanks before PM.
        for (var i = 0; i < cell.Length; i++)
        {
            text[i] = char.IsWhiteSpace(cell[i]) ? ' ' : cell[i];
        }

        var end = Shortened(text[..cell.Length]);
        return DateTime.TryParseExact(text[..end], Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (time - DateTime.UnixEpoch).TotalSeconds
            : null;
    }

    // British English has 'Sept', and the invariant culture 'Sep'.
    private static int Shortened(Span<char> text)
    {
        var month = text.IndexOf("Sept ", StringComparison.Ordinal);
        if (month < 0)
        {
            return text.Length;
        }

        text[(month + 4)..].CopyTo(text[(month + 3)..]);
        return text.Length - 1;
    }
}
