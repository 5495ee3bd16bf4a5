using System.Globalization;

namespace BackPainRules.Benchmarks;

/// <summary>
/// The short mode: figures that are compared from run to run. Each is a ratio, or a difference, of two things measured in turns within
/// this one run, so that a slower or busier machine moves both.
/// </summary>
internal static class Ratios
{
    public static int Print(TextWriter output)
    {
        var bodies = new AssessorBenchmarks();
        var times = Interleaved.MicrosecondsEach(
            [() => bodies.Screen(), () => bodies.AssessLevel(), () => bodies.AssessEveryLine(), () => bodies.BuildBook()]);
        var (screen, level, every, book) = (times[0], times[1], times[2], times[3]);
        Line("assess/screen", level / screen);
        Line("assess-all/screen", every / screen);
        Line("build-book/screen", book / screen);

        if (StartTimes.Measure(output, runs: 25) is not { } start)
        {
            return 1;
        }

        Line("start-over-empty", start.Assess / start.Empty);
        Line("start-ms-over-empty", start.Assess - start.Empty);
        return 0;

        void Line(string name, double value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.##}"));
    }
}
