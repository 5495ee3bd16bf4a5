using System.IO.Compression;
using System.Text;
using BackPainRules.RunningData.Tests.Formats;
using BackPainRules.RunningData.Tests.Synthetic;

namespace BackPainRules.RunningData.Tests.Fuzzing;

/// <summary>Sound files of every kind, to be damaged.</summary>
internal static class Seeds
{
    private const string Table = """
        Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Elevation Loss,Average Cadence,Activity Gear
        1,"Mar 1, 2026, 7:30:00 AM","A run, ""marked"", hilly",Run,610,1.68,activities/1.fit.gz,610,600,1680.0,12.5,82.1,Blue
        2,"Mar 3, 2026, 7:30:00 AM",Ride,Ride,610,10,,610,600,10000.0,12.5,,
        3,"Mar 5, 2026, 7:30:00 AM",Run,Run,1210,3.4,,1210,1200,3400.0,,81,Red
        """;

    public static byte[][] All { get; } = Build();

    private static byte[][] Build()
    {
        var fit = new SyntheticRun { Seconds = 40 }.File();
        var points = string.Concat(Enumerable.Range(0, 20).Select(second => Inputs.Trackpoint(second * 2, $"<DistanceMeters>{second * 6}</DistanceMeters><Cadence>82</Cadence>")));
        var tcx = Encoding.UTF8.GetBytes(Inputs.Activity(Inputs.Lap($"<Track>{points}</Track>", metres: "114")));
        var gpx = Encoding.UTF8.GetBytes(Inputs.Track(Inputs.TwoPoints));
        var health = Encoding.UTF8.GetBytes(Inputs.Health(Inputs.Record("StepCount", "2000", "count", end: "08:20:00") + Inputs.Run));
        var table = Encoding.UTF8.GetBytes(Table);
        return
        [
            fit,
            new SyntheticRun { Seconds = 30, IsBigEndian = true }.File(),
            [.. fit, .. fit],
            tcx,
            gpx,
            health,
            table,
            Gzip(fit),
            Gzip(gpx),
            Zip(("activities.csv", table), ("activities/1.fit.gz", Gzip(fit)), ("run.tcx", tcx), ("inner.zip", Zip(("a.gpx", gpx))), ("export.xml", health)),
        ];
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }
}
