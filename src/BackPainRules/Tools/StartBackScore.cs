namespace BackPainRules.Tools;

/// <summary>
/// Scores answers to the STarT Back questions, which an app that holds the licence asks itself: their words are not in this package. Each answer is
/// bound to what it means, not to a number, for publications number them differently. Null: not answered. It moves no triage level.
/// </summary>
public sealed record StartBackScore
{
    /// <summary>Pain spread down a leg in the last two weeks.</summary>
    public bool? LegPain { get; init; }

    /// <summary>Pain in shoulder or neck in the last two weeks.</summary>
    public bool? ShoulderOrNeckPain { get; init; }

    /// <summary>Walks short distances only.</summary>
    public bool? WalksShort { get; init; }

    /// <summary>Dresses more slowly.</summary>
    public bool? DressesSlowly { get; init; }

    /// <summary>Thinks that activity is not safe.</summary>
    public bool? FearsActivity { get; init; }

    /// <summary>Worries much.</summary>
    public bool? Worries { get; init; }

    /// <summary>Thinks that it is terrible and never gets better.</summary>
    public bool? LosesHope { get; init; }

    /// <summary>Enjoys things less.</summary>
    public bool? EnjoysLess { get; init; }

    /// <summary>Is bothered very much or extremely.</summary>
    public bool? IsVeryBothered { get; init; }

    /// <summary>The total, 0 to 9.</summary>
    public CountRange Total => Count(LegPain, ShoulderOrNeckPain, WalksShort, DressesSlowly, FearsActivity, Worries, LosesHope, EnjoysLess, IsVeryBothered);

    /// <summary>The distress score, 0 to 5.</summary>
    public CountRange Distress => Count(FearsActivity, Worries, LosesHope, EnjoysLess, IsVeryBothered);

    /// <summary>The lowest group that the answers allow.</summary>
    public StartBackRisk Lowest => Group(Total.Lowest, Distress.Lowest);

    /// <summary>The highest group that the answers allow; the same as the lowest when nothing open matters.</summary>
    public StartBackRisk Highest => Group(Total.Highest, Distress.Highest);

    private static StartBackRisk Group(int total, int distress) => distress >= 4 ? StartBackRisk.High : total >= 4 ? StartBackRisk.Medium : StartBackRisk.Low;

    private static CountRange Count(params ReadOnlySpan<bool?> items)
    {
        var (lowest, highest) = (0, 0);
        foreach (var item in items)
        {
            lowest += item == true ? 1 : 0;
            highest += item != false ? 1 : 0;
        }

        return new(lowest, highest);
    }
}
