using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>A condition as an outline: what belongs together stands indented under its head.</summary>
internal sealed class ConditionOutline(RuleBook book) : IConditionFold<OutlineLine>
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public OutlineLine Signal(YesNoSignal signal) => Leaf(signal);

    public OutlineLine Compare(NumberComparison comparison) => Leaf(comparison);

    public OutlineLine Choice(ChoiceIs choice) => Leaf(choice);

    public OutlineLine Finding(Finding finding) => Leaf(finding);

    public OutlineLine Setting(Setting setting) => new($"setting '{setting.Title}' (now {(book.IsOn(setting) ? "on" : "off")})", []);

    // A definition is spelt out where it first stands, and named after that.
    public OutlineLine Definition(Definition definition, OutlineLine meaning) =>
        shown.Add(definition.Id) ? new($"{definition.Title}, which is", [meaning]) : new(definition.Title, []);

    public OutlineLine All(AllOf all, OutlineLine[] parts) => parts.Length == 0 ? new("always", []) : new("all of these", parts);

    public OutlineLine Any(AnyOf any, OutlineLine[] parts) => new("at least one of these", parts);

    public OutlineLine Not(NotHolds not, OutlineLine part) =>
        part.Parts.Count == 0 ? new($"not {part.Text}", []) : new($"not {part.Text}", part.Parts);

    public OutlineLine AtLeast(AtLeastOf atLeast, OutlineLine[] parts)
    {
        var weighted = parts.Select((part, i) => atLeast.Parts[i].Weight == 1 ? part : part with { Text = $"{part.Text} (counts {atLeast.Parts[i].Weight})" });
        return new($"at least {atLeast.Count} of these", [.. weighted]);
    }

    private OutlineLine Leaf(Condition condition) => new(book.InWords(condition), []);
}
