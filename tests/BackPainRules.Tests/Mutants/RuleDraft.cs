using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>A rule taken apart, so that another can be made that differs in one part.</summary>
internal sealed record RuleDraft(Rule Of)
{
    public Condition Stem { get; init; } = Of.Stem;

    public ValueList<RuleCase> Cases { get; init; } = Of.Cases;

    public ValueList<Conclusion> Conclusions { get; init; } = Of.Conclusions;

    public RedFlag? Escalated { get; init; } = Of.Escalated;

    public ValueList<Advice> Advice { get; init; } = Of.Advice;

    public Doubt? Doubt { get; init; } = Of.Doubt;

    public Rule ToRule()
    {
        var rule = Rule.Define(Of.Id, Of.Title, Of.Row).When(Stem).Advises(Advice.AsSpan()).Via(Of.Route).Because(Of.Reason).Watch(Of.WatchFor)
            .UntilHelpComes(Of.FirstAidFrom, Of.FirstAid.AsSpan()).From(Of.Sources.AsSpan()).Heeds(Of.Heeded.AsSpan()).Escalating(Escalated);
        foreach (var one in Cases)
        {
            rule = one.Calls is { } calls ? rule.Case(one.Letter, calls, one.When, one.ReviewDays, one.Route) : rule.Except(one.Letter, one.When);
        }

        foreach (var conclusion in Conclusions)
        {
            rule = rule.Concluding(conclusion);
        }

        return Doubt is null ? rule : rule.InDoubt(Doubt);
    }

    /// <summary>The draft with all its conditions changed.</summary>
    public RuleDraft With(Func<Condition, Condition> change) => this with
    {
        Stem = change(Stem),
        Cases = [.. Cases.Select(one => one with { When = change(one.When) })],
        Doubt = Doubt is null ? null : Doubt with { Beside = change(Doubt.Beside) },
    };

}
