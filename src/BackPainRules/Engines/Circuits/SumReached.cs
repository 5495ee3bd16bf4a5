namespace BackPainRules.Engines.Circuits;

/// <summary>Whether the weights of what holds reach a sum: with the first part and a smaller sum of the rest, or without it.</summary>
internal sealed class SumReached
{
    private readonly Circuit circuit;
    private readonly int[] weights;
    private readonly int[] parts;
    private readonly int[] rest;
    private readonly Dictionary<long, int> known = [];

    public SumReached(Circuit circuit, int[] weights, int[] parts, int sum)
    {
        (this.circuit, this.weights, this.parts, rest) = (circuit, weights, parts, new int[parts.Length + 1]);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            rest[i] = rest[i + 1] + weights[i];
        }

        Node = Of(0, sum);
    }

    /// <summary>The node that holds when they do.</summary>
    public int Node { get; }

    private int Of(int from, int sum)
    {
        if (sum <= 0 || sum > rest[from])
        {
            return sum <= 0 ? Circuit.Always : Circuit.Never;
        }

        var at = ((long)from << 32) | (uint)sum;
        if (!known.TryGetValue(at, out var node))
        {
            var with = circuit.All((int[])[parts[from], Of(from + 1, sum - weights[from])]);
            known.Add(at, node = circuit.Any((int[])[with, Of(from + 1, sum)]));
        }

        return node;
    }
}
