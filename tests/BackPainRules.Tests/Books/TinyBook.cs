using BackPainRules.Language;

namespace BackPainRules.Tests.Books;

/// <summary>A book of a few signals, for tests of the language itself.</summary>
internal static class TinyBook
{
    public static readonly Source Source = new("source", "A source");

    public static readonly YesNoSignal A = YesNoSignal.Ask("a", "A");
    public static readonly YesNoSignal B = YesNoSignal.Ask("b", "B");
    public static readonly YesNoSignal Sign = YesNoSignal.Warning("sign", "A warning sign");
    public static readonly YesNoSignal Cleared = YesNoSignal.Reassurance("cleared", "It was looked at and is clear");
    public static readonly NumberSignal Number = NumberSignal.Ask("number", "A number", "days", 0, 100);
    public static readonly NumberSignal Ratio = NumberSignal.Ask("ratio", "A ratio", "", 0, 10, 0.01m);
    public static readonly NumberSignal Score = NumberSignal.Ask("score", "A score", "", 0, 10, rounding: StepRounding.Up);
    public static readonly ChoiceSignal<DayOfWeek> Day = ChoiceSignal<DayOfWeek>.Ask("day", "A day");

    public static readonly Pattern Known = new("known", "Known");
    public static readonly Pattern Excepted = new("excepted", "Excepted");
    public static readonly Threshold Tunable = Threshold.Tunable("tunable", "A tunable number", 10, 5, 20);
    public static readonly Setting Switch = new("switch", "A switch", Default: false);
    public static readonly Definition Defined = new("defined", "Defined", (Score >= 3) | Condition.AtLeast(2, A, B, Sign));

    public static readonly Question Question = new()
    {
        Id = "all",
        Text = "All?",
        PlainerText = "All?",
        Why = "To test.",
        Answers = [A, B, Sign, Cleared, Number, Ratio, Score, Day],
    };

    public static RuleBook With(params ReadOnlySpan<Rule> rules) => RuleBook.Of("1", new RulePack("tiny", new(rules.ToArray()), [Question]));

    public static Rule Valid(string id) => Rule.Define(id, id).When(A).Because("A reason.").From(Source);

    public static Reading Reading(Truth truth) => truth switch
    {
        Truth.Yes => BackPainRules.Language.Reading.Yes,
        Truth.No => BackPainRules.Language.Reading.No,
        _ => default,
    };
}
