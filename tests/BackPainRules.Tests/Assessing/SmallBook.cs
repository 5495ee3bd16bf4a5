using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;

namespace BackPainRules.Tests.Assessing;

/// <summary>Books of a few rules, so that what an assessment makes of them hangs on one thing at a time.</summary>
internal static class SmallBook
{
    public static readonly YesNoSignal A = YesNoSignal.Warning("a", "A sign");
    public static readonly YesNoSignal B = YesNoSignal.Warning("b", "Another sign");
    public static readonly YesNoSignal There = YesNoSignal.Warning("there", "A sign that is there");
    public static readonly YesNoSignal Cleared = YesNoSignal.Reassurance("cleared", "It was looked at and is clear");

    public static RuleBook Of(Question[] questions, params Rule[] rules) => RuleBook.Of("1", new RulePack("small", new(rules), new(questions)));

    public static Question Asking(string id, params ISignal[] answers) => TinyBook.Question with { Id = id, Text = $"{id}?", Answers = new(answers) };

    public static Rule Rule(string id, Condition when) => TinyBook.Valid(id).When(when);

    public static Rule Calls(string id, Condition when, Urgency calls) => Rule(id, when).Flags(Flag(id), calls);

    public static Rule Case(string id, Condition stem, Condition when, Urgency calls = Urgency.UrgentSameDay) => Rule(id, stem).Case("a", calls, when).Flags(Flag(id));

    public static RedFlag Flag(string id) => new($"flag-{id}", $"Flag of {id}");

    public static Advice Advice(string id, params Contraindication[] against) => new()
    {
        Id = id,
        Row = id,
        Title = "Something",
        Text = "Do it.",
        Dose = "Once.",
        Evidence = Evidence.Low,
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        NotWhen = new(against),
        Sources = [TinyBook.Source],
    };

    public static Contraindication Against(Condition when, string id = "against") => new(id, when, "It hurts.", "Rest.");

    public static RunnerCase Told(params YesNoSignal[] signals) => signals.Aggregate(new RunnerCase { On = new(2026, 11, 30) }, (runner, signal) => runner.With(signal, true));
}
