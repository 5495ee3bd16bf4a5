using System.Globalization;
using System.Text;

namespace BackPainRules.ConsoleHost.Terminals;

/// <summary>Nearest ASCII spelling of a text.</summary>
internal static class AsciiLetters
{
    public static string Of(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (letter < 128)
            {
                ascii.Append(letter);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                ascii.Append(Nearest(letter));
            }
        }

        return ascii.ToString();
    }

    private static string Nearest(char letter) => letter switch
    {
        '‘' or '’' => "'",
        '“' or '”' => "\"",
        '–' or '—' or '−' => "-",
        '…' => "...",
        '·' => "-",
        '≥' => ">=",
        '≤' => "<=",
        '×' => "x",
        'ß' => "ss",
        'ø' => "o",
        'Ø' => "O",
        'æ' => "ae",
        'ł' => "l",
        '\u00a0' => " ",
        _ => "?",
    };
}
