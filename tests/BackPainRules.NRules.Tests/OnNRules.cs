using BackPainRules.Language;

namespace BackPainRules.HostTests;

/// <summary>Assessors on NRules for the tests.</summary>
internal static class OnNRules
{
    private static readonly Lazy<BackPainAssessor> DefaultAssessor = new(() => With());

    /// <summary>The default book; compiled once for all tests.</summary>
    public static BackPainAssessor Default => DefaultAssessor.Value;

    public static BackPainAssessor With(Action<NRulesOptions>? rules = null) => With(BackPainAssessor.Default.Book, rules);

    public static BackPainAssessor With(RuleBook book, Action<NRulesOptions>? rules = null) => new(book, engine: NRulesEngine.With(rules));
}
