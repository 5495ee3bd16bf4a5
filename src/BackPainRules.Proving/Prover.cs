using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;
using BackPainRules.Proving.Solving;

namespace BackPainRules.Proving;

/// <summary>
/// Proves the laws of a book over all possible answers. Book and law are written as SMT-LIB 2 from the rules, and a solver searches for a case that breaks the
/// law; where there is none the law holds. What it finds is assessed as well, so that text and engine are held against each other.
/// </summary>
public sealed class Prover
{
    // To make a case short takes a hundred questions; the first of a law are what people look at.
    private const int MostShrunk = 4;

    private readonly RuleBook book;
    private readonly ValueList<Relation> relations;

    /// <summary>A prover for a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="relations">What always holds between answers because a reader makes one of others; null: that of this package's own signals, as far as the book has them.</param>
    public Prover(RuleBook book, ValueList<Relation>? relations = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        (this.book, this.relations) = (book, relations ?? CatalogueRelations.Of(book));
    }

    /// <summary>The laws, in the order in which they are proved.</summary>
    public static ValueList<Law> Laws => [.. LawProofs.All.Select(proof => proof.Law)];

    /// <summary>Proves the laws, several at once; what was found of each comes in their order, as soon as it is known.</summary>
    /// <param name="solver">The solver.</param>
    /// <param name="laws">Which laws; null: all.</param>
    /// <param name="progress">Told of each goal that is decided, on the threads that prove; null: nobody.</param>
    /// <param name="atOnce">How many laws are proved at once; null: one a processor.</param>
    /// <param name="cancellation">Ends it, and the solver with it.</param>
    /// <exception cref="ArgumentException">One of the laws is none of <see cref="Laws"/>.</exception>
    /// <exception cref="SolverException">The solver cannot be started, ended early, or refused what it was told.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IEnumerable<LawVerdict> Prove(Solver solver, IEnumerable<Law>? laws = null, Action<ProvingProgress>? progress = null, int? atOnce = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(solver);
        return InTurn([.. ProofsOf(laws)], Math.Max(1, atOnce ?? Environment.ProcessorCount), (proof, ended) => Prove(solver, proof, progress, ended), cancellation);
    }

    /// <summary>Writes what a solver is told of one law as SMT-LIB 2: <c>unsat</c> is wanted of each goal, or <c>sat</c> where its comment says so.</summary>
    /// <param name="law">The law.</param>
    /// <param name="writer">Where it is written.</param>
    /// <exception cref="ArgumentException">It is none of <see cref="Laws"/>.</exception>
    public void WriteText(Law law, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(writer);
        var proof = ProofsOf([law]).Single();
        writer.WriteLine($"; {law}. {law.Statement}");
        if (!proof.AppliesTo(book))
        {
            writer.WriteLine("; It does not speak of this book.");
            return;
        }

        var (theory, goals) = TheoryOf(proof);
        foreach (var line in theory.Script.Lines)
        {
            writer.WriteLine(line);
        }

        foreach (var goal in goals)
        {
            writer.WriteLine($"; {(goal.Wanted == Wanted.Always ? "unsat, or" : "sat:")} {goal.What.ReplaceLineEndings(" ")}");
            writer.WriteLine($"(push 1)\n(assert {Decided(goal)})\n(check-sat)\n(pop 1)");
        }
    }

    // Whoever stops asking ends what was begun.
    private static IEnumerable<LawVerdict> InTurn(LawProof[] proofs, int atOnce, Func<LawProof, CancellationToken, LawVerdict> prove, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var places = new SemaphoreSlim(atOnce);
        var verdicts = Array.ConvertAll(proofs, Begin);
        try
        {
            foreach (var verdict in verdicts)
            {
                yield return verdict.GetAwaiter().GetResult();
            }
        }
        finally
        {
            ended.Cancel();
            Task.WhenAll(verdicts).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait(CancellationToken.None);
        }

        async Task<LawVerdict> Begin(LawProof proof)
        {
            await places.WaitAsync(ended.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => prove(proof, ended.Token), ended.Token).ConfigureAwait(false);
            }
            finally
            {
                places.Release();
            }
        }
    }

    private static IEnumerable<LawProof> ProofsOf(IEnumerable<Law>? laws)
    {
        Law[] wanted = [.. laws ?? Laws];
        return wanted.FirstOrDefault(law => !Laws.Contains(law)) is { } unknown
            ? throw new ArgumentException($"'{unknown.Id}' is no law of this prover; they are {string.Join(' ', Laws.Select(law => law.Id))}.", nameof(laws))
            : LawProofs.All.Where(proof => wanted.Contains(proof.Law));
    }

    private (Theory Theory, IReadOnlyList<Goal> Goals) TheoryOf(LawProof proof)
    {
        var theory = new Theory(book, relations, proof.IsForAllSettings);
        Goal[] goals = [.. proof.Goals(theory)];
        foreach (var one in theory.Cases)
        {
            one.Levels.DefineAll();
        }

        return (theory, goals);
    }

    private LawVerdict Prove(Solver solver, LawProof proof, Action<ProvingProgress>? progress, CancellationToken cancellation)
    {
        var (theory, goals) = proof.AppliesTo(book) ? TheoryOf(proof) : (null, []);
        if (goals.Count == 0)
        {
            return new(proof.Law, LawOutcome.DoesNotApply, 0, [], [], []);
        }

        try
        {
            return Prove(solver, proof.Law, theory!, goals, progress, cancellation);
        }
        catch (SolverException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private LawVerdict Prove(Solver solver, Law law, Theory theory, IReadOnlyList<Goal> goals, Action<ProvingProgress>? progress, CancellationToken cancellation)
    {
        var (counterexamples, undecided, notes) = (new List<Counterexample>(), new List<string>(), new List<string>());
        using var session = new Session(solver, theory, cancellation);
        var search = new CounterexampleSearch(book, theory);

        // A law that holds because its assumptions never do would say nothing.
        switch (session.Decide(Smt.True, _ => { }))
        {
            case SolverAnswer.Unsatisfiable:
                return new(law, LawOutcome.Fails, goals.Count, [new("no case at all meets what the law assumes", [], [], [], null)], [], []);
            case SolverAnswer.Unknown:
                undecided.Add("whether any case meets what the law assumes");
                break;
        }

        for (var i = 0; i < goals.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var goal = goals[i];
            Counterexample? found = null;
            var answer = session.Decide(Decided(goal), solved => found = goal.Wanted == Wanted.Always ? search.Of(goal, session, solved, isToShrink: counterexamples.Count < MostShrunk) : null);
            switch (answer, goal.Wanted)
            {
                case (SolverAnswer.Unknown, _):
                    undecided.Add(goal.What);
                    break;
                case (SolverAnswer.Satisfiable, Wanted.Always):
                    counterexamples.Add(found!);
                    break;
                case (SolverAnswer.Unsatisfiable, Wanted.Sometimes):
                    counterexamples.Add(new($"no case was found for: {goal.What}", [], [], [], null));
                    break;
                case (SolverAnswer.Unsatisfiable, Wanted.Noted):
                    notes.Add(goal.What);
                    break;
            }

            progress?.Invoke(new(law, i + 1, goals.Count));
        }

        var outcome = counterexamples.Count > 0 ? LawOutcome.Fails : undecided.Count > 0 ? LawOutcome.Undecided : LawOutcome.Holds;
        return new(law, outcome, goals.Count, [.. counterexamples], [.. undecided], [.. notes]);
    }

    private static string Decided(Goal goal) => goal.Wanted == Wanted.Always ? Smt.Not(goal.Claim) : goal.Claim;
}
