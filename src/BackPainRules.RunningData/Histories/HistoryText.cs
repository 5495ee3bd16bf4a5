using System.Globalization;
using BackPainRules.Facts;

namespace BackPainRules.RunningData.Histories;

/// <summary>Says what a log shows of the back, in plain words. It tells what went together, never why.</summary>
internal static class HistoryText
{
    public static IEnumerable<string> Lines(OwnHistory history)
    {
        var (when, others) = (When(history.Moment), history.Compared.Runs - history.Compared.Followed);
        yield return $"{Runs(history.Scored)} of {history.Runs} tell how much the back hurt {when}.";
        if (history.Scored > history.Compared.Runs)
        {
            yield return $"The latest {history.Compared.Runs} of them were compared.";
        }

        if (history.Compared.Runs > 0)
        {
            yield return $"After {history.Compared.Followed} it hurt {history.Threshold.ToString("0.##", CultureInfo.InvariantCulture)} or more of 10, after {others} less or not at all.";
        }

        if (history.Compared.Followed < OwnHistory.FewestRuns || others < OwnHistory.FewestRuns)
        {
            yield return $"That is too little to compare: it takes {OwnHistory.FewestRuns} runs of each.";
            yield break;
        }

        foreach (var pattern in history.Patterns)
        {
            yield return pattern.Text;
        }

        yield return history.Patterns.Count > 0
            ? "This shows what went together, not why. Runs differ in more than one thing, and runs of the same weeks are alike."
            : history.Comparisons > 0 ? "Nothing stands out: what differs may be chance." : "Nothing could be compared.";
        if (history.Gaps.Count > 0)
        {
            yield return $"Not compared: {string.Join(", ", history.Gaps.Select(Gap))}.";
        }
    }

    public static string OfKind(RunKind kind, PainMoment moment, PainCount with, PainCount without) =>
        $"After {with.Followed} of {with.Runs} runs {(kind.Surface is { } surface ? On(surface) : $"in the shoe '{kind.Shoe}'")} the back hurt {When(moment)}, "
        + $"after {without.Followed} of {without.Runs} {(kind.Surface is null ? "in other shoes" : "on other ground")}.";

    public static string OfNumber(RunTrait trait, PainMoment moment, bool isHigher, (decimal Median, int Runs) followed, (decimal Median, int Runs) others) =>
        $"Runs after which the back hurt {When(moment)} were mostly {Than(trait, isHigher)}: {Amount(trait, followed.Median)} in the middle of {Runs(followed.Runs)}, "
        + $"the others {Amount(trait, others.Median)} in the middle of {Runs(others.Runs)}.";

    /// <summary>Whether both middles are the same once they are written: such a difference is none for a runner.</summary>
    public static bool LooksEqual(OwnPattern pattern) =>
        pattern is { MedianFollowed: { } one, MedianNotFollowed: { } other } && Amount(pattern.Trait, one) == Amount(pattern.Trait, other);

    private static string When(PainMoment moment) => moment == PainMoment.HourAfter ? "an hour after" : "next morning";

    private static string Runs(int count) => count == 1 ? "1 run" : string.Create(CultureInfo.InvariantCulture, $"{count} runs");

    private static string Gap(TraitGap gap)
    {
        var told = gap.Followed + gap.NotFollowed;
        var why = gap.Followed >= OwnHistory.FewestRuns && gap.NotFollowed >= OwnHistory.FewestRuns ? "too few runs that differ" : $"told of {Runs(told)}";
        return $"{Name(gap.Trait)} ({why})";
    }

    private static string Name(RunTrait trait) => trait switch
    {
        RunTrait.Surface => "ground",
        RunTrait.Shoe => "shoes",
        RunTrait.Length => "length",
        RunTrait.Descent => "descent",
        RunTrait.Speed => "speed",
        _ => "step rate",
    };

    private static string On(Surface surface) => surface switch
    {
        Surface.Asphalt => "on asphalt",
        Surface.Concrete => "on concrete",
        Surface.Track => "on a track",
        Surface.Grass => "on grass",
        Surface.Trail => "on trails",
        Surface.Treadmill => "on a treadmill",
        _ => "on sand",
    };

    private static string Than(RunTrait trait, bool isHigher) => trait switch
    {
        RunTrait.Length => isHigher ? "longer" : "shorter",
        RunTrait.Descent => isHigher ? "with more descent" : "with less descent",
        RunTrait.Speed => isHigher ? "faster" : "slower",
        _ => isHigher ? "at a higher step rate" : "at a lower step rate",
    };

    private static string Amount(RunTrait trait, decimal number) => trait switch
    {
        RunTrait.Length => string.Create(CultureInfo.InvariantCulture, $"{number / 1000:0.0} km"),
        RunTrait.Descent => string.Create(CultureInfo.InvariantCulture, $"{number:0} m"),
        RunTrait.Speed => Pace(decimal.Round(1000 / number, MidpointRounding.AwayFromZero)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{number:0} steps/min"),
    };

    private static string Pace(decimal seconds) => string.Create(CultureInfo.InvariantCulture, $"{decimal.Floor(seconds / 60):0}:{seconds % 60:00} min/km");
}
