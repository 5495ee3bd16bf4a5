using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>The circuit of a book, and where in it its conditions stand.</summary>
internal sealed class BookCircuit
{
    public BookCircuit(BookProgram program)
    {
        var fold = new CircuitFold(program, Circuit);
        var wires = fold.OfClauses();
        Clauses = new int[wires.Length];
        for (var i = 0; i < wires.Length; i++)
        {
            Clauses[i] = wires[i].Holds;
        }

        CoreOpen = Circuit.Any(CoreQuestions(program, fold, LeafKind.Open));
        CoreUnasked = Circuit.Any(CoreQuestions(program, fold, LeafKind.Unasked));
        Levels = LevelsOf(program);
    }

    public Circuit Circuit { get; } = new();

    /// <summary>The nodes of the clauses, in their order.</summary>
    public int[] Clauses { get; }

    /// <summary>Holds, as possible, when a core question that is to be asked has no answer.</summary>
    public int CoreOpen { get; }

    /// <summary>Holds, as possible, when a core question that is to be asked has no answer, and the person was not even asked.</summary>
    public int CoreUnasked { get; }

    /// <summary>The nodes under which some rule calls a level, the most urgent level first; nothing is needed to call the last one, self-care.</summary>
    public LevelCalls[] Levels { get; }

    private LevelCalls[] LevelsOf(BookProgram program)
    {
        var levels = new List<LevelCalls>();
        for (var urgency = Urgency.EmergencyNow; urgency > Urgency.SelfCare; urgency--)
        {
            var calls = new List<int>();
            foreach (var rule in program.Rules)
            {
                foreach (var level in rule.Levels)
                {
                    if (level.Urgency == urgency)
                    {
                        calls.Add(Clauses[level.Place]);
                    }
                }
            }

            levels.Add(new(urgency, calls.ToArray(), Circuit.Any(calls.ToArray())));
        }

        return levels.ToArray();
    }

    // A reassurance need not be given, and what may be left out need not be told.
    private int[] CoreQuestions(BookProgram program, CircuitFold fold, LeafKind isMissing)
    {
        var open = new List<int>();
        foreach (var question in program.Book.Questions.AsSpan())
        {
            if (!question.IsCore)
            {
                continue;
            }

            var missing = new List<int>();
            foreach (var signal in question.Answers.AsSpan())
            {
                if (signal is not YesNoSignal { Danger: Danger.WhenNo } && Array.IndexOf(question.Optional.Items, signal) < 0)
                {
                    missing.Add(Circuit.Of(new Leaf(isMissing, program.Book.PlaceOf(signal))).Holds);
                }
            }

            var isToAsk = question.AskedIf is { } askedIf ? fold.Of(askedIf).Holds : Circuit.Always;
            open.Add(Circuit.All((int[])[isToAsk, Circuit.Any(missing.ToArray())]));
        }

        return open.ToArray();
    }
}
