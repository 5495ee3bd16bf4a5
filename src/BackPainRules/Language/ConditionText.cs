namespace BackPainRules.Language;

/// <summary>A condition in words, with the numbers of a book.</summary>
internal sealed class ConditionText(RuleBook book) : IConditionFold<string>
{
    public static string Compared(NumberComparison comparison, RuleBook book, UnitSystem units = UnitSystem.Metric) =>
        $"{comparison.Comparison.InWords()} {Amount.InWords(book.ValueOf(comparison.Threshold), comparison.Signal.Unit, units)}";

    public static string Chosen(ChoiceIs choice) => $"is {string.Join(" or ", choice.Places.Select(place => choice.Signal.Names[place]))}";

    public string Signal(YesNoSignal signal) => $"\"{signal.Text}\"";

    public string Compare(NumberComparison comparison) => $"\"{comparison.Signal.Text}\" {Compared(comparison, book)}";

    public string Choice(ChoiceIs choice) => $"\"{choice.Signal.Text}\" {Chosen(choice)}";

    public string Finding(Finding finding) => $"[{finding.Title}]";

    public string Setting(Setting setting) => $"setting {setting.Id}";

    public string Definition(Definition definition, string meaning) => $"<{definition.Title}>";

    public string All(AllOf all, string[] parts) => parts.Length == 0 ? "always" : $"all({string.Join("; ", parts)})";

    public string Any(AnyOf any, string[] parts) => $"any({string.Join("; ", parts)})";

    public string Not(NotHolds not, string part) => $"not {part}";

    public string AtLeast(AtLeastOf atLeast, string[] parts) =>
        $"at least {atLeast.Count} of({string.Join("; ", parts.Select((part, i) => atLeast.Parts[i].Weight == 1 ? part : $"{atLeast.Parts[i].Weight} x {part}"))})";
}
