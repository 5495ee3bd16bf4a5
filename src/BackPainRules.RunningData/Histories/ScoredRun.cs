using BackPainRules.Facts;

namespace BackPainRules.RunningData.Histories;

/// <summary>A run of which is known how the back took it.</summary>
internal readonly record struct ScoredRun(RunningSession Session, bool IsFollowed)
{
    public static PainCount Count(IEnumerable<ScoredRun> runs)
    {
        var count = default(PainCount);
        foreach (var run in runs)
        {
            count = count.And(run.IsFollowed);
        }

        return count;
    }

    /// <summary>The latest runs, in whole days: which of two runs of a day is the later one is not known.</summary>
    public static List<ScoredRun> Latest(List<ScoredRun> runs, int most)
    {
        if (runs.Count <= most)
        {
            return runs;
        }

        var days = runs.ConvertAll(run => run.Session.Date);
        days.Sort();
        var tooOld = days[^(most + 1)];
        return runs.FindAll(run => run.Session.Date > tooOld);
    }
}
