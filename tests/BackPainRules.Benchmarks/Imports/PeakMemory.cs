using System.Diagnostics;
using System.Globalization;
using BackPainRules.RunningData;

namespace BackPainRules.Benchmarks.Imports;

/// <summary>Imports in a process of its own, and tells the most memory that it took.</summary>
internal static class PeakMemory
{
    /// <summary>Megabytes that a process of its own takes at most; of nothing: an empty one.</summary>
    public static double Megabytes(params string[] what)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--peak", .. what]) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Insert(0, typeof(PeakMemory).Assembly.Location);
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? double.Parse(said, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"The import ended with {process.ExitCode}: {said}");
    }

    /// <summary>What the process of its own does.</summary>
    public static int Of(string what, string[] arguments, TextWriter output)
    {
        var importer = new ActivityImporter();
        var result = what switch
        {
            "folder" => importer.Import(arguments),
            "health" => importer.Import("export.xml", new HealthExport(long.Parse(arguments[0], CultureInfo.InvariantCulture))),
            _ => null,
        };
        if (result is { HasFailures: true } or { Runs.Count: 0 })
        {
            output.WriteLine(result.Findings.Count > 0 ? result.Findings[0].Message : "no run");
            return 1;
        }

        using var self = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{self.PeakWorkingSet64 / 1e6}"));
        return 0;
    }
}
