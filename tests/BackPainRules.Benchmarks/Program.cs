using BackPainRules.Benchmarks;
using BackPainRules.Benchmarks.Imports;
using BenchmarkDotNet.Running;

if (args is ["--ratios"])
{
    return Ratios.Print(Console.Out);
}

if (args is ["--start"])
{
    return Ratios.PrintStart(Console.Out);
}

if (args is ["--import"])
{
    return ImportRatios.Print(Console.Out);
}

if (args is ["--peak", var what, .. var rest])
{
    return PeakMemory.Of(what, rest, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(AssessorBenchmarks).Assembly).Run(args);
return 0;
