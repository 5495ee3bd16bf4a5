using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>Puts conditions into a circuit. 'Not' is pushed down to the leaves, which is nothing but taking the other end of a wire.</summary>
internal sealed class CircuitFold(BookProgram program, Circuit circuit) : IConditionFold<Wire>
{
    private readonly RuleBook book = program.Book;
    private readonly Wire?[] findings = new Wire?[program.Clauses.Count];

    /// <summary>The wires of all clauses, in their order. Findings come first, each after those that it hangs on.</summary>
    public Wire[] OfClauses()
    {
        var wires = new Wire[program.Clauses.Count];
        for (var place = 0; place < wires.Length; place++)
        {
            wires[place] = program.Clauses[place].When.Fold(this);
            findings[place] = wires[place];
        }

        return wires;
    }

    // An open statement that was not to be asked is not so, unless it was told or the person was asked all the same and could not say.
    public Wire Signal(YesNoSignal signal)
    {
        var place = book.PlaceOf(signal);
        var told = circuit.Of(new(LeafKind.Sign, place));
        if (program.AskedIf[place] is not { } askedIf)
        {
            return told;
        }

        var (asked, toAsk) = (circuit.Of(new(LeafKind.Asked, place)), askedIf.Fold(this));
        return And(told, Or(asked, toAsk));
    }

    public Wire Compare(NumberComparison comparison)
    {
        var threshold = comparison.Signal.Steps(book.ValueOf(comparison.Threshold));
        var (kind, steps) = comparison.Comparison switch
        {
            Comparison.AtLeast => (LeafKind.AtLeast, threshold),
            Comparison.Above => (LeafKind.AtLeast, threshold + 1),
            Comparison.Below => (LeafKind.Below, threshold),
            _ => (LeafKind.Below, threshold + 1),
        };
        return circuit.Of(new(kind, book.PlaceOf(comparison.Signal), steps));
    }

    public Wire Choice(ChoiceIs choice) => circuit.Of(new(LeafKind.Choice, book.PlaceOf(choice.Signal), Choices: choice.Places));

    public Wire Finding(Finding finding) =>
        program.PlaceOf(finding) is >= 0 and var place ? findings[place]!.Value : new(Circuit.Never, Circuit.Always);

    public Wire Setting(Setting setting) => book.IsOn(setting) ? new(Circuit.Always, Circuit.Never) : new(Circuit.Never, Circuit.Always);

    public Wire Definition(Definition definition, Wire meaning) => meaning;

    public Wire All(AllOf all, Wire[] parts) => And(parts);

    public Wire Any(AnyOf any, Wire[] parts) => Or(parts);

    public Wire Not(NotHolds not, Wire part) => part.Opposite;

    // The opposite of reaching a sum is that what fails leaves too little.
    public Wire AtLeast(AtLeastOf atLeast, Wire[] parts)
    {
        var weights = new int[parts.Length];
        var total = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = atLeast.Parts[i].Weight;
            total += weights[i];
        }

        return new(
            new SumReached(circuit, weights, Array.ConvertAll(parts, part => part.Holds)).Of(atLeast.Count),
            new SumReached(circuit, weights, Array.ConvertAll(parts, part => part.Fails)).Of(total - atLeast.Count + 1));
    }

    public Wire And(params Wire[] parts) =>
        new(circuit.All(Array.ConvertAll(parts, part => part.Holds)), circuit.Any(Array.ConvertAll(parts, part => part.Fails)));

    public Wire Or(params Wire[] parts) =>
        new(circuit.Any(Array.ConvertAll(parts, part => part.Holds)), circuit.All(Array.ConvertAll(parts, part => part.Fails)));

    /// <summary>Whether the weights of what holds reach a sum: with the first part and a smaller sum of the rest, or without it.</summary>
    private sealed class SumReached(Circuit circuit, int[] weights, int[] parts)
    {
        private readonly Dictionary<(int From, int Sum), int> known = [];

        public int Of(int sum) => Of(0, sum);

        private int Of(int from, int sum)
        {
            if (sum <= 0 || from == parts.Length)
            {
                return sum <= 0 ? Circuit.Always : Circuit.Never;
            }

            if (!known.TryGetValue((from, sum), out var node))
            {
                var with = circuit.All([parts[from], Of(from + 1, sum - weights[from])]);
                known.Add((from, sum), node = circuit.Any([with, Of(from + 1, sum)]));
            }

            return node;
        }
    }
}
