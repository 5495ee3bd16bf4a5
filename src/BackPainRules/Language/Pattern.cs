namespace BackPainRules.Language;

/// <summary>A picture that several answers make together, such as training soreness.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
public sealed record Pattern(string Id, string Title) : Finding(Id, Title)
{
    private protected override void ClosedFamily()
    {
    }
}
