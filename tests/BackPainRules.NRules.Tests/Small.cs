using BackPainRules.Language;

namespace BackPainRules.HostTests;

/// <summary>Books of a few rules.</summary>
internal static class Small
{
    private static readonly Source Source = new("source", "A source");

    public static RulePack Pack(YesNoSignal[] signals, params Rule[] rules) => new(
        "small",
        [.. rules],
        [new() { Id = "all", Text = "All?", PlainerText = "All?", Why = "To test.", Answers = [.. signals] }]);

    public static Rule Rule(string id, Condition when, Factor factor) =>
        Language.Rule.Define(id, id).When(when).Suggests(factor, Evidence.VeryLow).Because("A reason.").From(Source);
}
