using BackPainRules.Facts;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.RunningData.Histories;

/// <summary>All comparisons that the numbers of a log carry. Which are made hangs on how many runs there are of each kind, not on how they come out.</summary>
internal sealed class Looks
{
    private readonly List<ScoredRun> runs;
    private readonly PainMoment moment;
    private readonly List<OwnPattern> made = [];
    private readonly List<TraitGap> gaps = [];

    private Looks(List<ScoredRun> runs, PainMoment moment) => (this.runs, this.moment) = (runs, moment);

    public static (List<OwnPattern> Looks, List<TraitGap> Gaps) Of(List<ScoredRun> runs, PainMoment moment)
    {
        var looks = new Looks(runs, moment);
        looks.Compare(RunTrait.Surface, RunKind.OfSurface);
        looks.Compare(RunTrait.Shoe, RunKind.OfShoe);
        looks.Compare(RunTrait.Length, run => run.DistanceMeters);
        looks.Compare(RunTrait.Descent, run => run.DescentMeters);
        looks.Compare(RunTrait.Speed, RunTraits.Speed);
        looks.Compare(RunTrait.Cadence, run => run.CadenceStepsPerMinute);
        return (looks.made, looks.gaps);
    }

    private void Compare(RunTrait trait, Func<RunningSession, decimal?> number)
    {
        var (followed, others) = (new List<decimal>(), new List<decimal>());
        foreach (var run in runs)
        {
            if (number(run.Session) is { } value)
            {
                (run.IsFollowed ? followed : others).Add(value);
            }
        }

        if (!IsEnough(followed.Count, others.Count) || (followed.Min() == others.Max() && followed.Max() == others.Min()))
        {
            gaps.Add(new(trait, followed.Count, others.Count));
            return;
        }

        var test = RankTest.Of(followed, others);
        var (median, ofOthers) = (Median.Of(followed), Median.Of(others));
        made.Add(new()
        {
            Trait = trait,
            MedianFollowed = median,
            MedianNotFollowed = ofOthers,
            Followed = followed.Count,
            NotFollowed = others.Count,
            P = test.P,
            Text = HistoryText.OfNumber(trait, moment, test.IsHigher, (median, followed.Count), (ofOthers, others.Count)),
        });
    }

    private void Compare(RunTrait trait, Func<RunningSession, RunKind?> kind)
    {
        var counts = new SortedDictionary<RunKind, PainCount>(RunKind.Order);
        var all = default(PainCount);
        foreach (var run in runs)
        {
            if (kind(run.Session) is { } value)
            {
                counts[value] = counts.GetValueOrDefault(value).And(run.IsFollowed);
                all = all.And(run.IsFollowed);
            }
        }

        var before = made.Count;
        if (IsEnough(all.Followed, all.Runs - all.Followed))
        {
            // Of two kinds the one against the other is one comparison: told by the one that was followed by pain more often.
            foreach (var (value, with) in counts)
            {
                var without = new PainCount(all.Followed - with.Followed, all.Runs - with.Runs);
                if (IsEnough(with.Runs, without.Runs) && !(counts.Count == 2 && (made.Count > before || IsBelow(with, without))))
                {
                    made.Add(Look(trait, value, with, without));
                }
            }
        }

        if (made.Count == before)
        {
            gaps.Add(new(trait, all.Followed, all.Runs - all.Followed));
        }
    }

    private OwnPattern Look(RunTrait trait, RunKind kind, PainCount with, PainCount without) => new()
    {
        Trait = trait,
        Surface = kind.Surface,
        Shoe = kind.Shoe,
        With = with,
        Without = without,
        Followed = with.Followed + without.Followed,
        NotFollowed = with.Runs + without.Runs - with.Followed - without.Followed,
        P = FisherTest.TwoSided(with, without),
        Text = HistoryText.OfKind(kind, moment, with, without),
    };

    private static bool IsEnough(int one, int other) => one >= OwnHistory.FewestRuns && other >= OwnHistory.FewestRuns;

    private static bool IsBelow(PainCount with, PainCount without) => with.Followed * without.Runs < without.Followed * with.Runs;
}
