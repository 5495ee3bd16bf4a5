namespace BackPainRules.Language;

/// <summary>A picture that several answers make together; other rules may look at it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Says">What is said to the runner when it is there; empty: nothing, it is for other rules only.</param>
public sealed record Pattern(string Id, string Title, string Says = "") : Finding(Id, Title)
{
    private protected override void ClosedFamily()
    {
    }
}
