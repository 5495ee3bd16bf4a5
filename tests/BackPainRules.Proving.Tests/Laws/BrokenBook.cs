using BackPainRules.Language;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>Our book with something broken in it, that its builder would refuse or could not see.</summary>
internal static class BrokenBook
{
    private static readonly RuleBook Ours = BackPainAssessor.Default.Book;

    /// <summary>With another rule in the place of one.</summary>
    public static RuleBook With(string ruleId, Func<Rule, Rule> breaks) => Of(Ours.Rules.Select(rule => rule.Id == ruleId ? breaks(rule) : rule), Ours.Questions);

    /// <summary>Without a rule.</summary>
    public static RuleBook Without(string ruleId) => Of(Ours.Rules.Where(rule => rule.Id != ruleId), Ours.Questions);

    /// <summary>With one more rule.</summary>
    public static RuleBook And(Rule rule) => Of(Ours.Rules.Append(rule), Ours.Questions);

    /// <summary>With another advice in the place of one, wherever it is offered.</summary>
    public static RuleBook WithAdvice(string row, Func<Advice, Advice> breaks) =>
        Of(Ours.Rules.Select(rule => rule.Advice.Any(one => one.Row == row) ? Rebuilt(rule, advice: rule.Advice.Select(one => one.Row == row ? breaks(one) : one)) : rule), Ours.Questions);

    /// <summary>With other questions.</summary>
    public static RuleBook WithQuestions(Func<Question, Question> breaks) => Of(Ours.Rules, Ours.Questions.Select(breaks));

    /// <summary>The beginning of one more rule.</summary>
    public static Rule Valid(string id) => Rule.Define(id, id).Because("It is so.").From(Ours.Rules[0].Sources[0]);

    /// <summary>The rule with other parts; the rest stays.</summary>
    public static Rule Rebuilt(Rule rule, Condition? stem = null, IEnumerable<RuleCase>? cases = null, IEnumerable<Advice>? advice = null)
    {
        var made = Rule.Define(rule.Id, rule.Title, rule.Row).When(stem ?? rule.Stem).Because(rule.Reason).From(rule.Sources.AsSpan()).Advises([.. advice ?? rule.Advice]).Via(rule.Route);
        foreach (var one in cases ?? rule.Cases)
        {
            made = one.Calls is { } calls ? made.Case(one.Letter, calls, one.When, one.ReviewDays, one.Route) : made.Except(one.Letter, one.When);
        }

        foreach (var conclusion in rule.Conclusions)
        {
            made = made.Concluding(conclusion);
        }

        return rule.Doubt is { } doubt ? made.InDoubt(doubt) : made;
    }

    // Unchecked, like the book of the package, which its tests have checked.
    private static RuleBook Of(IEnumerable<Rule> rules, IEnumerable<Question> questions) =>
        RuleBook.KnownSound("broken", "", new RulePack("broken", [.. rules], [.. questions]) { Contradictions = Ours.Contradictions });
}
