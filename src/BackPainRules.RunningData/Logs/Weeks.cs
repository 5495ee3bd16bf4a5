using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>Sums runs up by week.</summary>
internal static class Weeks
{
    private const int Days = 7;

    /// <summary>All weeks from one day to another, those without a run too.</summary>
    /// <param name="runs">The runs in the order of their days.</param>
    /// <param name="from">The first day that the log covers.</param>
    /// <param name="to">The last day that the log covers.</param>
    public static TrainingWeek[] Of(ReadOnlySpan<LoggedRun> runs, DateOnly from, DateOnly to)
    {
        // Day 0, 0001-01-01, is a Monday.
        var (first, last) = (from.DayNumber / Days, to.DayNumber / Days);
        var weeks = new TrainingWeek[last - first + 1];
        var start = 0;
        for (var week = first; week <= last; week++)
        {
            var end = start;
            while (end < runs.Length && runs[end].Session.Date.DayNumber / Days == week)
            {
                end++;
            }

            var monday = week * Days;
            var coveredDays = Math.Min(to.DayNumber, monday + Days - 1) - Math.Max(from.DayNumber, monday) + 1;
            weeks[week - first] = Week(runs[start..end], DateOnly.FromDayNumber(monday), coveredDays);
            start = end;
        }

        return weeks;
    }

    private static TrainingWeek Week(ReadOnlySpan<LoggedRun> runs, DateOnly monday, int coveredDays) => new()
    {
        Monday = monday,
        CoveredDays = coveredDays,
        Runs = runs.Length,
        RestDays = coveredDays - RunningDays(runs),
        DistanceMeters = KnownAmount.Sum(runs, Distance),
        RunningSeconds = KnownAmount.Sum(runs, Seconds),
        LongestMeters = KnownAmount.Longest(runs, Distance),
        ClimbMeters = KnownAmount.Sum(runs, run => run.Session.ClimbMeters),
        DescentMeters = KnownAmount.Sum(runs, run => run.Session.DescentMeters),
        Hard = Share.Of(runs, Seconds, run => RunTraits.IsHard(run.Session)),
        Hilly = Share.Of(runs, Distance, run => RunTraits.IsHilly(run.Session)),
        SteepDownhill = Share.Of(runs, Distance, run => run.Session.SteepDownhillShare),
        InFastRuns = Share.Of(runs, Seconds, run => run.IsFast),
        Surfaces = Surfaces(runs),
        Shoes = Shoes(runs),
    };

    private static decimal? Distance(LoggedRun run) => run.Session.DistanceMeters;

    private static decimal? Seconds(LoggedRun run) => run.Session.RunningSeconds;

    private static int RunningDays(ReadOnlySpan<LoggedRun> runs)
    {
        var days = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            days += i == 0 || runs[i].Session.Date != runs[i - 1].Session.Date ? 1 : 0;
        }

        return days;
    }

    private static ValueList<SurfaceDistance> Surfaces(ReadOnlySpan<LoggedRun> runs)
    {
        var sums = new SortedDictionary<int, KnownAmount>();
        foreach (var run in runs)
        {
            var key = (int?)run.Session.Surface ?? int.MaxValue;
            sums[key] = sums.GetValueOrDefault(key).And(run.Session.DistanceMeters);
        }

        return [.. sums.Select(sum => new SurfaceDistance(sum.Key == int.MaxValue ? null : (Surface)sum.Key, sum.Value))];
    }

    private static ValueList<ShoeDistance> Shoes(ReadOnlySpan<LoggedRun> runs)
    {
        var sums = new SortedDictionary<string, KnownAmount>(StringComparer.Ordinal);
        KnownAmount? notTold = null;
        foreach (var run in runs)
        {
            if (run.Session.Shoe is { } shoe)
            {
                sums[shoe] = sums.GetValueOrDefault(shoe).And(run.Session.DistanceMeters);
            }
            else
            {
                notTold = (notTold ?? default).And(run.Session.DistanceMeters);
            }
        }

        var shoes = sums.Select(sum => new ShoeDistance(sum.Key, sum.Value)).ToList();
        if (notTold is { } rest)
        {
            shoes.Add(new(null, rest));
        }

        return [.. shoes];
    }
}
