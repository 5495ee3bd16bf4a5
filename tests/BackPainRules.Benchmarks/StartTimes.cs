using System.Diagnostics;

namespace BackPainRules.Benchmarks;

/// <summary>Median times of whole processes, in milliseconds: one that does nothing, and one that assesses a first case.</summary>
internal sealed record StartTimes(double Empty, double Assess)
{
    private const string Probe = "BackPainRules.StartProbe";

    /// <summary>Publishes the probe and times it, in turns; null when it could not be published or run.</summary>
    /// <param name="output">Where the reason stands when it could not.</param>
    /// <param name="runs">How often each process is run.</param>
    /// <param name="isNative">Whether it is native code; otherwise it is precompiled (ReadyToRun).</param>
    public static StartTimes? Measure(TextWriter output, int runs, bool isNative)
    {
        var folder = Directory.CreateTempSubdirectory("start-probe-");
        try
        {
            return Publish(folder.FullName, output, isNative) ? Time(Path.Combine(folder.FullName, Probe), output, runs) : null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Publish(string to, TextWriter output, bool isNative)
    {
        var project = Path.Combine(Root(), "tests", Probe, Probe + ".csproj");
        string[] how = isNative ? ["-property:MeasureNativeStart=true", "--artifacts-path", Path.Combine(to, "build")] : ["-property:MeasureStart=true"];
        return Run(["dotnet", "publish", project, "--configuration", "Release", "--output", to, "-nologo", .. how], output) is not null;
    }

    private static StartTimes? Time(string probe, TextWriter output, int runs)
    {
        var (empty, assess) = (new double[runs], new double[runs]);
        for (var i = -1; i < runs; i++)
        {
            if (Run([probe, "empty"], output) is not { } nothing || Run([probe, "assess"], output) is not { } first)
            {
                return null;
            }

            // The first pair only brings the files into memory.
            if (i >= 0)
            {
                (empty[i], assess[i]) = (nothing, first);
            }
        }

        return new(Interleaved.Median(empty), Interleaved.Median(assess));
    }

    // Milliseconds from start to exit; null, with the output of the process, when it failed.
    private static double? Run(string[] command, TextWriter output)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        if (process.ExitCode == 0)
        {
            return took;
        }

        output.WriteLine($"{string.Join(' ', command)} ended with {process.ExitCode}: {said}");
        return null;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BackPainRules.sln")))
        {
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("Run it from within the repository: it publishes the start probe.");
        }

        return folder;
    }
}
