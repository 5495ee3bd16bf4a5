using BackPainRules.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["--ratios"])
{
    return Ratios.Print(Console.Out);
}

if (args is ["--start"])
{
    return Ratios.PrintStart(Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(AssessorBenchmarks).Assembly).Run(args);
return 0;
