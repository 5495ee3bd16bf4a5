using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>Puts conditions into a circuit. 'Not' is pushed down to the leaves, which is nothing but taking the other end of a wire.</summary>
internal sealed class CircuitFold(BookProgram program, Circuit circuit) : IConditionFold<Wire>
{
    private readonly RuleBook book = program.Book;
    private readonly Wire?[] findings = new Wire?[program.Clauses.Count];
    private SharedFold<Wire>? shared;

    /// <summary>The wires of all clauses, in their order. Findings come first, each after those that it hangs on.</summary>
    public Wire[] OfClauses()
    {
        var wires = new Wire[program.Clauses.Count];
        for (var place = 0; place < wires.Length; place++)
        {
            wires[place] = Of(program.Clauses[place].When);
            findings[place] = wires[place];
        }

        return wires;
    }

    public Wire Of(Condition condition) => (shared ??= new(this)).Of(condition);

    // An open statement that was not to be asked is not so, unless it was told or the person was asked all the same and could not say.
    public Wire Signal(YesNoSignal signal)
    {
        var place = book.PlaceOf(signal);
        var told = circuit.Of(new(LeafKind.Sign, place));
        if (program.AskedIf[place] is not { } askedIf)
        {
            return told;
        }

        var (asked, toAsk) = (circuit.Of(new(LeafKind.Asked, place)), Of(askedIf));
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
        return circuit.Of(new Leaf(kind, book.PlaceOf(comparison.Signal), steps));
    }

    public Wire Choice(ChoiceIs choice) => circuit.Of(new(LeafKind.Choice, book.PlaceOf(choice.Signal), choices: choice.Places));

    public Wire Finding(Finding finding) =>
        program.PlaceOf(finding) is >= 0 and var place ? findings[place]! : new(Circuit.Never, Circuit.Always);

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
            new SumReached(circuit, weights, Holding(parts), atLeast.Count).Node,
            new SumReached(circuit, weights, Failing(parts), total - atLeast.Count + 1).Node);
    }

    public Wire And(params Wire[] parts) => new(circuit.All(Holding(parts)), circuit.Any(Failing(parts)));

    public Wire Or(params Wire[] parts) => new(circuit.Any(Holding(parts)), circuit.All(Failing(parts)));

    private static int[] Holding(Wire[] wires)
    {
        var nodes = new int[wires.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = wires[i].Holds;
        }

        return nodes;
    }

    private static int[] Failing(Wire[] wires)
    {
        var nodes = new int[wires.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = wires[i].Fails;
        }

        return nodes;
    }
}
