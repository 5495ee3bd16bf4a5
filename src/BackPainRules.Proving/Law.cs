namespace BackPainRules.Proving;

/// <summary>One law that a book has to keep over all possible answers.</summary>
/// <param name="Id">Its id, such as <c>L2</c> or <c>A10</c>: laws of the design begin with L, rules of the evidence with A or X, laws of a tidy book with R.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Statement">What it says, in plain words.</param>
public sealed record Law(string Id, string Title, string Statement)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Title}";
}
