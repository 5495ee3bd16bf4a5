using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>Reads the export.xml of Apple Health in one pass: each workout is a recording. Routes in files of their own are read as GPX.</summary>
internal static class AppleHealthReader
{
    private const int TopLevel = 1;

    /// <summary>The recordings of an export, one after the other.</summary>
    /// <param name="content">The file, unpacked; not closed.</param>
    /// <param name="scope">The reading.</param>
    /// <param name="samples">Where points go; used again for the next recording.</param>
    public static IEnumerable<Recording> Read(Stream content, ReadScope scope, SampleList samples)
    {
        using var walk = new XmlWalk(content, scope, scope.Limits.HealthExportBytes, mayDeclare: true);
        var readings = new HealthReadings(walk, scope);
        var workout = new HealthWorkout(walk, new(walk, scope, samples), readings);
        var given = 0;
        while (walk.Inside(XmlWalk.Document))
        {
            // Records inside a correlation stand outside of it as well.
            if (walk.Depth != TopLevel)
            {
                continue;
            }

            switch (walk.Name)
            {
                case "Record":
                    readings.Take();
                    break;

                case "Workout":
                    if (workout.Read(scope) is { } recording)
                    {
                        given++;
                        yield return recording;
                    }

                    break;
            }
        }

        walk.Tell(given > 0);
        if (given == 0 && !walk.IsBroken)
        {
            scope.PassedOver(FileIssue.NoData, "It holds no workout.");
        }
    }
}
