using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;

namespace BackPainRules.Proving.Solving;

/// <summary>One theory before a solver: what is assumed grows, and goals are decided one after the other.</summary>
internal sealed class Session : IDisposable
{
    private readonly Theory theory;
    private readonly SolverProcess process;
    private readonly CancellationTokenRegistration ending;
    private int told;
    private bool isShrunk;

    /// <param name="solver">The solver.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="cancellation">Ends the solver, whatever it thinks about.</param>
    public Session(Solver solver, Theory theory, CancellationToken cancellation = default)
    {
        (this.theory, process) = (theory, SolverProcess.Start(solver));
        ending = cancellation.Register(process.End);
    }

    /// <summary>Whether a term can hold in some case; its smallest model while it is looked at.</summary>
    /// <param name="term">The term.</param>
    /// <param name="look">Looks at the model, if there is one.</param>
    public SolverAnswer Decide(string term, Action<SolverProcess> look)
    {
        for (; told < theory.Script.Lines.Count; told++)
        {
            process.Tell(theory.Script.Lines[told]);
        }

        process.Tell("(push 1)");
        process.Tell($"(assert {term})");
        var answer = process.Check();
        if (answer == SolverAnswer.Satisfiable)
        {
            look(process);
        }

        process.Tell(isShrunk ? "(pop 2)" : "(pop 1)");
        isShrunk = false;
        return answer;
    }

    /// <summary>Within a look: makes the cases of the model alike, and then as short, as they can be.</summary>
    public void Shrink()
    {
        process.Tell("(push 1)");
        CaseTerms[] cases = [.. theory.Cases];
        if (cases.Length > 1)
        {
            Keep([.. cases[0].Copy.Signals.Select(signal => cases[1].Copy[signal.Signal].Same(signal))]);
        }

        Keep([.. cases[0].Copy.Signals.Select(signal => Smt.And(cases.Select(one => one.Copy[signal.Signal].IsNotAsked)))]);
        isShrunk = process.Check() == SolverAnswer.Satisfiable;
        if (!isShrunk)
        {
            process.Tell("(pop 1)");
            if (process.Check() != SolverAnswer.Satisfiable)
            {
                throw new SolverException("The solver lost the model that it had found.");
            }
        }
    }

    public void Dispose()
    {
        ending.Dispose();
        process.Dispose();
    }

    // What can be assumed together with all that was kept so far is kept; what cannot is looked at in halves.
    private void Keep(ReadOnlySpan<string> wishes)
    {
        if (wishes.Length == 0)
        {
            return;
        }

        process.Tell("(push 1)");
        process.Tell($"(assert {Smt.And(wishes.ToArray())})");
        var isPossible = process.Check() == SolverAnswer.Satisfiable;
        process.Tell("(pop 1)");
        if (isPossible)
        {
            process.Tell($"(assert {Smt.And(wishes.ToArray())})");
        }
        else if (wishes.Length > 1)
        {
            Keep(wishes[..(wishes.Length / 2)]);
            Keep(wishes[(wishes.Length / 2)..]);
        }
    }
}
