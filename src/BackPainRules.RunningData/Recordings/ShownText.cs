using System.Buffers;

namespace BackPainRules.RunningData.Recordings;

/// <summary>Texts out of files, such as names, headings and shoes, as a screen may show them.</summary>
internal static class ShownText
{
    // What a terminal obeys, ends of lines, and marks that turn the direction of what follows.
    private static readonly SearchValues<char> Obeyed = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(sign => (char)sign), '\u061C', '\u200E', '\u200F', .. "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"]);

    /// <summary>The text with '_' in the place of signs that a screen would obey.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Obeyed) ? text : string.Create(text.Length, text, static (shown, given) =>
    {
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Obeyed.Contains(given[i]) ? '_' : given[i];
        }
    });
}
