using Xunit;

namespace BackPainRules.Proving.Tests;

/// <summary>A table whose rows ask two solvers; where one of them is not here it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SecondSolverTheoryAttribute : TheoryAttribute
{
    /// <summary>Skipped without both solvers.</summary>
    public SecondSolverTheoryAttribute() => Skip = Solver.Find() is null ? SolverFactAttribute.Missing : SecondSolver.Path is null ? "cvc5 is not here." : null;
}
