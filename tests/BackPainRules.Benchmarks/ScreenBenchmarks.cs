using BackPainRules.Screening;
using BenchmarkDotNet.Attributes;

namespace BackPainRules.Benchmarks;

/// <summary>What 1,024 mixed cases cost: read, screened, assessed, in columns, and by the twin. The short mode measures the same bodies.</summary>
[MemoryDiagnoser]
public class ScreenBenchmarks
{
    private readonly MixedCases mixed = new(BackPainAssessor.Default);
    private readonly BatchScreener screener = new(BackPainAssessor.Default);
    private readonly CaseTable table;

    public ScreenBenchmarks() => table = mixed.Table(MixedCases.Count);

    [Benchmark(Baseline = true)]
    public void TwinRange() => mixed.TwinRange();

    [Benchmark]
    public void Screen() => mixed.Screen();

    [Benchmark]
    public ScreenedTable InColumns() => screener.Screen(table, atOnce: 1);

    [Benchmark]
    public void TwinTriage() => mixed.TwinTriage();

    [Benchmark]
    public void Read() => mixed.Read();

    [Benchmark]
    public void Assess() => mixed.Assess();

    [Benchmark]
    public void TwinEverything() => mixed.TwinEverything();
}
