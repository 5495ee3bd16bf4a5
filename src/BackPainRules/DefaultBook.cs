using BackPainRules.Language;

namespace BackPainRules;

/// <summary>The book of this package.</summary>
internal static class DefaultBook
{
    public static RuleBook Value { get; } = RuleBook.Of("0.1.0");
}
