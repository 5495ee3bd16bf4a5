namespace BackPainRules.Catalogue;

/// <summary>Clinical terms by the key of the text they stand for.</summary>
internal static class ClinicalTerms
{
    public static (string Key, string Term)[] All =>
    [
        ("finding.saddle-numbness.title", "Saddle sensory change"),
    ];
}
