using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// A circuit to be walked backwards, from what is asked to no more parts than settle it. A term stands for a node: the bit of a statement that is so, or that
/// is not so; then another leaf; then a gate.
/// </summary>
internal sealed class LazyCircuit
{
    private readonly FlatProgram.Input[] others;
    private readonly int[] numberPlaces;

    // For each gate: how many parts, doubled, and one more for 'all'; the terms of its parts, the quickest to settle first.
    private readonly int[] code;
    private readonly int[] starts;
    private readonly int[] terms;

    /// <summary>Prepares what these nodes need.</summary>
    public LazyCircuit(Circuit circuit, RuleBook book, ReadOnlySpan<int> nodes)
    {
        SignWords = 2 * ((book.Signals.Count + 63) / 64);
        var isNeeded = circuit.NeededFor(nodes);
        var (leaves, gates, starting, sizes) = (new List<FlatProgram.Input>(), new List<int>(), new List<int>(), new int[circuit.Count]);
        terms = new int[circuit.Count];
        for (var node = 0; node < circuit.Count; node++)
        {
            if (isNeeded[node] && circuit[node] is { Leaf: { } leaf } one)
            {
                (terms[node], sizes[node]) = (leaf.Place + (one.Kind == NodeKind.Opposite ? SignWords * 32 : 0), 1);
                if (leaf.Kind != LeafKind.Sign)
                {
                    (terms[node], sizes[node]) = (FirstOther + leaves.Count, 2);
                    leaves.Add(new(leaf, one.Kind == NodeKind.Opposite));
                }
            }
        }

        others = [.. leaves];
        for (var node = 0; node < circuit.Count; node++)
        {
            if (isNeeded[node] && circuit[node].Kind is not NodeKind.Leaf and not NodeKind.Opposite)
            {
                var parts = (int[])circuit[node].Parts.Clone();
                Array.Sort(Array.ConvertAll(parts, part => sizes[part]), parts);
                (terms[node], sizes[node]) = (FirstGate + starting.Count, 1);
                starting.Add(gates.Count);
                gates.Add((parts.Length << 1) | (circuit[node].Kind is NodeKind.All or NodeKind.Always ? 1 : 0));
                foreach (var part in parts)
                {
                    gates.Add(terms[part]);
                    sizes[node] += sizes[part];
                }
            }
        }

        (code, starts) = ([.. gates], [.. starting]);
        numberPlaces = Array.ConvertAll(others, other => book.Places.NumberOf(other.Leaf.Place));
    }

    /// <summary>How many words hold the statements: what is so, then what is not so.</summary>
    public int SignWords { get; }

    /// <summary>How many gates there are.</summary>
    public int Gates => starts.Length;

    private int FirstOther => 64 * SignWords;

    private int FirstGate => FirstOther + others.Length;

    public int TermOf(int node) => terms[node];

    /// <summary>One walk over one case: what is established, or what is possible. It remembers each gate that it settles.</summary>
    public readonly ref struct Walk
    {
        private readonly LazyCircuit circuit;
        private readonly ReadingRow row;
        private readonly Span<ulong> signs;
        private readonly Span<Truth> settled;
        private readonly bool isPossible;

        /// <summary>Begins a walk, in memory that the caller lends.</summary>
        public Walk(LazyCircuit circuit, ReadingRow row, bool isPossible, Span<ulong> signs, Span<Truth> settled)
        {
            (this.circuit, this.isPossible) = (circuit, isPossible);
            this.row = row;
            this.signs = signs;
            this.settled = settled;
            settled.Clear();
            var words = signs.Length / 2;
            for (var i = 0; i < words; i++)
            {
                (signs[i], signs[words + i]) = isPossible ? (~row.No[i], ~row.Yes[i]) : (row.Yes[i], row.No[i]);
            }
        }

        /// <summary>The statements that are so, then those that are not.</summary>
        public ReadOnlySpan<ulong> Signs => signs;

        public bool Holds(int term)
        {
            if (term < circuit.FirstOther)
            {
                return ReadingRow.Has(signs, term);
            }

            var gate = term - circuit.FirstGate;
            if (gate < 0)
            {
                return LeafHolds(term - circuit.FirstOther);
            }

            if (settled[gate] == Truth.Unknown)
            {
                settled[gate] = GateHolds(circuit.starts[gate]) ? Truth.Yes : Truth.No;
            }

            return settled[gate] == Truth.Yes;
        }

        // All parts hold unless one does not; none holds unless one does.
        private bool GateHolds(int start)
        {
            var isAll = (circuit.code[start] & 1) == 1;
            foreach (var part in circuit.code.AsSpan(start + 1, circuit.code[start] >> 1))
            {
                if (Holds(part) != isAll)
                {
                    return !isAll;
                }
            }

            return isAll;
        }

        private bool LeafHolds(int other)
        {
            var (leaf, isOpposite) = circuit.others[other];
            var (isSo, isNotSo) = leaf.Kind == LeafKind.Asked ? Asked(leaf.Place) : Number(leaf, circuit.numberPlaces[other]);
            return isPossible ? !(isOpposite ? isSo : isNotSo) : isOpposite ? isNotSo : isSo;
        }

        private (bool IsSo, bool IsNotSo) Asked(int place)
        {
            var isAsked = ReadingRow.Has(row.Yes, place) || ReadingRow.Has(row.Refused, place);
            return (isAsked, !isAsked);
        }

        private (bool IsSo, bool IsNotSo) Number(Leaf leaf, int number) =>
            CaseInputs.Number(leaf, row.Low[number], row.High[number], ReadingRow.Has(row.Refused, leaf.Place));
    }
}
