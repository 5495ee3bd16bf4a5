using System.Globalization;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Words that were read, by language, voice and key. A region's language falls back on the language itself.</summary>
internal sealed class Words : IWording
{
    private readonly Dictionary<(string Culture, Voice Voice, string Key), string> texts = [];

    public string? Find(string key, CultureInfo culture, Voice voice)
    {
        for (var language = culture; ; language = language.Parent)
        {
            if (texts.TryGetValue((language.Name, voice, key), out var text))
            {
                return text;
            }

            if (language.Equals(CultureInfo.InvariantCulture))
            {
                return null;
            }
        }
    }

    public void Add(CultureInfo culture, Voice voice, string key, string text) => texts[(culture.Name, voice, key)] = text;
}
