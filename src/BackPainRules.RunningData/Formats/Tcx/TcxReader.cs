using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tcx;

/// <summary>Reads TCX files: each activity is a recording, also those of a multisport session.</summary>
internal static class TcxReader
{
    /// <summary>The recordings of a file, one after the other.</summary>
    /// <param name="content">The file, unpacked; not closed.</param>
    /// <param name="scope">The reading.</param>
    /// <param name="samples">Where points go; used again for the next recording.</param>
    public static IEnumerable<Recording> Read(Stream content, ReadScope scope, SampleList samples)
    {
        using var walk = new XmlWalk(content, scope, scope.Limits.UnpackedBytes);
        var activity = new TcxActivity(walk, new(walk, scope, samples));
        int activities = 0, given = 0;
        while (walk.Inside(XmlWalk.Document))
        {
            switch (walk.Name)
            {
                case "Folders" or "Courses" or "Workouts" or "Transition":
                    walk.Skip();
                    break;

                case "Activity":
                    activities++;
                    if (activity.Read(scope) is { } recording)
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
            scope.PassedOver(
                activities > 0 ? FileIssue.NoData : FileIssue.NotAnActivity,
                activities > 0 ? "Its activity has neither laps nor points." : "It holds no activity.");
        }
    }
}
