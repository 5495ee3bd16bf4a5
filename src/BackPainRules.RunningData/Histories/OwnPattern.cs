using BackPainRules.Facts;

namespace BackPainRules.RunningData.Histories;

/// <summary>A difference between the runs that were followed by pain and the others, too large for chance alone. It suggests where to look, and shows no reason.</summary>
public sealed record OwnPattern
{
    /// <summary>In what the runs differ.</summary>
    public required RunTrait Trait { get; init; }

    /// <summary>The surface; null: the pattern is about something else.</summary>
    public Surface? Surface { get; init; }

    /// <summary>The name of the shoe; null: the pattern is about something else.</summary>
    public string? Shoe { get; init; }

    /// <summary>The runs on this surface or in this shoe; null: the pattern is about a number.</summary>
    public PainCount? With { get; init; }

    /// <summary>The runs on other surfaces or in other shoes, of those that tell; null: the pattern is about a number.</summary>
    public PainCount? Without { get; init; }

    /// <summary>The middle number of the runs followed by pain, in the unit of the trait; null: the pattern is not about a number.</summary>
    public decimal? MedianFollowed { get; init; }

    /// <summary>The middle number of the other runs, in the unit of the trait; null: the pattern is not about a number.</summary>
    public decimal? MedianNotFollowed { get; init; }

    /// <summary>How many runs followed by pain tell it.</summary>
    public required int Followed { get; init; }

    /// <summary>How many other runs tell it.</summary>
    public required int NotFollowed { get; init; }

    /// <summary>How likely chance alone would make a difference as large in this comparison, 0 to 1.</summary>
    public required double P { get; init; }

    /// <summary><see cref="P"/> corrected for the number of comparisons (Holm), 0 to 1: at most 0.05 in a pattern.</summary>
    public double CorrectedP { get; init; }

    /// <summary>The pattern in plain words, with its counts.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about, never how the back was: that is health data and stays out of logs.</summary>
    public override string ToString() => $"OwnPattern ({Trait})";
}
