using BackPainRules.Facts;
using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tcx;

/// <summary>Reads one activity of a TCX file.</summary>
internal sealed class TcxActivity(XmlWalk walk, PointList points)
{
    private readonly TcxTrack track = new(walk, points);
    private int lapsOfFile;

    /// <summary>The recording of the activity that the walk is at; null: it has neither laps nor points.</summary>
    public Recording? Read(ReadScope scope)
    {
        points.Begin();
        track.Begin();
        var laps = new TcxLaps();
        var id = double.NaN;
        var sport = SportOf(walk.Attribute("Sport"));
        for (var activity = walk.Open(); walk.Inside(activity);)
        {
            if (walk.Name == "Id")
            {
                id = points.Time(walk.Text());
            }
            else if (walk.Name == "Lap")
            {
                ReadLap(laps, scope.Limits.Laps);
            }
        }

        if (track.IsBare)
        {
            points.ForgetPauses();
        }

        return (laps.All.Count > 0 || points.Count > 0) && !walk.IsRefused ? Made(scope, sport, laps, id) : null;
    }

    private Recording Made(ReadScope scope, Sport sport, TcxLaps laps, double id)
    {
        var hasCadence = track.HasRunCadence || track.HasPlainCadence;
        var unit = (hasCadence ? track.HasRunCadence : laps.HasRunCadence) ? CadenceUnit.OneLeg : CadenceUnit.NotSaid;
        return new()
        {
            Source = RunSource.Tcx,
            File = scope.File,
            Sport = sport,
            Start = Known(laps.Start, Known(points.First, id)),
            ZoneOffset = points.ZoneOffset,
            Totals = laps.Totals(unit),
            Laps = laps.All,
            Samples = points.Points,
            Pauses = points.Pauses,
            Cadence = unit,
            Surface = IsTreadmill(laps) ? Surface.Treadmill : null,
        };
    }

    // TCX has no word for it. In a file that was cut, positions may have come later.
    private bool IsTreadmill(TcxLaps laps) =>
        !walk.IsBroken && points.Count > 0 && !points.HasPositions && (laps.Distance > 0 || track.Distance > 0);

    private void ReadLap(TcxLaps laps, int most)
    {
        if (++lapsOfFile > most)
        {
            walk.Stop(FileIssue.TooLarge, "It has more laps than are read.");
            return;
        }

        var lap = new TcxLap { Start = points.Time(walk.Attribute("StartTime")) };
        var tracks = 0;
        for (var element = walk.Open(); walk.Inside(element);)
        {
            switch (walk.Name)
            {
                case "TotalTimeSeconds":
                    lap.Timer = walk.Amount();
                    break;

                case "DistanceMeters":
                    lap.Distance = walk.Amount();
                    break;

                case "Cadence":
                    lap.PlainCadence = walk.Amount();
                    break;

                case "AvgRunCadence":
                    lap.RunCadence = walk.Amount();
                    break;

                case "Track":
                    track.Read(afterPause: tracks++ > 0);
                    break;
            }
        }

        laps.Add(lap);
    }

    private static Sport SportOf(ReadOnlySpan<char> name)
    {
        var sport = SportName.Of(name);
        return sport == Sport.NotSaid && !name.IsEmpty && !name.Equals("Other", StringComparison.OrdinalIgnoreCase) ? Sport.Another : sport;
    }

    private static double Known(double value, double other) => double.IsNaN(value) ? other : value;
}
