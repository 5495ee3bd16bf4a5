using BackPainRules.RunningData.Deriving;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Takes the points of one file, a recording at a time: judges times and positions, and tells of what it leaves out, once each.</summary>
internal sealed class PointList(XmlWalk walk, ReadScope scope, SampleList samples)
{
    private readonly HashSet<FileIssue> told = [];
    private List<Pause> pauses = [];
    private int total;
    private bool lacksTime;

    public int Count => samples.Count;

    public Memory<Sample> Points => samples.Slice(0, samples.Count);

    /// <summary>When the timer stood.</summary>
    public IReadOnlyList<Pause> Pauses => pauses;

    /// <summary>What the times say local time is ahead of UTC; null: nothing.</summary>
    public TimeSpan? ZoneOffset { get; private set; }

    /// <summary>Whether any point had a position, however wrong.</summary>
    public bool HasPositions { get; private set; }

    /// <summary>Time of the first point; NaN: none.</summary>
    public double First => samples.Count > 0 ? samples.Span[0].Time : double.NaN;

    /// <summary>Time of the last point; NaN: none.</summary>
    public double Last => samples.Count > 0 ? samples.Span[^1].Time : double.NaN;

    /// <summary>A new recording begins; the points of the one before are gone.</summary>
    public void Begin()
    {
        samples.Clear();
        pauses = [];
        ZoneOffset = null;
        HasPositions = lacksTime = false;
    }

    /// <summary>Reads a time, seconds since 1970-01-01 in UTC; NaN: it is none.</summary>
    public double Time(ReadOnlySpan<char> text)
    {
        if (WrittenTime.Read(text) is not { } time)
        {
            return double.NaN;
        }

        if (!time.HasZone)
        {
            Warn(FileIssue.NoTimeZone, "Times tell no zone and were taken for UTC.");
        }

        ZoneOffset ??= time.Ahead;
        return time.Seconds;
    }

    /// <summary>Adds a point, if its time is one.</summary>
    /// <param name="sample">The point.</param>
    /// <param name="afterPause">Whether the timer stood before it.</param>
    public void Add(Sample sample, bool afterPause = false)
    {
        Judge(ref sample);
        if (double.IsNaN(sample.Time))
        {
            lacksTime = true;
        }
        else if (sample.Time < Last)
        {
            Warn(FileIssue.TimeBackwards, "Time goes backwards; the points where it does were left out.");
        }
        else if (total == scope.Limits.Records)
        {
            walk.Stop(FileIssue.TooLarge, "It has more points than are read.");
        }
        else
        {
            Place(sample, afterPause);
        }

        // A track without any time is a course, and misses nothing.
        if (lacksTime && Count > 0)
        {
            Warn(FileIssue.SeriesIncomplete, "Points without a time were left out.");
        }
    }

    /// <summary>No pauses after all.</summary>
    public void ForgetPauses() => pauses.Clear();

    private void Place(in Sample sample, bool afterPause)
    {
        var last = Last;
        if (last < DateLimits.Earliest && sample.Time >= DateLimits.Earliest)
        {
            // The clock of the device was set in between.
            Warn(FileIssue.ImplausibleTime, "Points from before the clock was set were left out.");
            samples.Clear();
            pauses.Clear();
        }
        else if (afterPause && sample.Time > last)
        {
            AddPause(last, sample.Time);
        }

        samples.Add() = sample;
        total++;
    }

    private void AddPause(double from, double to)
    {
        if (pauses.Count > 0 && pauses[^1].To.Equals(from))
        {
            pauses[^1] = pauses[^1] with { To = to };
        }
        else
        {
            pauses.Add(new(from, to));
        }
    }

    private void Judge(ref Sample sample)
    {
        if (double.IsNaN(sample.Latitude) && double.IsNaN(sample.Longitude))
        {
            return;
        }

        HasPositions = true;
        if (!(Math.Abs(sample.Latitude) <= 90 && Math.Abs(sample.Longitude) <= 180) || (sample.Latitude == 0 && sample.Longitude == 0))
        {
            sample.Latitude = sample.Longitude = double.NaN;
            Warn(FileIssue.ImplausiblePosition, "Positions that cannot be were left out.");
        }
    }

    private void Warn(FileIssue issue, string message)
    {
        if (told.Add(issue))
        {
            scope.Warn(issue, message);
        }
    }
}
