using System.Diagnostics;
using System.Globalization;
using BackPainRules.RunningData;

namespace BackPainRules.Benchmarks.Imports;

/// <summary>What it costs to import: against a plain read of the same files, against the vendor's decoder, and in memory.</summary>
internal sealed class ImportRatios(TextWriter output)
{
    private const int Files = 1000;
    private const int FewFiles = 100;
    private const int Rounds = 5;
    private const long HealthBytes = 500_000_000;

    public static int Print(TextWriter output)
    {
        new ImportRatios(output).Print();
        return 0;
    }

    private void Print()
    {
        using var season = new Season(Files);
        var (read, import) = (new double[Rounds], new double[Rounds]);
        for (var round = -1; round < Rounds; round++)
        {
            var (plain, whole) = (Seconds(() => ReadAll(season.Files)), Seconds(() => Import(season.Folder)));
            if (round >= 0)
            {
                (read[round], import[round]) = (plain, whole);
            }
        }

        var (fastest, size) = (Interleaved.Median(import), season.Bytes / 1e6);
        Line("import/plain-read", fastest / Interleaved.Median(read));
        Line("import-megabytes-a-second-a-core", size / fastest);
        Vendor();
        Memory(season);
        var time = Seconds(() => new ActivityImporter().Import("export.xml", new HealthExport(HealthBytes)));
        var made = Seconds(() => new HealthExport(HealthBytes).CopyTo(Stream.Null));
        Line("health-megabytes-a-second", HealthBytes / 1e6 / (time - made));
        Line("health-500-megabytes-peak", PeakMemory.Megabytes("health", HealthBytes.ToString(CultureInfo.InvariantCulture)));
        Line("health-5-megabytes-peak", PeakMemory.Megabytes("health", (HealthBytes / 100).ToString(CultureInfo.InvariantCulture)));
    }

    private void Vendor()
    {
        using var vendor = new VendorDecoder();
        using var few = new Season(FewFiles);
        var own = Seconds(() => Import(few.Folder));
        if (vendor.Seconds(few.Folder) is { } seconds)
        {
            Line("vendor-javascript/import", seconds / own);
        }
        else
        {
            output.WriteLine("The vendor's decoder was not compared: npm does not give it here.");
        }
    }

    private void Memory(Season season)
    {
        using var few = new Season(FewFiles);
        var (hundred, thousand) = (PeakMemory.Megabytes("folder", few.Folder), PeakMemory.Megabytes("folder", season.Folder));
        Line("import-100-files-peak", hundred);
        Line("import-1000-files-peak", thousand);
        Line("import-1000-files/100-files-peak", thousand / hundred);
    }

    private static ImportResult Import(string folder)
    {
        var result = new ActivityImporter().Import([folder]);
        return result.HasFailures ? throw new InvalidOperationException("A file of the season could not be read.") : result;
    }

    private static void ReadAll(string[] files)
    {
        var buffer = new byte[1 << 17];
        foreach (var file in files)
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            while (stream.Read(buffer) > 0)
            {
                // Nothing is done with it.
            }
        }
    }

    private static double Seconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private void Line(string name, double value) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:0.###}"));
}
