using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Deriving;

/// <summary>The points of one activity, tidied: in order of time, each with the seconds in which the timer ran since the one before.</summary>
internal sealed class Series
{
    private const double LongestGap = 24 * 3600;

    // No device is quicker; more points would tell no more, and cost much.
    private const double ShortestStep = 0.05;

    private Memory<Sample> points;
    private float[] seconds = [];

    public ReadOnlySpan<Sample> Points => points.Span;

    /// <summary>For each point the seconds since the one before, pauses left out; 0 for the first.</summary>
    public ReadOnlySpan<float> Seconds => seconds.AsSpan(0, points.Length);

    public bool IsEmpty => points.Length < 2;

    /// <summary>From what <see cref="Sample.Distance"/> came; null: there is none.</summary>
    public Origin? Distance { get; private set; }

    /// <summary>Takes the points of a recording, and tidies them in place.</summary>
    /// <param name="recording">The recording.</param>
    /// <param name="scope">Where findings go.</param>
    /// <param name="latest">Later times cannot be, in seconds since 1970-01-01 in UTC.</param>
    public void Take(Recording recording, ReadScope scope, double latest)
    {
        points = recording.Samples[..InOrder(recording.Samples.Span, scope, latest)];
        if (seconds.Length < points.Length)
        {
            seconds = new float[Math.Max(points.Length, 2 * seconds.Length)];
        }

        Positions.Check(points.Span, scope);
        Time(recording);
        Distance = Distances.Fill(points.Span, seconds);
    }

    // Keeps the points whose time is later than that of all before; a jump of days is a fault of the clock.
    private static int InOrder(Span<Sample> samples, ReadScope scope, double latest)
    {
        var (count, last, backwards, impossible) = (0, double.NaN, false, false);
        for (var i = 0; i < samples.Length; i++)
        {
            var time = samples[i].Time;
            if (!(time >= DateLimits.Earliest) || time > latest || time - last > LongestGap)
            {
                impossible = true;
            }
            else if (time - last < ShortestStep)
            {
                backwards |= time < last;
            }
            else
            {
                if (count != i)
                {
                    samples[count] = samples[i];
                }

                (count, last) = (count + 1, time);
            }
        }

        if (impossible)
        {
            scope.Warn(FileIssue.ImplausibleTime, "Points whose time cannot be were left out.");
        }

        if (backwards)
        {
            scope.Warn(FileIssue.TimeBackwards, "Time runs backwards in it; those points were left out.");
        }

        return count;
    }

    private void Time(Recording recording)
    {
        var samples = points.Span;
        var longest = recording.KnowsPauses ? double.PositiveInfinity : LongestStep(samples);
        var (pauses, next) = (recording.Pauses, 0);
        for (var i = 0; i < samples.Length; i++)
        {
            var step = i == 0 ? 0 : samples[i].Time - samples[i - 1].Time;
            var active = step > longest && !Moved(samples[i - 1], samples[i], step) ? 0 : step;
            while (i > 0 && next < pauses.Count && pauses[next].From < samples[i].Time)
            {
                active -= Math.Max(0, Math.Min(pauses[next].To, samples[i].Time) - Math.Max(pauses[next].From, samples[i - 1].Time));
                if (pauses[next].To > samples[i].Time)
                {
                    break;
                }

                next++;
            }

            seconds[i] = (float)Math.Max(0, active);
        }
    }

    // Some devices record only now and then: who went on in between made no pause.
    private static bool Moved(in Sample before, in Sample sample, double seconds)
    {
        const double SlowestMove = 0.5;
        const double FastestMove = 8;
        var told = sample.Distance - before.Distance;
        return (double.IsNaN(told) ? Positions.Between(before, sample) : told) / seconds is >= SlowestMove and <= FastestMove;
    }

    // A longer time between two points is a pause, where the file tells none.
    private static double LongestStep(ReadOnlySpan<Sample> samples)
    {
        Span<int> steps = stackalloc int[64];
        steps.Clear();
        for (var i = 1; i < samples.Length; i++)
        {
            steps[(int)Math.Clamp(samples[i].Time - samples[i - 1].Time, 0, steps.Length - 1)]++;
        }

        var (median, seen) = (0, 0);
        while (median < steps.Length - 1 && (seen += steps[median]) * 2 < samples.Length - 1)
        {
            median++;
        }

        return Math.Max(30, 5 * median);
    }
}
