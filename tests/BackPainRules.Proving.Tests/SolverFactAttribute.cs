using Xunit;

namespace BackPainRules.Proving.Tests;

/// <summary>A test that asks a solver; where there is none it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SolverFactAttribute : FactAttribute
{
    /// <summary>What is said where there is no solver.</summary>
    public const string Missing = "z3 is not here.";

    /// <summary>Skipped without a solver.</summary>
    public SolverFactAttribute() => Skip = Solver.Find() is null ? Missing : null;
}
