namespace BackPainRules.Engines.Circuits;

/// <summary>
/// Conditions as one circuit of 'and' and 'or' over leaves and their opposites: nothing in it is a 'not'. So it can be run once on what is established
/// and once on what is possible. What is the same stands in it once.
/// </summary>
internal sealed class Circuit
{
    /// <summary>The node that never holds.</summary>
    public const int Never = 0;

    /// <summary>The node that always holds.</summary>
    public const int Always = 1;

    private readonly List<Node> nodes = [new(NodeKind.Never, null, []), new(NodeKind.Always, null, [])];
    private readonly Dictionary<Leaf, Wire> leaves = [];
    private readonly Dictionary<Gate, int> gates = [];
    private readonly List<int> parts = [];

    public Node this[int node] => nodes[node];

    public int Count => nodes.Count;

    public Wire Of(Leaf leaf)
    {
        if (!leaves.TryGetValue(leaf, out var wire))
        {
            wire = new(Add(new(NodeKind.Leaf, leaf, [])), Add(new(NodeKind.Opposite, leaf, [])));
            leaves.Add(leaf, wire);
        }

        return wire;
    }

    /// <summary>The node that holds when every one of these does.</summary>
    public int All(ReadOnlySpan<int> of) => Join(NodeKind.All, of, neutral: Always, final: Never);

    /// <summary>The node that holds when one of these does.</summary>
    public int Any(ReadOnlySpan<int> of) => Join(NodeKind.Any, of, neutral: Never, final: Always);

    /// <summary>By node: whether these outputs need it.</summary>
    public bool[] NeededFor(ReadOnlySpan<int> outputs)
    {
        var isNeeded = new bool[nodes.Count];
        foreach (var output in outputs)
        {
            isNeeded[output] = true;
        }

        // Invariant: the parts of a gate come before it.
        for (var node = nodes.Count - 1; node >= 0; node--)
        {
            foreach (var part in isNeeded[node] ? nodes[node].Parts : [])
            {
                isNeeded[part] = true;
            }
        }

        return isNeeded;
    }

    private int Join(NodeKind kind, ReadOnlySpan<int> of, int neutral, int final)
    {
        parts.Clear();
        foreach (var part in of)
        {
            if (part == final)
            {
                return final;
            }

            if (part != neutral && !parts.Contains(part))
            {
                parts.Add(part);
            }
        }

        if (parts.Count <= 1)
        {
            return parts.Count == 0 ? neutral : parts[0];
        }

        parts.Sort();
        var gate = new Gate(kind, parts.ToArray());
        if (!gates.TryGetValue(gate, out var node))
        {
            gates.Add(gate, node = Add(new(kind, null, gate.Parts)));
        }

        return node;
    }

    private int Add(Node node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    /// <summary>A node: a leaf, its opposite, or a gate over nodes before it.</summary>
    internal sealed record Node(NodeKind Kind, Leaf? Leaf, int[] Parts)
    {
        public bool IsGate => Kind is NodeKind.All or NodeKind.Any;
    }

    private sealed class Gate(NodeKind kind, int[] parts) : IEquatable<Gate>
    {
        private readonly NodeKind kind = kind;

        public int[] Parts { get; } = parts;

        public bool Equals(Gate? other)
        {
            var isSame = other is not null && kind == other.kind && Parts.Length == other.Parts.Length;
            for (var i = 0; isSame && i < Parts.Length; i++)
            {
                isSame = Parts[i] == other!.Parts[i];
            }

            return isSame;
        }

        public override bool Equals(object? obj) => Equals(obj as Gate);

        public override int GetHashCode()
        {
            var hash = (int)kind;
            foreach (var part in Parts)
            {
                hash = (hash * 31) + part;
            }

            return hash;
        }
    }
}
