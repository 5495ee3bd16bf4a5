namespace BackPainRules.Language;

/// <summary>Words for comparisons.</summary>
internal static class ComparisonWords
{
    public static string InWords(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.AtMost => "at most",
        Comparison.Above => "over",
        _ => "under",
    };
}
