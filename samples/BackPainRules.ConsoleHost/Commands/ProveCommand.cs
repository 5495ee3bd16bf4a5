using BackPainRules.ConsoleHost.Books;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Proofs;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Language;
using BackPainRules.Proving;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Proves the laws of a book over all possible answers, and writes what breaks one as a case.</summary>
internal sealed class ProveCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal, TimeProvider time)
{
    /// <param name="file">The book or pack; null: the book of this program.</param>
    /// <param name="ids">The laws; empty: all.</param>
    /// <param name="solverPath">The solver; null: z3 on the search path.</param>
    /// <param name="folder">Where counterexamples are written.</param>
    /// <param name="texts">Where what the solver is told is written; null: nowhere.</param>
    public int Run(string? file, string[] ids, string? solverPath, string folder, string? texts)
    {
        var (book, isRefused) = BookOf(file);
        var laws = LawsOf(ids);
        var prover = new Prover(book);
        if (texts is not null)
        {
            ProofFiles.WriteTexts(prover, laws, texts);
        }

        var page = new ProofPage(new Page(console), book);
        page.Begin(file is null or BookFile.Default ? $"rule book {book.Version}" : CaseFile.Name(file), isRefused);
        if ((solverPath is null ? Solver.Find() : new Solver(solverPath)) is not { } solver)
        {
            page.NoSolver();
            return isRefused ? ExitCode.InvalidBook : ExitCode.Unproved;
        }

        List<LawVerdict> verdicts;
        try
        {
            verdicts = Prove(prover, solver, laws, verdict => page.Write(verdict, ProofFiles.WriteCases(verdict, book, folder)));
        }
        catch (SolverException failure)
        {
            throw new UsageException($"The solver failed. {failure.Message}");
        }

        page.End(verdicts);
        return isRefused ? ExitCode.InvalidBook
            : verdicts.Exists(verdict => verdict.Outcome == LawOutcome.Fails) ? ExitCode.Refuted
            : verdicts.TrueForAll(verdict => verdict.Outcome == LawOutcome.DoesNotApply) || verdicts.Exists(verdict => verdict.Outcome == LawOutcome.Undecided) ? ExitCode.Unproved
            : ExitCode.Done;
    }

    // A pack that would lower levels is refused, and looked at all the same: which law it breaks, and a case for it.
    private (RuleBook Book, bool IsRefused) BookOf(string? file)
    {
        if (file is null)
        {
            return (assessor.Book, false);
        }

        var book = BookFile.ReadToCompare(file, terminal.In, assessor.Book, out var refusal);
        if (refusal is not null)
        {
            terminal.Complain(BookFile.Mistakes(refusal));
        }

        return (book, refusal is not null);
    }

    private static Law[] LawsOf(string[] ids)
    {
        var laws = Prover.Laws;
        if (Array.Find(ids, id => !laws.Any(law => law.Id.Equals(id, StringComparison.OrdinalIgnoreCase))) is { } unknown)
        {
            throw new UsageException($"There is no law '{unknown}'. Laws: {string.Join(", ", laws.Select(law => law.Id))}.");
        }

        return [.. laws.Where(law => ids.Length == 0 || ids.Contains(law.Id, StringComparer.OrdinalIgnoreCase))];
    }

    // How long a goal takes says nothing of the next; that each law counts alike is near enough.
    private List<LawVerdict> Prove(Prover prover, Solver solver, Law[] laws, Action<LawVerdict> write)
    {
        const int Whole = 1_000;
        var parts = new int[laws.Length];
        var verdicts = new List<LawVerdict>();
        string Said() => $"{verdicts.Count} of {Words.Count(laws.Length, "law")}";
        void Tell(ProvingProgress progress) => parts[Array.FindIndex(laws, law => law.Id == progress.Law.Id)] = Whole * progress.Done / progress.Goals;
        ProgressBar.Show(terminal, time, () => (long)Whole * laws.Length, () => parts.Sum(), Said, () =>
        {
            foreach (var verdict in prover.Prove(solver, laws, Tell))
            {
                verdicts.Add(verdict);

                // A bar and lines on one screen would be written into each other.
                if (!terminal.ShowsProgress)
                {
                    write(verdict);
                }
            }
        });
        if (terminal.ShowsProgress)
        {
            verdicts.ForEach(write);
        }

        return verdicts;
    }
}
