using BackPainRules.Language;

namespace BackPainRules.Tests.SecondEntry;

/// <summary>A condition by ids, where definitions stand by their titles.</summary>
internal sealed class Meaning : IConditionFold<string>
{
    private readonly SortedSet<string> definitions = new(StringComparer.Ordinal);

    private Meaning()
    {
    }

    public static string Of(Condition condition) => condition.Fold(new Meaning());

    /// <summary>Each definition of a book, with what it means.</summary>
    public static IEnumerable<string> Definitions(RuleBook book)
    {
        var meaning = new Meaning();
        foreach (var rule in book.Rules)
        {
            rule.Stem.Fold(meaning);
            foreach (var one in rule.Cases)
            {
                one.When.Fold(meaning);
            }
        }

        return meaning.definitions;
    }

    public string Signal(YesNoSignal signal) => signal.Id;

    public string Compare(NumberComparison comparison) => FormattableString.Invariant($"{comparison.Signal.Id} {comparison.Comparison} {comparison.Threshold.Value}");

    public string Choice(ChoiceIs choice) => $"{choice.Signal.Id} is {string.Join(" or ", choice.Places.Select(place => choice.Signal.Names[place]))}";

    public string Finding(Finding finding) => $"[{finding.Id}]";

    public string Setting(Setting setting) => $"setting {setting.Id}";

    public string Definition(Definition definition, string meaning)
    {
        definitions.Add($"{definition.Title}\t{meaning}");
        return $"<{definition.Title}>";
    }

    public string All(AllOf all, string[] parts) => parts.Length == 0 ? "always" : $"all({string.Join("; ", parts)})";

    public string Any(AnyOf any, string[] parts) => $"any({string.Join("; ", parts)})";

    public string Not(NotHolds not, string part) => $"not {part}";

    public string AtLeast(AtLeastOf atLeast, string[] parts) =>
        $"at least {atLeast.Count} of({string.Join("; ", parts.Select((part, place) => atLeast.Parts[place].Weight == 1 ? part : $"{atLeast.Parts[place].Weight} x {part}"))})";
}
