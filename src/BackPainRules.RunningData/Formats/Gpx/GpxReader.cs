using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Gpx;

/// <summary>Reads GPX files of both versions: each track is a recording.</summary>
internal static class GpxReader
{
    /// <summary>The recordings of a file, one after the other.</summary>
    /// <param name="content">The file, unpacked; not closed.</param>
    /// <param name="scope">The reading.</param>
    /// <param name="samples">Where points go; used again for the next recording.</param>
    public static IEnumerable<Recording> Read(Stream content, ReadScope scope, SampleList samples)
    {
        using var walk = new XmlWalk(content, scope, scope.Limits.UnpackedBytes);
        var track = new GpxTrack(walk, new(walk, scope, samples));
        int tracks = 0, courses = 0, given = 0;
        while (walk.Inside(XmlWalk.Document))
        {
            switch (walk.Name)
            {
                case "metadata" or "wpt" or "rte":
                    walk.Skip();
                    break;

                case "trk":
                    tracks++;
                    if (track.Read(scope) is { } recording)
                    {
                        given++;
                        yield return recording;
                    }
                    else
                    {
                        courses += track.HasPoints ? 1 : 0;
                    }

                    break;
            }
        }

        walk.Tell(given > 0);
        if (courses > 0 && !walk.IsBroken)
        {
            scope.PassedOver(FileIssue.NotAnActivity, "A track has no two different times: it is a course.");
        }
        else if (given == 0 && !walk.IsBroken)
        {
            scope.PassedOver(tracks > 0 ? FileIssue.NoData : FileIssue.NotAnActivity, tracks > 0 ? "Its tracks have no points." : "It holds no track.");
        }
    }
}
