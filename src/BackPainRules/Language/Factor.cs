namespace BackPainRules.Language;

/// <summary>What may contribute to the pain; never called its cause.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
/// <param name="MoreLikely">What would make it more likely, in plain words; empty: nothing is known.</param>
/// <param name="LessLikely">What would make it less likely, in plain words; empty: nothing is known.</param>
public sealed record Factor(string Id, string Title, string MoreLikely = "", string LessLikely = "") : Finding(Id, Title)
{
    /// <summary>Its place among the notes on load, of which at most the first is shown, and also at 'soon' levels; null: no note on load.</summary>
    public int? LoadNote { get; init; }

    private protected override void ClosedFamily()
    {
    }
}
