namespace BackPainRules.Facts;

/// <summary>A pair of running shoes in use.</summary>
public sealed record Shoe
{
    /// <summary>The name by which sessions refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>Metres run in it so far, 0 to 5,000,000; null: not known.</summary>
    public decimal? DistanceMeters { get; init; }

    /// <summary>Whether sole or heel are visibly worn; null: not known.</summary>
    public bool? VisiblyWorn { get; init; }

    /// <summary>Whether its cushioning is hard; null: not known.</summary>
    public bool? HardCushioning { get; init; }

    /// <summary>That it is a shoe, never what is told of it: a case stays out of logs.</summary>
    public override string ToString() => nameof(Shoe);
}
