using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>What a part of a book says, line by line. What is empty has no line.</summary>
internal sealed class Card(RuleBook book)
{
    private readonly List<CardLine> lines = [];

    public IReadOnlyList<CardLine> Lines => lines;

    public Card Say(string what, string? words, string names = "")
    {
        if (!string.IsNullOrEmpty(words))
        {
            // Cases may go without a letter; each line has its own name all the same.
            var before = lines.Count(line => line.What == what || line.What.StartsWith($"{what} #", StringComparison.Ordinal));
            lines.Add(new(before == 0 ? what : $"{what} #{before + 1}", words, names));
        }

        return this;
    }

    public Card Say(string what, bool isSo) => Say(what, isSo ? "yes" : null);

    public Card Say(string what, Condition condition, string before = "") => Say(what, before + book.InWords(condition), condition.Fold(NamesOfCondition.Shared));

    public Card Say<T>(string what, ValueList<T> items, Func<T, string> words, Func<T, string>? names = null) =>
        Say(what, string.Join("; ", items.Select(words)), names is null ? "" : string.Join("; ", items.Select(names)));

    /// <summary>The value of an enumeration in small words: 'soon within 2 days'.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => at > 0 && (char.IsUpper(letter) || char.IsDigit(letter)) ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    /// <summary>The ids of the leaves, in the order in which they stand: words alone may leave open which of two things with one title is meant.</summary>
    private sealed class NamesOfCondition : IConditionFold<string>
    {
        public static readonly NamesOfCondition Shared = new();

        public string Signal(YesNoSignal signal) => signal.Id;

        public string Compare(NumberComparison comparison) => comparison.Threshold.Id is { } threshold ? $"{comparison.Signal.Id} {threshold}" : comparison.Signal.Id;

        public string Choice(ChoiceIs choice) => choice.Signal.Id;

        public string Finding(Finding finding) => finding.Id;

        public string Setting(Setting setting) => setting.Id;

        public string Definition(Definition definition, string meaning) => definition.Id;

        public string All(AllOf all, string[] parts) => Join(parts);

        public string Any(AnyOf any, string[] parts) => Join(parts);

        public string Not(NotHolds not, string part) => part;

        public string AtLeast(AtLeastOf atLeast, string[] parts) => Join(parts);

        private static string Join(string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
    }
}
