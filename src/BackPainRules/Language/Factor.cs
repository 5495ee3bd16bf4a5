namespace BackPainRules.Language;

/// <summary>What may contribute to the pain; never called its cause.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
/// <param name="MoreLikely">What would make it more likely, in plain words; empty: nothing is known.</param>
/// <param name="LessLikely">What would make it less likely, in plain words; empty: nothing is known.</param>
public sealed record Factor(string Id, string Title, string MoreLikely = "", string LessLikely = "") : Finding(Id, Title)
{
    private protected override void ClosedFamily()
    {
    }
}
