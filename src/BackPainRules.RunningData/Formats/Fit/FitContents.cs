using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What the messages of one FIT file say, gathered.</summary>
internal sealed class FitContents(SampleList samples, ReadScope scope)
{
    private const int ActivityFile = 4;
    private const int TimerEvent = 0;
    private const int Start = 0;
    private const int MostSessions = 1000;

    private readonly List<FitSession> sessions = [];
    private readonly List<Lap> laps = [];
    private readonly List<Pause> pauses = [];
    private readonly FitPoints points = new(samples);
    private readonly FitZone zone = new();
    private double fileType = double.NaN;
    private double sport = double.NaN;
    private double subSport = double.NaN;
    private double stopped = double.NaN;
    private bool hasTimer;
    private int taken;

    /// <summary>Takes a message in; whether it is within the limits.</summary>
    public bool Take(FitMessage message, ReadOnlySpan<double> values)
    {
        switch (message)
        {
            case FitMessage.Record:
                points.Add(values);
                return samples.Count <= scope.Limits.Records;
            case FitMessage.Lap:
                laps.Add(new(FitTime.Of(values[(int)FitQuantity.StartTime]), values[(int)FitQuantity.Timer], values[(int)FitQuantity.Distance], Whole(values[(int)FitQuantity.WorkoutStep])));
                return laps.Count <= scope.Limits.Laps;
            case FitMessage.Session:
                sessions.Add(new(values[(int)FitQuantity.StartTime], values[(int)FitQuantity.Sport], values[(int)FitQuantity.SubSport], FitTotals.Of(values)));
                return sessions.Count <= MostSessions;
            case FitMessage.Event when values[(int)FitQuantity.Event] == TimerEvent:
                TakeTimer(FitTime.Of(values[(int)FitQuantity.Timestamp]), values[(int)FitQuantity.EventType]);
                return pauses.Count <= scope.Limits.Laps;
            case FitMessage.Activity or FitMessage.TimestampCorrelation:
                zone.Take(message, values);
                return true;
            case FitMessage.Sport:
                (sport, subSport) = (values[(int)FitQuantity.Sport], values[(int)FitQuantity.SubSport]);
                return true;
            case FitMessage.FileId:
                fileType = values[(int)FitQuantity.FileType];
                zone.Manufacturer = values[(int)FitQuantity.Manufacturer];
                return true;
            default:
                return true;
        }
    }

    /// <summary>The activities; with none the reason was said.</summary>
    public IEnumerable<Recording> Activities()
    {
        if (fileType is not (ActivityFile or double.NaN))
        {
            scope.PassedOver(FileIssue.NotAnActivity, "A FIT file that records no activity, such as settings, a course, a workout or a day's summary.");
            return [];
        }

        if (sessions.Count == 0 && samples.Count == 0)
        {
            scope.PassedOver(FileIssue.NoData, "There is no activity in it.");
            return [];
        }

        // Cut files have no summary: the points are all there is.
        return sessions.Count == 0
            ? [Recording(new(double.NaN, sport, subSport, new()), samples.Slice(0, samples.Count), laps)]
            : sessions.OrderBy(session => session.Start).Select(session => Recording(session, PointsOf(session), LapsOf(session)));
    }

    private Recording Recording(FitSession session, Memory<Sample> its, IReadOnlyList<Lap> itsLaps)
    {
        var start = FitTime.Of(session.Start);
        var which = FitSport.Of(session.Sport);
        return new()
        {
            Source = RunSource.Fit,
            File = scope.File,
            Sport = which,
            Start = double.IsNaN(start) && its.Length > 0 ? its.Span[0].Time : start,
            ZoneOffset = zone.Offset,
            Totals = session.Totals,
            Laps = itsLaps,
            Samples = its,
            Pauses = pauses,
            KnowsPauses = hasTimer,
            Cadence = CadenceUnit.OneLeg,
            Surface = which == Sport.Running ? FitSport.Surface(session.SubSport) : null,
        };
    }

    // Several sessions in one file: each has the points of its time, and no point is in two runs.
    private Memory<Sample> PointsOf(FitSession session)
    {
        var (start, length) = (FitTime.Of(session.Start), session.Totals.Elapsed);
        if (sessions.Count == 1 || double.IsNaN(start) || double.IsNaN(length))
        {
            return samples.Slice(0, sessions.Count == 1 ? samples.Count : 0);
        }

        const double Rounding = 0.5;
        var all = samples.Span;
        var (first, end) = (0, all.Length);
        while (first < end && all[first].Time < start - Rounding)
        {
            first++;
        }

        while (end > first && all[end - 1].Time > start + length + Rounding)
        {
            end--;
        }

        // Where sessions meet, the last point of one may stand in the first second of the next, which may count its metres anew.
        while (end - first > 1 && all[first].Distance > all[first + 1].Distance)
        {
            first++;
        }

        if (FitSport.Of(session.Sport) is Sport.Running or Sport.NotSaid)
        {
            first = Math.Min(end, Math.Max(first, taken));
            taken = Math.Max(taken, end);
        }

        return samples.Slice(first, end - first);
    }

    private List<Lap> LapsOf(FitSession session)
    {
        var (start, length) = (FitTime.Of(session.Start), session.Totals.Elapsed);
        return sessions.Count == 1 ? laps : laps.FindAll(lap => lap.Start >= start && lap.Start < start + length);
    }

    private void TakeTimer(double time, double type)
    {
        hasTimer = true;
        if (type != Start)
        {
            stopped = double.IsNaN(stopped) ? time : stopped;
        }
        else if (!double.IsNaN(stopped))
        {
            pauses.Add(new(stopped, time));
            stopped = double.NaN;
        }
    }

    private static int? Whole(double value) => double.IsNaN(value) ? null : (int)value;
}
