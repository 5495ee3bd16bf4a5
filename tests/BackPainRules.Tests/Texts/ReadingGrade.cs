using System.Text.RegularExpressions;

namespace BackPainRules.Tests.Texts;

/// <summary>The Flesch-Kincaid grade of a text: the school year in which it is read with ease.</summary>
internal static partial class ReadingGrade
{
    public static double Of(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var sentences = SentenceEnd().Count(text);
        return (0.39 * words.Length / Math.Max(1, sentences)) + (11.8 * words.Sum(Syllables) / words.Length) - 15.59;
    }

    private static int Syllables(string word)
    {
        var groups = Vowels().Count(word);
        return Math.Max(1, word.EndsWith('e') && !word.EndsWith("le", StringComparison.OrdinalIgnoreCase) ? groups - 1 : groups);
    }

    [GeneratedRegex("[A-Za-z']+")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();

    [GeneratedRegex(@"[.;:!?](\s|$)")]
    private static partial Regex SentenceEnd();
}
