using BackPainRules.Facts;

namespace BackPainRules.Engines.Circuits;

/// <summary>What a leaf of the circuit asks of one reading. Comparisons with the same number of steps are one leaf.</summary>
/// <param name="kind">What is asked.</param>
/// <param name="place">The place of the signal.</param>
/// <param name="steps">With how many steps a number is compared; 0 for other kinds.</param>
/// <param name="choices">The places of the choices that are asked for; null for other kinds.</param>
internal sealed class Leaf(LeafKind kind, int place, int steps = 0, ValueList<int>? choices = null) : IEquatable<Leaf>
{
    public LeafKind Kind { get; } = kind;

    public int Place { get; } = place;

    public int Steps { get; } = steps;

    public ValueList<int>? Choices { get; } = choices;

    // Written out, for what a record would compare them with is compiled when a process starts.
    public bool Equals(Leaf? other) => other is not null && (Kind, Place, Steps) == (other.Kind, other.Place, other.Steps) && Equals(Choices, other.Choices);

    public override bool Equals(object? obj) => Equals(obj as Leaf);

    public override int GetHashCode()
    {
        var hash = (((((int)Kind * 31) + Place) * 31) + Steps) * 31;
        foreach (var choice in Choices is null ? [] : Choices.AsSpan())
        {
            hash = (hash * 31) + choice;
        }

        return hash;
    }
}
