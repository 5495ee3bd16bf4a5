namespace BackPainRules.Proving.Laws;

/// <summary>One thing that a solver has to decide.</summary>
/// <param name="What">What would be so in a case that breaks the law, in words; or for what no case was found.</param>
/// <param name="Claim">The term.</param>
/// <param name="Wanted">Whether it has to hold in every case, or be possible in some.</param>
internal sealed record Goal(string What, string Claim, Wanted Wanted = Wanted.Always)
{
    /// <summary>What may be to blame, by name; where its term holds in a case that breaks the law it is named.</summary>
    public IReadOnlyList<(string Name, string Term)> Blame { get; init; } = [];
}
