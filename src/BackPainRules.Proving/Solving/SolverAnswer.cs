namespace BackPainRules.Proving.Solving;

/// <summary>What a solver says of the assumptions together.</summary>
internal enum SolverAnswer
{
    /// <summary>It gave up, or its time was over.</summary>
    Unknown,

    /// <summary>They can hold together, and there is a model.</summary>
    Satisfiable,

    /// <summary>They can never hold together.</summary>
    Unsatisfiable,
}
