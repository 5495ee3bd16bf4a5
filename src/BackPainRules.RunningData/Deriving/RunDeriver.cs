using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>Makes runs of recordings: each value from the best that there is, and said from what. One deriver serves one file after the other.</summary>
internal sealed class RunDeriver(ImportOptions options, TimeProvider time)
{
    private const double ShortestRun = 10;
    private const double SlowestRun = 1.8;
    private const double FastestRun = 5;
    private const double ShortestUnnamed = 180;
    private const double LeastCovered = 0.9;

    private readonly Series series = new();
    private readonly Motion motion = new();
    private readonly Profile profile = new();

    /// <summary>The run; null: it is none, and a finding says why.</summary>
    public ImportedRun? Derive(Recording recording, ReadScope scope)
    {
        if (recording.Sport is Sport.Walking or Sport.Another)
        {
            scope.PassedOver(FileIssue.NotARun, recording.Sport == Sport.Walking ? "A walk." : "Another sport than running.");
            return null;
        }

        if (!HasDate(recording, scope))
        {
            return null;
        }

        series.Take(recording, scope, DateLimits.Latest(time));
        var given = Given.Of(recording);
        var stepsPerCadence = Cadences.StepsPerCadence(recording, series);
        motion.Look(series, stepsPerCadence);
        var seconds = Seconds(recording, given);
        if (IsTooShort(seconds, given))
        {
            scope.PassedOver(FileIssue.NoData, "It lasts less than 10 seconds.");
            return null;
        }

        if (recording.Sport == Sport.NotSaid && !MovesLikeARun(recording, given, seconds))
        {
            scope.PassedOver(FileIssue.NotARun, "It does not say its sport, and does not move like a run.");
            return null;
        }

        if (IsCut(given))
        {
            scope.Damaged(FileIssue.SeriesIncomplete, "Its points cover only a part of the run; what is told of the whole was taken.");
            return Run(recording, Measures.OfTotals(given, recording, scope), isCut: true);
        }

        return Run(recording, Measures.Of(given, recording, new(series, motion, profile, stepsPerCadence), scope), isCut: false);
    }

    private bool HasDate(Recording recording, ReadScope scope)
    {
        if (double.IsNaN(recording.Start))
        {
            scope.Failed(FileIssue.NoStartTime, "It has no date: the clock of the device was not set.");
            return false;
        }

        if (recording.Start < DateLimits.Earliest || recording.Start > DateLimits.Latest(time))
        {
            scope.Failed(FileIssue.ImplausibleTime, "Its date is before 2000 or in the future.");
            return false;
        }

        return true;
    }

    // NaN where nothing tells how long it lasted.
    private double Seconds(Recording recording, Given given) =>
        !double.IsNaN(given.Timer) ? given.Timer : series.IsEmpty ? recording.Totals.Moving : motion.ActiveSeconds;

    // A distance without any time is a run all the same: tables may lack the column.
    private static bool IsTooShort(double seconds, Given given)
    {
        var longest = given.Elapsed >= ShortestRun || double.IsNaN(seconds) ? given.Elapsed : seconds;
        return double.IsNaN(longest) ? !(given.Distance > 0) : longest < ShortestRun;
    }

    // A route is no run by itself; the run that it belongs to says what it is.
    private bool MovesLikeARun(Recording recording, Given given, double seconds)
    {
        var speed = motion.MovingSeconds > 0 ? motion.MovingMeters / motion.MovingSeconds : given.Distance / seconds;
        return recording.IsRoute || (seconds >= ShortestUnnamed && speed is >= SlowestRun and <= FastestRun);
    }

    private bool IsCut(Given given) =>
        given.Distance > 0 && !series.IsEmpty && series.Distance == Origin.Points && series.Points[^1].Distance < LeastCovered * given.Distance;

    private ImportedRun Run(Recording recording, ImportedRun measured, bool isCut)
    {
        var (start, isLocal) = Start(recording);
        return measured with
        {
            StartTime = start,
            IsLocalTime = isLocal,
            Kind = KindOf(recording, isCut) is { } kind ? new(kind, Origin.Computed) : null,
            Surface = recording.Surface is { } surface ? new(surface, Origin.Total) : SurfaceOf(recording, measured),
            Shoe = recording.Shoe is { } shoe ? new(shoe, Origin.Total) : null,
        };
    }

    private (DateTimeOffset Start, bool IsLocal) Start(Recording recording)
    {
        var start = Instant(recording.Start);
        if (recording.IsLocalClock)
        {
            return (new(start.DateTime, options.TimeZone?.GetUtcOffset(start.DateTime) ?? TimeSpan.Zero), true);
        }

        var offset = recording.ZoneOffset ?? options.TimeZone?.GetUtcOffset(start);
        return (start.ToOffset(offset ?? TimeSpan.Zero), offset is not null);
    }

    private SessionKind? KindOf(Recording recording, bool isCut) =>
        Repeats.AreIn(recording.Laps) ? SessionKind.Intervals
        : !isCut && motion.IsKnown && RunWalk.IsIn(series, motion) ? SessionKind.RunWalk
        : null;

    // A distance without a single position: a treadmill, or a sensor on the foot.
    private Measured<Surface>? SurfaceOf(Recording recording, ImportedRun measured)
    {
        if (measured.DistanceMeters is null || series.IsEmpty || recording.Source is not (RunSource.Fit or RunSource.StravaFit or RunSource.Tcx))
        {
            return null;
        }

        foreach (ref readonly var point in series.Points)
        {
            if (!double.IsNaN(point.Latitude))
            {
                return null;
            }
        }

        return new(Facts.Surface.Treadmill, Origin.Computed);
    }

    private static DateTimeOffset Instant(double seconds) => DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(seconds * 1000));
}
