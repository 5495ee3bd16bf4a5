using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BackPainRules.Screening;

namespace BackPainRules.Benchmarks;

/// <summary>
/// The short mode: figures that are compared from run to run. Each is a ratio, or a difference, of two things measured in turns within
/// this one run, so that a slower or busier machine moves both.
/// </summary>
internal sealed class Ratios(TextWriter output)
{
    private const int TableRows = 65_536;

    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    private readonly Lazy<MixedCases> mixedCases = new(() => new(Assessor));

    public static int Print(TextWriter output)
    {
        var ratios = new Ratios(output);
        ratios.OneCase();
        ratios.ManyCases();
#if NRULES
        ratios.OnNRules();
#endif
        ratios.Book();
        ratios.Growth();
        return ratios.Start(isNative: false) ? 0 : 1;
    }

    private void OneCase()
    {
        var mixed = mixedCases.Value;
        var times = Interleaved.MicrosecondsEach(mixed.Screen, mixed.TwinRange, mixed.Assess, mixed.TwinEverything, mixed.Read);
        Line("screen-one/handwritten", times[0] / times[1]);
        Line("assess-one/handwritten-list", times[2] / times[3]);
        Line("read-case/screen", times[4] / times[0]);
        Line("allocated-screen-bytes", Allocated(mixed.Screen));
        Line("allocated-assess-bytes", Allocated(mixed.Assess));
    }

#if NRULES
    private void OnNRules()
    {
        var other = Assessor.With(NRulesEngine.With());
        var times = Interleaved.MicrosecondsEach(() => Assessor.Assess(StartProbe.SoreAfterRun.Case), () => other.Assess(StartProbe.SoreAfterRun.Case));
        Line("assess-on-nrules/assess", times[1] / times[0]);
    }

#endif
    private void ManyCases()
    {
        var mixed = mixedCases.Value;
        var (screener, table) = (new BatchScreener(Assessor), mixed.Table(TableRows));
        var memory = new byte[TableRows * Assessor.Book.Signals.Count];

        // Memory that nothing was written to is not there yet.
        Array.Fill(memory, (byte)1);
        var times = Interleaved.MicrosecondsEach(
            () => screener.Screen(table, atOnce: 1),
            mixed.TwinTriage,
            mixed.TwinRange,
            () => ReadAll(memory),
            () => screener.Screen(table, atOnce: 2),
            () => mixed.AssessMany(atOnce: 1),
            () => mixed.AssessMany(atOnce: 2));
        Line("batch/handwritten", times[1] / MixedCases.Count / (times[0] / TableRows));
        Line("batch/handwritten-range", times[2] / MixedCases.Count / (times[0] / TableRows));
        Line("batch/memory-bandwidth", times[3] / times[0]);
        Line("scaling-2-cores-batch", times[0] / times[4]);
        Line("scaling-2-cores-assess-many", times[5] / times[6]);
    }

    // As plainly as it can be read: what no table can be faster than.
    private static Vector512<byte> ReadAll(ReadOnlySpan<byte> memory)
    {
        var all = Vector512<byte>.Zero;
        foreach (var vector in MemoryMarshal.Cast<byte, Vector512<byte>>(memory))
        {
            all |= vector;
        }

        return all;
    }

    private void Book()
    {
        var bodies = new AssessorBenchmarks();
        var times = Interleaved.MicrosecondsEach(() => bodies.Screen(), () => bodies.AssessLevel(), () => bodies.AssessEveryLine(), () => bodies.BuildBook());
        Line("assess/screen", times[1] / times[0]);
        Line("assess-all/screen", times[2] / times[0]);
        Line("build-book/screen", times[3] / times[0]);
    }

    private void Growth()
    {
        var (once, hundred) = (new GrowthBook(200), new GrowthBook(20_000));
        var times = Interleaved.MicrosecondsEach(once.Screen, hundred.Screen, once.Assess, hundred.Assess);
        Line("growth-100x-screen", times[1] / times[0] / 100);
        Line("growth-100x", times[3] / times[2] / 100);
    }

    /// <summary>What a first assessment costs over an empty process, also as native code, which takes a minute to compile.</summary>
    public static int PrintStart(TextWriter output)
    {
        var ratios = new Ratios(output);
        return ratios.Start(isNative: false) && ratios.Start(isNative: true) ? 0 : 1;
    }

    private bool Start(bool isNative)
    {
        if (StartTimes.Measure(output, runs: 25, isNative) is not { } start)
        {
            return false;
        }

        var name = isNative ? "start-native" : "start";
        Line($"{name}-over-empty", start.Assess / start.Empty);
        Line($"{name}-ms-over-empty", start.Assess - start.Empty);
        return true;
    }

    private static double Allocated(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)MixedCases.Count;
    }

    private void Line(string name, double value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.###}"));
}
