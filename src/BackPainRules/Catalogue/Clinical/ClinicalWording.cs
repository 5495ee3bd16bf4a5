using System.Globalization;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The terms of the profession, in English: for who reads a hand-over.</summary>
internal sealed class ClinicalWording : IWording
{
    private static readonly Lazy<Dictionary<string, string>> Terms = new(Collect);

    public static ClinicalWording English { get; } = new();

    /// <summary>Every key that has a clinical term.</summary>
    public static IEnumerable<string> Keys => Terms.Value.Keys;

    public string? Find(string key, CultureInfo culture, Voice voice) =>
        voice == Voice.Clinician ? Terms.Value.GetValueOrDefault(key) : null;

    private static Dictionary<string, string> Collect()
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, term) in ClinicalTerms.All)
        {
            terms.Add(key, term);
        }

        return terms;
    }
}
