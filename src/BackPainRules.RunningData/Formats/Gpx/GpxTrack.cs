using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Gpx;

/// <summary>Reads one track. Elements go by their local names: apps put them under all kinds of prefixes.</summary>
internal sealed class GpxTrack(XmlWalk walk, PointList points)
{
    private Sport sport;
    private Sport appSport;
    private Totals totals = new();

    /// <summary>Whether the track just read had any point at all.</summary>
    public bool HasPoints { get; private set; }

    /// <summary>The recording of the track that the walk is at; null: it has no two different times.</summary>
    public Recording? Read(ReadScope scope)
    {
        (sport, appSport, totals, HasPoints) = (Sport.NotSaid, Sport.NotSaid, new(), false);
        points.Begin();
        ReadParts();
        return points.Last > points.First && !walk.IsRefused
            ? new()
            {
                Source = RunSource.Gpx,
                File = scope.File,
                Sport = sport == Sport.NotSaid ? appSport : sport,
                Start = points.First,
                ZoneOffset = points.ZoneOffset,
                Totals = totals,
                Samples = points.Points,
                Pauses = points.Pauses,
            }
            : null;
    }

    private void ReadParts()
    {
        for (var track = walk.Open(); walk.Inside(track);)
        {
            switch (walk.Name)
            {
                case "type" when walk.Depth == track + 1:
                    sport = SportName.Of(walk.Text());
                    break;

                case "activity":
                    appSport = SportName.Of(walk.Text());
                    break;

                case "TrackStatsExtension":
                    ReadTotals();
                    break;

                case "trkseg":
                    ReadSegment();
                    break;
            }
        }
    }

    private void ReadTotals()
    {
        for (var element = walk.Open(); walk.Inside(element);)
        {
            totals = walk.Name switch
            {
                "Distance" => totals with { Distance = walk.Amount() },
                "TimerTime" => totals with { Timer = walk.Amount() },
                "MovingTime" => totals with { Moving = walk.Amount() },
                "TotalElapsedTime" => totals with { Elapsed = walk.Amount() },
                "Ascent" => totals with { Climb = walk.Amount() },
                "Descent" => totals with { Descent = walk.Amount() },
                _ => totals,
            };
        }
    }

    private void ReadSegment()
    {
        var isFirst = true;
        for (var segment = walk.Open(); walk.Inside(segment);)
        {
            if (walk.Name == "trkpt")
            {
                HasPoints = true;
                var before = points.Count;
                ReadPoint(afterPause: isFirst);
                isFirst &= points.Count == before;
            }
        }
    }

    private void ReadPoint(bool afterPause)
    {
        var sample = Sample.Empty;
        sample.Latitude = NumberText.Read(walk.Attribute("lat"));
        sample.Longitude = NumberText.Read(walk.Attribute("lon"));
        var error = double.NaN;
        for (var point = walk.Open(); walk.Inside(point);)
        {
            switch (walk.Name)
            {
                case "time" when walk.Depth == point + 1:
                    sample.Time = points.Time(walk.Text());
                    break;

                case "ele" when walk.Depth == point + 1:
                    sample.Altitude = NumberText.Single(walk.Number());
                    break;

                case "cad" or "cadence":
                    sample.Cadence = NumberText.Single(walk.Amount());
                    break;

                case "speed":
                    sample.Speed = NumberText.Single(walk.Amount());
                    break;

                case "hAcc" or "accuracy_horizontal":
                    error = walk.Number();
                    break;
            }
        }

        if (error > Sample.LargestPositionError)
        {
            sample.Latitude = sample.Longitude = double.NaN;
        }

        if (!walk.IsBroken)
        {
            points.Add(sample, afterPause);
        }
    }
}
