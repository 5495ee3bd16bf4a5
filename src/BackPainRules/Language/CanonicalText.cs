namespace BackPainRules.Language;

/// <summary>A condition by ids: what it means, whatever the words of its parts.</summary>
/// <param name="number">A threshold as text.</param>
internal sealed class CanonicalText(Func<Threshold, string> number) : IConditionFold<string>
{
    public string Signal(YesNoSignal signal) => signal.Id;

    public string Compare(NumberComparison comparison) => $"({comparison.Signal.Id} {comparison.Comparison} {number(comparison.Threshold)})";

    public string Choice(ChoiceIs choice) => $"({choice.Signal.Id} is {string.Join(",", choice.Places)})";

    public string Finding(Finding finding) => $"finding:{finding.Id}";

    public string Setting(Setting setting) => $"setting:{setting.Id}";

    public string Definition(Definition definition, string meaning) => meaning;

    public string All(AllOf all, string[] parts) => $"all({string.Join(" ", parts)})";

    public string Any(AnyOf any, string[] parts) => $"any({string.Join(" ", parts)})";

    public string Not(NotHolds not, string part) => $"not({part})";

    public string AtLeast(AtLeastOf atLeast, string[] parts) =>
        $"atLeast({atLeast.Count} of {string.Join(" ", parts.Select((part, i) => $"{atLeast.Parts[i].Weight}*{part}"))})";
}
