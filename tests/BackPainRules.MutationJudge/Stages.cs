using System.Diagnostics;
using System.Globalization;

namespace BackPainRules.MutationJudge;

/// <summary>The stages in their order, each in processes of its own, as many at once as there are processors.</summary>
internal sealed class Stages(double seconds)
{
    public const string Measure = "measure";
    public const string Warm = "warm";
    public const string Fresh = "fresh";
    public const string Confirm = "confirm";

    // A fault may fill memory without bound.
    private const string MostMemory = "0x140000000";

    public void Run(Fault[] faults)
    {
        foreach (var stage in (string[])[Measure, Warm, Fresh])
        {
            Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(share => Task.Run(() => RunToTheEnd($"{stage}:{share}")))]);
        }

        var last = Verdicts.Last();
        Parallel.ForEach(
            faults.Where(fault => last.GetValueOrDefault(fault.Key) == Verdict.Noticed),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            fault => Start($"{Confirm}:{fault.Id}"));
    }

    // A process that a fault brought down, or that ended itself because of what a fault left in it, is followed by another that goes on.
    private void RunToTheEnd(string stage)
    {
        while (Start(stage) != 0)
        {
        }
    }

    private int Start(string stage)
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], seconds.ToString(CultureInfo.InvariantCulture), stage]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        using var child = Process.Start(start)!;
        _ = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode;
    }
}
