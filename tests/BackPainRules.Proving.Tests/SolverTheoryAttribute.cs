using Xunit;

namespace BackPainRules.Proving.Tests;

/// <summary>A table whose rows ask a solver; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SolverTheoryAttribute : TheoryAttribute
{
    /// <summary>Skipped without a solver.</summary>
    public SolverTheoryAttribute() => Skip = Solver.Find() is null ? SolverFactAttribute.Missing : null;
}
