using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// The conditions of a book as a circuit, and what is made of it: a program that answers all of them for one case, and the search for its levels alone.
/// Each is made when it is first used.
/// </summary>
internal sealed class CompiledBook : IRuleEngine
{
    // Beyond it, memory comes from the heap: a book may be of any size.
    private const int MostOnStack = 16_384;

    private readonly BookProgram program;
    private readonly Lazy<BookCircuit> circuit;
    private readonly Lazy<FlatProgram> flat;
    private readonly Lazy<CaseInputs> inputs;
    private readonly Lazy<LevelSearch> levels;

    public CompiledBook(BookProgram program)
    {
        this.program = program;
        circuit = new(() => new(program));
        flat = new(() => FlatProgram.Of(circuit.Value.Circuit, [.. circuit.Value.Clauses, circuit.Value.CoreOpen, circuit.Value.CoreUnasked]));
        inputs = new(() => new(program.Book, flat.Value));
        levels = new(() => new(circuit.Value, program.Book));
    }

    public BookCircuit Circuit => circuit.Value;

    /// <summary>Finds the levels of one case.</summary>
    public LevelSearch Levels => levels.Value;

    /// <summary>What is so of one case: a word per clause, then whether a core question is open, then whether one was not even asked.</summary>
    public CaseWord[] Answer(CaseReadings readings)
    {
        var code = flat.Value;
        Span<CaseWord> slots = code.Slots <= MostOnStack ? stackalloc CaseWord[code.Slots] : new CaseWord[code.Slots];
        inputs.Value.Put(readings.Row, slots);
        code.Run(slots);
        var words = new CaseWord[program.Clauses.Count + 2];
        code.Read(slots, words);

        return words;
    }

    /// <summary>Whether a core question is open, and whether one was not even asked.</summary>
    /// <param name="words">What <see cref="Answer(CaseReadings)"/> gave.</param>
    public (bool IsOpen, bool IsUnasked) CoreOf(CaseWord[] words) =>
        (words[program.Clauses.Count].Under(Supposition.Nothing) != Truth.No, words[program.Clauses.Count + 1].Under(Supposition.Nothing) != Truth.No);

    public EngineAnswer Answer(CaseLeaves leaves)
    {
        var words = Answer(leaves.Readings);
        var truths = new Truth[program.Clauses.Count];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = words[i].Under(leaves.Readings.Supposed);
        }

        return new(new(truths), []);
    }
}
