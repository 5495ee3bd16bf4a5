using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>
/// What a running log shows over time. Immutable. Missing is never 0: a sum tells of how many runs it knows nothing, and what cannot be said is null. A week against
/// the week before, or against the mean of some weeks, is no alarm and is not shown: neither went with injury where it was studied (Frandsen 2025).
/// </summary>
public sealed record TrainingLog
{
    private TrainingLog(DateOnly from, DateOnly to) => (From, To) = (from, to);

    /// <summary>The first day that the log covers.</summary>
    public DateOnly From { get; }

    /// <summary>The last day that the log covers.</summary>
    public DateOnly To { get; }

    /// <summary>The runs in the order of their days; two of one day keep their order.</summary>
    public ValueList<LoggedRun> Runs { get; private init; } = [];

    /// <summary>All weeks from the first covered day to the last, those without a run too. The first and the last may be partial.</summary>
    public ValueList<TrainingWeek> Weeks { get; private init; } = [];

    /// <summary>Times of seven days and more without a run, in order.</summary>
    public ValueList<RunningBreak> Breaks { get; private init; } = [];

    /// <summary>Step rate against speed, a point for each run that tells both, in order.</summary>
    public ValueList<CadencePoint> CadenceBySpeed { get; private init; } = [];

    /// <summary>Days from the last run to <see cref="To"/>; null: the log has no run.</summary>
    public int? DaysSinceLastRun => Runs.Count > 0 ? To.DayNumber - Runs[^1].Session.Date.DayNumber : null;

    /// <summary>The log of some days.</summary>
    /// <param name="sessions">All runs of these days, in any order.</param>
    /// <param name="from">The first day that the log covers: without it gaps in the data would look like rest.</param>
    /// <param name="to">The last day that the log covers.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or a run lies outside these days.</exception>
    public static TrainingLog Of(IEnumerable<RunningSession> sessions, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        RunningSession[] ordered = [.. sessions.OrderBy(run => run.Date)];
        if (to < from)
        {
            throw new ArgumentException("A log ends on its first day or later.", nameof(to));
        }

        if (ordered.Length > 0 && (ordered[0].Date < from || ordered[^1].Date > to))
        {
            throw new ArgumentException("A run lies outside the days that the log covers.", nameof(sessions));
        }

        var runs = RunHistory.Of(ordered, from);
        return new(from, to)
        {
            Runs = [.. runs],
            Weeks = [.. Logs.Weeks.Of(runs, from, to)],
            Breaks = [.. Logs.Breaks.Of(runs, from, to)],
            CadenceBySpeed = [.. Points(runs)],
        };
    }

    /// <summary>The log of a case up to a day: from the day on which its log begins, or else from its first run. Runs outside of these days are left out.</summary>
    /// <param name="runner">The case.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Null: the case has no log, or it begins after that day.</returns>
    public static TrainingLog? Of(RunnerCase runner, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var sessions = (runner.Sessions ?? []).Where(run => run.Date <= to).ToArray();
        DateOnly? first = sessions.Length > 0 ? sessions.Min(run => run.Date) : null;
        return (runner.LogFrom < first || first is null ? runner.LogFrom : first) is { } from && from <= to ? Of(sessions, from, to) : null;
    }

    /// <summary>
    /// Metres run in a shoe up to a day: what it had at the start, and the runs of the log since. At least this where runs in it tell no distance, or runs tell no
    /// shoe, as they may have been in this one. Null: what it had at the start is not known.
    /// </summary>
    /// <param name="shoe">The name by which runs refer to it.</param>
    /// <param name="startMeters">Metres run in it before <see cref="From"/>; 0: it was new; null: not known.</param>
    /// <param name="on">The day, its runs included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The log does not cover the day.</exception>
    public KnownAmount? ShoeMeters(string shoe, decimal? startMeters, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(shoe);
        if (on < From || on > To)
        {
            throw new ArgumentOutOfRangeException(nameof(on), "The log does not cover the day.");
        }

        if (startMeters is not { } start)
        {
            return null;
        }

        var meters = new KnownAmount(start, 0);
        foreach (var run in Runs)
        {
            if (run.Session.Date <= on && (run.Session.Shoe is null || run.Session.Shoe == shoe))
            {
                meters = meters.And(run.Session.Shoe is null ? null : run.Session.DistanceMeters);
            }
        }

        return meters;
    }

    /// <summary>How much there is, never what: a running log stays out of logs of programs.</summary>
    public override string ToString() => FormattableString.Invariant($"TrainingLog ({Runs.Count} runs, {Weeks.Count} weeks)");

    private static IEnumerable<CadencePoint> Points(LoggedRun[] runs)
    {
        foreach (var run in runs)
        {
            if (run is { Speed: { } speed, Session.CadenceStepsPerMinute: { } cadence })
            {
                yield return new(run.Session.Date, speed, cadence);
            }
        }
    }
}
