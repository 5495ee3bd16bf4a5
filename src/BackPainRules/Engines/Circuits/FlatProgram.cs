namespace BackPainRules.Engines.Circuits;

/// <summary>
/// The part of a circuit that some outputs need, as one row of operations on numbered slots: first the leaves, then each gate after its parts. It runs the
/// same on the bits of one case and on the bits of many. A slot whose value is needed no longer is used again, so that all stay near the processor.
/// </summary>
internal sealed class FlatProgram
{
    // For each gate: how many parts, doubled, and one more for 'all'; the slots of its parts; its own slot.
    private readonly int[] code;
    private readonly int[] outputs;

    private FlatProgram(Input[] inputs, int[] code, int[] outputs, int slots) => (Inputs, this.code, this.outputs, Slots) = (inputs, code, outputs, slots);

    /// <summary>What goes into the slots after the first two, in order.</summary>
    public Input[] Inputs { get; }

    /// <summary>How many slots there are.</summary>
    public int Slots { get; }

    /// <summary>The slot of the first input; the slots before it hold 'never' and 'always'.</summary>
    public const int FirstInput = 2;

    /// <summary>The program that computes these nodes of a circuit.</summary>
    public static FlatProgram Of(Circuit circuit, ReadOnlySpan<int> outputs) => new Assembly(circuit, circuit.NeededFor(outputs)).Finish(outputs);

    /// <summary>Computes every gate. The inputs are in their slots already.</summary>
    public void Run<TWord>(Span<TWord> slots)
        where TWord : unmanaged, IWord<TWord>
    {
        (slots[Circuit.Never], slots[Circuit.Always]) = (TWord.None, TWord.All);
        for (var at = 0; at < code.Length;)
        {
            var parts = code.AsSpan(at + 1, code[at] >> 1);
            var word = slots[parts[0]];
            if ((code[at] & 1) == 1)
            {
                for (var i = 1; i < parts.Length; i++)
                {
                    word &= slots[parts[i]];
                }
            }
            else
            {
                for (var i = 1; i < parts.Length; i++)
                {
                    word |= slots[parts[i]];
                }
            }

            at += parts.Length + 2;
            slots[code[at - 1]] = word;
        }
    }

    /// <summary>Takes the outputs, in their order, out of the slots of a run.</summary>
    public void Read<TWord>(ReadOnlySpan<TWord> slots, Span<TWord> words)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            words[i] = slots[outputs[i]];
        }
    }

    /// <summary>A leaf that goes in, or its opposite.</summary>
    internal sealed record Input(Leaf Leaf, bool IsOpposite);

    /// <summary>Gives each needed node a slot.</summary>
    private sealed class Assembly(Circuit circuit, bool[] isNeeded)
    {
        private readonly List<Input> inputs = [];
        private readonly List<int> code = [];
        private readonly int[] slotOf = new int[circuit.Count];
        private readonly int[] uses = new int[circuit.Count];
        private readonly List<int> free = [];
        private int slots;

        public FlatProgram Finish(ReadOnlySpan<int> outputs)
        {
            (slotOf[Circuit.Never], slotOf[Circuit.Always], slots) = (Circuit.Never, Circuit.Always, FirstInput);
            foreach (var output in outputs)
            {
                // It is read after the run.
                uses[output]++;
            }

            for (var node = FirstInput; node < circuit.Count; node++)
            {
                Prepare(node);
            }

            for (var node = FirstInput; node < circuit.Count; node++)
            {
                if (isNeeded[node] && circuit[node].IsGate)
                {
                    Gate(node);
                }
            }

            var places = new int[outputs.Length];
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = slotOf[outputs[i]];
            }

            return new([.. inputs], [.. code], places, slots);
        }

        private void Prepare(int node)
        {
            if (!isNeeded[node])
            {
                return;
            }

            if (circuit[node] is { IsGate: false } leaf)
            {
                inputs.Add(new(leaf.Leaf!, leaf.Kind == NodeKind.Opposite));
                slotOf[node] = slots++;
                return;
            }

            foreach (var part in circuit[node].Parts)
            {
                uses[part]++;
            }
        }

        private void Gate(int node)
        {
            var parts = circuit[node].Parts;
            code.Add((parts.Length << 1) | (circuit[node].Kind == NodeKind.All ? 1 : 0));
            foreach (var part in parts)
            {
                code.Add(slotOf[part]);
                if (--uses[part] == 0 && circuit[part].IsGate)
                {
                    free.Add(slotOf[part]);
                }
            }

            slotOf[node] = free.Count > 0 ? free[^1] : slots++;
            if (free.Count > 0)
            {
                free.RemoveAt(free.Count - 1);
            }

            code.Add(slotOf[node]);
        }
    }
}
