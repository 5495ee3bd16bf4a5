using System.Diagnostics;

namespace BackPainRules.Benchmarks;

/// <summary>Times bodies in turns within one process.</summary>
internal static class Interleaved
{
    private const int Rounds = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(40);

    /// <summary>The median time of each body in microseconds.</summary>
    public static double[] MicrosecondsEach(params Action[] bodies)
    {
        var batches = Array.ConvertAll(bodies, BatchOf);
        var times = Array.ConvertAll(bodies, _ => new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < bodies.Length; i++)
            {
                times[i][round] = Time(bodies[i], batches[i]).TotalMicroseconds / batches[i];
            }
        }

        return Array.ConvertAll(times, Median);
    }

    public static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    // Runs the body until the compiler has settled, and tells how often it fits into a slice.
    private static int BatchOf(Action body)
    {
        var started = Stopwatch.GetTimestamp();
        var count = 0;
        do
        {
            body();
            count++;
        }
        while (Stopwatch.GetElapsedTime(started) < WarmUp);

        return Math.Max(1, (int)(count * (Slice / WarmUp)));
    }

    private static TimeSpan Time(Action body, int count)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            body();
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
