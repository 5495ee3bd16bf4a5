namespace BackPainRules.Engines.Circuits;

/// <summary>Whether the weights of what holds reach a sum: with the first part and a smaller sum of the rest, or without it.</summary>
internal sealed class SumReached
{
    private readonly Circuit circuit;
    private readonly int[] weights;
    private readonly int[] parts;
    private readonly int most;
    private readonly int?[] known;

    public SumReached(Circuit circuit, int[] weights, int[] parts, int sum)
    {
        (this.circuit, this.weights, this.parts, most) = (circuit, weights, parts, Math.Max(0, sum));
        known = new int?[parts.Length * (most + 1)];
        Node = Of(0, sum);
    }

    /// <summary>The node that holds when they do.</summary>
    public int Node { get; }

    private int Of(int from, int sum)
    {
        if (sum <= 0 || from == parts.Length)
        {
            return sum <= 0 ? Circuit.Always : Circuit.Never;
        }

        var at = (from * (most + 1)) + sum;
        if (known[at] is not { } node)
        {
            var with = circuit.All((int[])[parts[from], Of(from + 1, sum - weights[from])]);
            known[at] = node = circuit.Any((int[])[with, Of(from + 1, sum)]);
        }

        return node;
    }
}
