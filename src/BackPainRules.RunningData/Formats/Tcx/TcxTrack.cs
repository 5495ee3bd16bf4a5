using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tcx;

/// <summary>Reads the tracks of an activity of a TCX file.</summary>
internal sealed class TcxTrack(XmlWalk walk, PointList points)
{
    private bool lastIsBare;

    /// <summary>Whether all points have a time and nothing else.</summary>
    public bool IsBare { get; private set; }

    /// <summary>Whether any point has the cadence of runners, which is that of one leg.</summary>
    public bool HasRunCadence { get; private set; }

    /// <summary>Whether any point has the cadence of cyclists, which some apps use for runners.</summary>
    public bool HasPlainCadence { get; private set; }

    /// <summary>The largest distance of any point; 0: none.</summary>
    public double Distance { get; private set; }

    /// <summary>Another activity begins.</summary>
    public void Begin()
    {
        (IsBare, lastIsBare, HasRunCadence, HasPlainCadence, Distance) = (true, false, false, false, 0);
    }

    /// <summary>Reads the track that the walk is at.</summary>
    /// <param name="afterPause">Whether the timer stood before it.</param>
    public void Read(bool afterPause)
    {
        for (var track = walk.Open(); walk.Inside(track);)
        {
            if (walk.Name == "Trackpoint")
            {
                var before = points.Count;
                ReadPoint(afterPause);
                afterPause &= points.Count == before;
            }
        }
    }

    private void ReadPoint(bool afterPause)
    {
        var sample = Sample.Empty;
        double plain = double.NaN, run = double.NaN;
        var hasHeartRate = false;
        for (var point = walk.Open(); walk.Inside(point);)
        {
            switch (walk.Name)
            {
                case "Time" when walk.Depth == point + 1:
                    sample.Time = points.Time(walk.Text());
                    break;

                case "LatitudeDegrees":
                    sample.Latitude = walk.Number();
                    break;

                case "LongitudeDegrees":
                    sample.Longitude = walk.Number();
                    break;

                case "AltitudeMeters":
                    sample.Altitude = NumberText.Single(walk.Number());
                    break;

                case "DistanceMeters":
                    sample.Distance = walk.Amount();
                    break;

                case "Speed":
                    sample.Speed = NumberText.Single(walk.Amount());
                    break;

                case "Cadence":
                    plain = walk.Amount();
                    break;

                case "RunCadence":
                    run = walk.Amount();
                    break;

                case "HeartRateBpm":
                    hasHeartRate = true;
                    break;
            }
        }

        if (!walk.IsBroken)
        {
            HasRunCadence |= !double.IsNaN(run);
            HasPlainCadence |= !double.IsNaN(plain);
            sample.Cadence = NumberText.Single(double.IsNaN(run) ? plain : run);
            Add(sample, afterPause, hasHeartRate);
        }
    }

    // Where the timer was stopped, some devices write two points in a row with nothing but a time.
    private void Add(in Sample sample, bool afterPause, bool hasHeartRate)
    {
        var isBare = !hasHeartRate
            && double.IsNaN(sample.Latitude) && double.IsNaN(sample.Longitude) && double.IsNaN(sample.Distance)
            && float.IsNaN(sample.Altitude) && float.IsNaN(sample.Speed) && float.IsNaN(sample.Cadence);
        points.Add(sample, afterPause || (isBare && lastIsBare));
        Distance = Math.Max(Distance, double.IsNaN(sample.Distance) ? 0 : sample.Distance);
        IsBare &= isBare;
        lastIsBare = isBare;
    }
}
