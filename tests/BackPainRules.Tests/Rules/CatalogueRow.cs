namespace BackPainRules.Tests.Rules;

/// <summary>A row of section 5.0: where it is shown, how it is offered, its mark as a change, its evidence, its numbers, and what stands against it.</summary>
internal sealed record CatalogueRow(string Row, string ShowAt, string Offer, string Evidence, string[] Numbers, string[] Against)
{
    /// <summary>Marked as a change: one at a time.</summary>
    public bool IsChange { get; init; }
}
