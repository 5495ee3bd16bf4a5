using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>
/// Whether a condition is at least as true as one way, whatever the readings are: when the way holds it holds, and while the way is open it does not fail.
/// Each condition folds to whether it is so, and whether its opposite is.
/// </summary>
internal sealed class Cover(BookLogic logic, Way way) : IConditionFold<Cover.Sides>
{
    private readonly Dictionary<string, Sides> ofFinding = new(StringComparer.Ordinal);

    public bool Of(Condition condition) => condition.Fold(this).Holds;

    public Sides Signal(YesNoSignal signal) => Leaf(signal);

    public Sides Compare(NumberComparison comparison) => Leaf(comparison);

    public Sides Choice(ChoiceIs choice) => Leaf(choice);

    public Sides Finding(Finding finding)
    {
        if (!ofFinding.TryGetValue(finding.Id, out var sides))
        {
            var (leaf, spelt) = (Leaf(finding), logic.ConcludedBy(finding).Fold(this));
            ofFinding.Add(finding.Id, sides = new(leaf.Holds || spelt.Holds, leaf.Fails || spelt.Fails));
        }

        return sides;
    }

    public Sides Setting(Setting setting) => Leaf(setting);

    public Sides Definition(Definition definition, Sides meaning) => meaning;

    public Sides All(AllOf all, Sides[] parts) => new(Array.TrueForAll(parts, part => part.Holds), Array.Exists(parts, part => part.Fails));

    public Sides Any(AnyOf any, Sides[] parts) => new(Array.Exists(parts, part => part.Holds), Array.TrueForAll(parts, part => part.Fails));

    public Sides Not(NotHolds not, Sides part) => new(part.Fails, part.Holds);

    public Sides AtLeast(AtLeastOf atLeast, Sides[] parts)
    {
        var (holds, fails, all) = (0, 0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var weight = atLeast.Parts[i].Weight;
            all += weight;
            holds += parts[i].Holds ? weight : 0;
            fails += parts[i].Fails ? weight : 0;
        }

        return new(holds >= atLeast.Count, fails > all - atLeast.Count);
    }

    private Sides Leaf(Condition leaf) => new(way.Implies(new Literal(leaf, true, logic.Book)), way.Implies(new Literal(leaf, false, logic.Book)));

    /// <summary>Whether the condition is at least as true as the way, and whether its opposite is.</summary>
    internal readonly record struct Sides(bool Holds, bool Fails);
}
