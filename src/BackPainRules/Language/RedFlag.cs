namespace BackPainRules.Language;

/// <summary>A warning sign that calls for a professional.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
public sealed record RedFlag(string Id, string Title) : Finding(Id, Title)
{
    private protected override void ClosedFamily()
    {
    }
}
