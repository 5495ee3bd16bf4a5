using System.Diagnostics;
using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.HostTests;

/// <summary>What NRules costs against the engine of the book, as ratios within one run; printed, since machines differ.</summary>
[Collection("alone")]
public class CostTests(ITestOutputHelper output)
{
    private readonly RunnerCase[] told = [.. Cases.Samples.Select(Cases.Read)];

    [Fact]
    public void Ratios()
    {
        var starting = Stopwatch.StartNew();
        var assessor = OnNRules.With();
        assessor.Assess(told[0]);
        var start = starting.Elapsed.TotalMilliseconds;
        var live = new LiveAssessor(assessor);
        var (one, other) = (Cases.LowBack, Cases.LowBack.With(Catalogue.Gait.FootLandsFarAhead, true));
        var (reference, nrules, change) = (Cost.None, Cost.None, Cost.None);
        for (var i = 0; i < 6; i++)
        {
            reference = reference.BestWith(() => Array.ForEach(told, runner => BackPainAssessor.Default.Assess(runner)));
            nrules = nrules.BestWith(() => Array.ForEach(told, runner => assessor.Assess(runner)));
            change = change.BestWith(() =>
            {
                for (var at = 0; at < told.Length; at++)
                {
                    live.Assess(at % 2 == 0 ? one : other);
                }
            });
        }

        Say("start-in-reference-cases", start * told.Length / reference.Milliseconds);
        Say("case-time", nrules.Milliseconds / reference.Milliseconds);
        Say("case-bytes", nrules.Bytes / reference.Bytes);
        Say("live-change-time", change.Milliseconds / reference.Milliseconds);
        Say("live-change-bytes", change.Bytes / reference.Bytes);
        change.Bytes.Should().BeLessThan(nrules.Bytes, "a change is told, and not the whole case");
    }

    private void Say(string name, double value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio nrules-{name} {value:0.0}"));

    // The best of several, taken in turns: what disturbs only ever adds.
    private sealed record Cost(double Milliseconds, double Bytes)
    {
        public static readonly Cost None = new(double.MaxValue, double.MaxValue);

        public Cost BestWith(Action work)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            work();
            return new(Math.Min(Milliseconds, watch.Elapsed.TotalMilliseconds), Math.Min(Bytes, GC.GetAllocatedBytesForCurrentThread() - before));
        }
    }

    /// <summary>Nothing else is tested meanwhile.</summary>
    [CollectionDefinition("alone", DisableParallelization = true)]
    public sealed class Alone;
}
