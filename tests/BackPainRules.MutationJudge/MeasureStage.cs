using System.Diagnostics;

namespace BackPainRules.MutationJudge;

/// <summary>Each row of each test: once for what runs the first time only, once more for what it reaches each time and how long it takes.</summary>
internal sealed class MeasureStage(FaultyLibrary library)
{
    // What takes so long is run once: all that it reaches counts as reached each time.
    private const double TooLongForTwice = 10;

    public int Run(int share)
    {
        var known = Measurement.Read().Select(one => one.Row).ToHashSet();
        using var file = new StreamWriter(Places.In($"reached.{share}.tsv"), append: true) { AutoFlush = true };
        var mine = TestRows.All().GroupBy(row => row.Test).Index().Where(one => one.Index % Environment.ProcessorCount == share).SelectMany(one => one.Item);
        foreach (var row in mine.Where(row => !known.Contains(row.Name)))
        {
            file.WriteLine(Measured(row));
        }

        return 0;
    }

    private Measurement Measured(TestRow row)
    {
        try
        {
            var (first, seconds) = Timed(row);
            var again = first;
            if (seconds < TooLongForTwice)
            {
                (again, seconds) = Timed(row);
            }

            return new(row.Name, seconds, again, [.. first.Except(again)]);
        }
        catch (Exception failure)
        {
            // A test that counts allocations, or looks at files that a test run puts beside it, has no say here.
            Console.Error.WriteLine($"left out: {row.Name}: {failure.Message.Split('\n')[0]}");
            return new(row.Name, 0, [], []);
        }
    }

    private (int[] Faults, double Seconds) Timed(TestRow row)
    {
        var watch = Stopwatch.StartNew();
        return (library.ReachedBy(row.Run), watch.Elapsed.TotalSeconds);
    }
}
