using System.Globalization;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The words of an assessment: those of the app's wording where it has some, else the book's own, with the names of the region.</summary>
internal sealed record Speech(Region Region, IWording? Wording, IWording Clinical, CultureInfo Culture, Voice Voice, UnitSystem Units)
{
    public bool IsEnglish => Culture.TwoLetterISOLanguageName is "iv" or "en";

    public string Say(BookText text, params ReadOnlySpan<(string Name, string Value)> parts)
    {
        var words = Wording?.Find(text.Key, Culture, Voice) ?? Clinical.Find(text.Key, Culture, Voice) ?? text.English;
        foreach (var (name, value) in parts)
        {
            words = words.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return Region.Fill(words);
    }

    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);
}
