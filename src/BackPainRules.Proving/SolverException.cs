namespace BackPainRules.Proving;

/// <summary>The solver cannot be started, ended early, or refused what it was told.</summary>
public sealed class SolverException : Exception
{
    /// <summary>A failure of the solver.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="inner">What it comes from; null: nothing else.</param>
    public SolverException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
