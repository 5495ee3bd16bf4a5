using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>Makes gates of conditions. The same leaf or definition is the same gate wherever it stands, so that its truth is worked out once.</summary>
internal sealed class GateFold : IConditionFold<Gate>
{
    private readonly Dictionary<Condition, Gate> leaves = [];
    private readonly Dictionary<Definition, Gate> definitions = new(ReferenceEqualityComparer.Instance);

    public Gate Signal(YesNoSignal signal) => Leaf(signal);

    public Gate Compare(NumberComparison comparison) => Leaf(comparison);

    public Gate Choice(ChoiceIs choice) => Leaf(choice);

    public Gate Finding(Finding finding) => Leaf(finding);

    public Gate Setting(Setting setting) => Leaf(setting);

    public Gate Definition(Definition definition, Gate meaning) => definitions.TryGetValue(definition, out var gate) ? gate : definitions[definition] = meaning;

    public Gate All(AllOf all, Gate[] parts) => Gate.Every(parts);

    public Gate Any(AnyOf any, Gate[] parts) => Gate.Some(parts);

    public Gate Not(NotHolds not, Gate part) => part.Opposite;

    public Gate AtLeast(AtLeastOf atLeast, Gate[] parts) => Gate.Enough(atLeast.Count, parts.Select((part, i) => (atLeast.Parts[i].Weight, part)));

    private Gate Leaf(Condition condition) => leaves.TryGetValue(condition, out var gate) ? gate : leaves[condition] = Gate.Of(condition);
}
