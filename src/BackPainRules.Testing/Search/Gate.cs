using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>
/// A condition as a circuit of one kind of gate, with 'not' pushed down to the leaves: the weights of the parts that hold reach a count.
/// 'All' reaches the sum, 'any' reaches one. So its Kleene truth, its opposite, and what lets one part decide are a line each.
/// </summary>
internal sealed class Gate
{
    private Gate? opposite;

    private Gate(Condition? leaf, bool holds, int count, (int Weight, Gate Part)[] parts)
    {
        (Leaf, Holds, Count, Parts) = (leaf, holds, count, parts);
        foreach (var (weight, part) in parts)
        {
            Sum += weight;
            Size += part.Size;
        }

        Size += leaf is null ? 0 : leaf is Finding ? 10 : 1;
    }

    /// <summary>The condition of a leaf; null for a gate with parts.</summary>
    public Condition? Leaf { get; }

    /// <summary>Whether the leaf is to hold, or not to hold.</summary>
    public bool Holds { get; }

    /// <summary>The sum to reach.</summary>
    public int Count { get; }

    /// <summary>The parts with their weights.</summary>
    public (int Weight, Gate Part)[] Parts { get; }

    /// <summary>The sum of all weights.</summary>
    public int Sum { get; }

    /// <summary>How much there is to look at.</summary>
    public int Size { get; }

    /// <summary>Whether every part has to hold.</summary>
    public bool IsEvery => Leaf is null && Count == Sum;

    /// <summary>What holds when this does not.</summary>
    public Gate Opposite => opposite ??= Leaf is null
        ? new(null, holds: true, Sum - Count + 1, Array.ConvertAll(Parts, one => (one.Weight, one.Part.Opposite))) { opposite = this }
        : new(Leaf, !Holds, 0, []) { opposite = this };

    public static Gate Of(Condition leaf) => new(leaf, holds: true, 0, []);

    public static Gate Every(IReadOnlyCollection<Gate> parts) => Enough(parts.Count, parts.Select(part => (1, part)));

    public static Gate Some(IReadOnlyCollection<Gate> parts) => Enough(1, parts.Select(part => (1, part)));

    public static Gate Enough(int count, IEnumerable<(int Weight, Gate Part)> parts) => new(null, holds: true, count, [.. parts]);

    /// <summary>The leaves, each once, in the order in which they stand.</summary>
    public IEnumerable<Condition> Leaves => (Leaf is null ? Parts.SelectMany(one => one.Part.Leaves) : [Leaf]).Distinct();

    /// <summary>
    /// For each place where a leaf stands: what must hold of all the rest, so that the leaf alone decides; or only so that it can establish the
    /// gate, or refute it, and the gate is open when it does not.
    /// </summary>
    public IEnumerable<Gate[]> WhereDecides(Condition leaf, Deciding deciding)
    {
        if (Leaf is not null)
        {
            return Leaf.Equals(leaf) ? [[]] : [];
        }

        return from place in Enumerable.Range(0, Parts.Length)
               from rest in Parts[place].Part.WhereDecides(leaf, deciding)
               select (Gate[])[.. Decides(place, deciding), .. rest];
    }

    // The others reach the count with this part, and not without it.
    private IEnumerable<Gate> Decides(int place, Deciding deciding)
    {
        var others = Parts.Where((_, other) => other != place).ToArray();
        if (deciding != Deciding.Refutes && Count > Parts[place].Weight)
        {
            yield return Enough(Count - Parts[place].Weight, others);
        }

        if (deciding != Deciding.Establishes && others.Sum(other => other.Weight) >= Count)
        {
            yield return Enough(Count, others).Opposite;
        }
    }
}
