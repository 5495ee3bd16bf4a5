using System.Runtime.InteropServices;
using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// A circuit to be walked backwards, from what is asked to no more parts than settle it. A term stands for a node. With 100 statements, so 128 bits: 0 to 127
/// is a statement that is so, 128 to 255 one that is not so, then come the other leaves, then the gates; 'never' and 'always' are gates without parts.
/// </summary>
internal sealed class LazyCircuit
{
    private readonly FlatProgram.Input[] others;
    private readonly int[] numberPlaces;
    private readonly int[] terms;

    // For each gate: how many parts, doubled, and one more for 'all'; the terms of its parts, the quickest to settle first.
    private readonly List<int> code = [];
    private readonly List<int> starts = [];

    /// <summary>Prepares what these nodes need.</summary>
    public LazyCircuit(Circuit circuit, RuleBook book, ReadOnlySpan<int> nodes)
    {
        SignWords = 2 * ((book.Signals.Count + 63) / 64);
        terms = new int[circuit.Count];
        var (isNeeded, sizes) = (circuit.NeededFor(nodes), new int[circuit.Count]);
        others = Leaves(circuit, isNeeded, sizes);
        numberPlaces = Array.ConvertAll(others, other => book.Places.NumberOf(other.Leaf.Place));
        for (var node = 0; node < circuit.Count; node++)
        {
            if (isNeeded[node] && circuit[node].Leaf is null)
            {
                Gate(circuit, node, sizes);
            }
        }
    }

    /// <summary>How many words hold the statements: what is so, then what is not so.</summary>
    public int SignWords { get; }

    /// <summary>How many gates there are.</summary>
    public int Gates => starts.Count;

    private int FirstOpposite => 32 * SignWords;

    private int FirstOther => 64 * SignWords;

    private int FirstGate => FirstOther + others.Length;

    public int TermOf(int node) => terms[node];

    /// <summary>Whether a term is a statement that is not so.</summary>
    public bool IsOpposite(int term) => term >= FirstOpposite && term < FirstOther;

    // Gives the leaves their terms; those that are no statements come back.
    private FlatProgram.Input[] Leaves(Circuit circuit, bool[] isNeeded, int[] sizes)
    {
        var rest = new List<FlatProgram.Input>();
        for (var node = 0; node < circuit.Count; node++)
        {
            if (!isNeeded[node] || circuit[node].Leaf is not { } leaf)
            {
                continue;
            }

            var isOpposite = circuit[node].Kind == NodeKind.Opposite;
            if (leaf.Kind == LeafKind.Sign)
            {
                (terms[node], sizes[node]) = (leaf.Place + (isOpposite ? FirstOpposite : 0), 1);
            }
            else
            {
                (terms[node], sizes[node]) = (FirstOther + rest.Count, 2);
                rest.Add(new(leaf, isOpposite));
            }
        }

        return [.. rest];
    }

    private void Gate(Circuit circuit, int node, int[] sizes)
    {
        var parts = (int[])circuit[node].Parts.Clone();
        Array.Sort(Array.ConvertAll(parts, part => sizes[part]), parts);
        (terms[node], sizes[node]) = (FirstGate + starts.Count, 1);
        starts.Add(code.Count);
        code.Add((parts.Length << 1) | (circuit[node].Kind is NodeKind.All or NodeKind.Always ? 1 : 0));
        foreach (var part in parts)
        {
            code.Add(terms[part]);
            sizes[node] += sizes[part];
        }
    }

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
            foreach (var part in CollectionsMarshal.AsSpan(circuit.code).Slice(start + 1, circuit.code[start] >> 1))
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
