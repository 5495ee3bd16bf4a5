using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>
/// All ways in which a condition can hold, or fail: with 'not' pushed to the leaves, 'and' multiplied out over 'or'. Kleene's logic allows that. Null: there are
/// more than can be looked at, and nothing is said of them. A finding is spelt out where that takes few ways, and is a leaf by itself where not.
/// </summary>
internal sealed class Ways(BookLogic logic) : IConditionFold<Func<bool, IReadOnlyList<Way>?>>
{
    private const int Most = 2_000;
    private const int MostOfFinding = 40;

    private readonly Dictionary<(string Id, bool Holds), IReadOnlyList<Way>> ofFinding = [];

    public IReadOnlyList<Way>? Of(Condition condition) => condition.Fold(this)(true);

    public Func<bool, IReadOnlyList<Way>?> Signal(YesNoSignal signal) => Leaf(signal);

    public Func<bool, IReadOnlyList<Way>?> Compare(NumberComparison comparison) => Leaf(comparison);

    public Func<bool, IReadOnlyList<Way>?> Choice(ChoiceIs choice) => Leaf(choice);

    public Func<bool, IReadOnlyList<Way>?> Finding(Finding finding) => holds =>
    {
        if (!ofFinding.TryGetValue((finding.Id, holds), out var ways))
        {
            var spelt = logic.ConcludedBy(finding).Fold(this)(holds);
            ofFinding.Add((finding.Id, holds), ways = spelt is { Count: <= MostOfFinding } ? spelt : Leaf(finding)(holds)!);
        }

        return ways;
    };

    public Func<bool, IReadOnlyList<Way>?> Setting(Setting setting) => Leaf(setting);

    public Func<bool, IReadOnlyList<Way>?> Definition(Definition definition, Func<bool, IReadOnlyList<Way>?> meaning) => meaning;

    public Func<bool, IReadOnlyList<Way>?> All(AllOf all, Func<bool, IReadOnlyList<Way>?>[] parts) => holds => holds ? Together(parts, true) : OneOf(parts, false);

    public Func<bool, IReadOnlyList<Way>?> Any(AnyOf any, Func<bool, IReadOnlyList<Way>?>[] parts) => holds => holds ? OneOf(parts, true) : Together(parts, false);

    public Func<bool, IReadOnlyList<Way>?> Not(NotHolds not, Func<bool, IReadOnlyList<Way>?> part) => holds => part(!holds);

    public Func<bool, IReadOnlyList<Way>?> AtLeast(AtLeastOf atLeast, Func<bool, IReadOnlyList<Way>?>[] parts) => holds =>
    {
        var sum = holds ? atLeast.Count : atLeast.Parts.Sum(part => part.Weight) - atLeast.Count + 1;
        var able = parts.Select((part, place) => (atLeast.Parts[place].Weight, Ways: part(holds))).Where(part => part.Ways is not { Count: 0 }).ToArray();
        return Reaching([.. able.Select(part => part.Weight)], [.. able.Select(part => part.Ways)], 0, sum);
    };

    private Func<bool, IReadOnlyList<Way>?> Leaf(Condition leaf) => holds => [new Way([new(leaf, holds, logic.Book)])];

    private static IReadOnlyList<Way>? Together(Func<bool, IReadOnlyList<Way>?>[] parts, bool holds)
    {
        IReadOnlyList<Way>? ways = [Way.Always];
        foreach (var part in parts)
        {
            ways = Product(ways, part(holds));
        }

        return ways;
    }

    private static IReadOnlyList<Way>? OneOf(Func<bool, IReadOnlyList<Way>?>[] parts, bool holds)
    {
        IReadOnlyList<Way>? ways = [];
        foreach (var part in parts)
        {
            ways = Sum(ways, part(holds));
        }

        return ways;
    }

    // With the first part, or without it; where the rest can no longer reach the sum there is no way. Invariant: each part has a way, so that the work ends with the bound.
    private static IReadOnlyList<Way>? Reaching(int[] weights, IReadOnlyList<Way>?[] parts, int first, int sum)
    {
        if (sum <= 0)
        {
            return [Way.Always];
        }

        return weights.Skip(first).Sum() < sum ? []
            : Reaching(weights, parts, first + 1, sum - weights[first]) is not { } rest ? null
            : Product(parts[first], rest) is not { } with ? null
            : Sum(with, Reaching(weights, parts, first + 1, sum));
    }

    private static IReadOnlyList<Way>? Product(IReadOnlyList<Way>? a, IReadOnlyList<Way>? b) =>
        a is null || b is null || (long)a.Count * b.Count > Most ? null : [.. a.SelectMany(one => b.Select(one.And))];

    private static IReadOnlyList<Way>? Sum(IReadOnlyList<Way>? a, IReadOnlyList<Way>? b) =>
        a is null || b is null || a.Count + b.Count > Most ? null : [.. a, .. b];
}
