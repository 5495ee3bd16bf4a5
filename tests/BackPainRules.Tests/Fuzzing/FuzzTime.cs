using System.Diagnostics;
using System.Globalization;

namespace BackPainRules.Tests.Fuzzing;

/// <summary>How long random tests go on: a few seconds, or BACKPAINRULES_FUZZ_MINUTES for all tests of one kind together.</summary>
internal static class FuzzTime
{
    private static readonly double Minutes =
        double.TryParse(Environment.GetEnvironmentVariable("BACKPAINRULES_FUZZ_MINUTES"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var minutes) ? minutes : 0;

    /// <summary>The numbers of the rounds, from 0: one, the same each time, or as many as there is time for.</summary>
    /// <param name="tests">How many tests share the time.</param>
    public static IEnumerable<int> Rounds(int tests)
    {
        var watch = Stopwatch.StartNew();
        var round = 0;
        do
        {
            yield return round;
            round++;
        }
        while (watch.Elapsed < TimeSpan.FromMinutes(Minutes / tests));
    }
}
