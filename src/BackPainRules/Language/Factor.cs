namespace BackPainRules.Language;

/// <summary>What may contribute to the pain; never called its cause.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
public sealed record Factor(string Id, string Title) : Finding(Id, Title)
{
    private protected override void ClosedFamily()
    {
    }
}
