using BackPainRules.Facts;
using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>Reads one workout of an Apple Health export.</summary>
internal sealed class HealthWorkout(XmlWalk walk, PointList points, HealthReadings readings)
{
    private readonly double[] told = new double[5];
    private HealthPauses pauses = new();
    private double start;
    private double end;
    private double climb;
    private TimeSpan? ahead;
    private bool isIndoor;

    /// <summary>The recording of the workout that the walk is at; null: the file is refused.</summary>
    public Recording? Read(ReadScope scope)
    {
        var sport = SportOf(walk.Attribute("workoutActivityType"));
        var timer = NumberText.ReadAmount(walk.Attribute("duration")) * HealthUnit.Seconds(walk.Attribute("durationUnit"));
        Begin(timer);
        told[(int)HealthKind.Distance] = NumberText.ReadAmount(walk.Attribute("totalDistance")) * HealthUnit.Metres(walk.Attribute("totalDistanceUnit"));
        ReadParts();
        return walk.IsRefused ? null : new()
        {
            Source = RunSource.AppleHealth,
            File = scope.File,
            Sport = sport,
            Start = start,
            ZoneOffset = ahead,
            Totals = Totals(timer, isOnFoot: sport is Sport.Running or Sport.Walking),
            Samples = points.Points,
            Pauses = pauses.Until(walk.IsBroken ? double.NaN : end),
            KnowsPauses = pauses.HasEvents && !walk.IsBroken,
            Surface = isIndoor && sport == Sport.Running ? Surface.Treadmill : null,
        };
    }

    private void Begin(double timer)
    {
        points.Begin();
        told.AsSpan().Fill(double.NaN);
        (pauses, climb, ahead, isIndoor) = (new(), double.NaN, null, false);
        start = Time("startDate");
        end = Time("endDate");
        end = double.IsNaN(end) ? start + timer : end;
    }

    private Totals Totals(double timer, bool isOnFoot) => new()
    {
        Timer = timer,
        Elapsed = end >= start ? end - start : double.NaN,
        Climb = climb,
        Distance = Known(HealthKind.Distance, isOnFoot),
        Steps = Known(HealthKind.Steps, isOnFoot),
        StepLength = Known(HealthKind.StepLength, isOnFoot),
        Oscillation = Known(HealthKind.Oscillation, isOnFoot),
        Stance = Known(HealthKind.Stance, isOnFoot),
    };

    // What the workout does not tell itself, the readings of its time do.
    private double Known(HealthKind kind, bool isOnFoot)
    {
        if (!isOnFoot || !double.IsNaN(told[(int)kind]))
        {
            return told[(int)kind];
        }

        return kind is HealthKind.Distance or HealthKind.Steps ? readings.Sum(kind, start, end) : readings.Mean(kind, start, end);
    }

    // Later systems repeat most of it in parts of the workout, which stand deeper.
    private void ReadParts()
    {
        for (var workout = walk.Open(); walk.Inside(workout);)
        {
            var isOwn = walk.Depth == workout + 1;
            switch (walk.Name)
            {
                case "WorkoutEvent" when isOwn:
                    var time = Time("date");
                    pauses.Take(walk.Attribute("type"), time);
                    break;

                case "WorkoutStatistics" when isOwn:
                    ReadStatistics();
                    break;

                case "MetadataEntry" when isOwn:
                    ReadEntry();
                    break;

                case "Location":
                    ReadLocation();
                    break;
            }
        }
    }

    private void ReadStatistics()
    {
        if (HealthQuantity.KindOf(walk.Attribute("type")) is { } kind)
        {
            var quantity = HealthQuantity.In(kind, walk.Attribute("unit"));
            var value = NumberText.ReadAmount(walk.Attribute(kind is HealthKind.Distance or HealthKind.Steps ? "sum" : "average"));
            told[(int)kind] = double.IsNaN(told[(int)kind]) ? value * quantity.Factor : told[(int)kind];
        }
    }

    private void ReadEntry()
    {
        switch (walk.Attribute("key"))
        {
            case "HKIndoorWorkout":
                isIndoor = walk.Attribute("value") is "1";
                break;

            case "HKTimeZone":
                ahead = HealthZone.Ahead(walk.Attribute("value"), start);
                break;

            case "HKElevationAscended":
                var value = walk.Attribute("value");
                var blank = Math.Max(0, value.IndexOf(' '));
                climb = NumberText.ReadAmount(value[..blank]) * HealthUnit.Metres(value[blank..].Trim());
                break;
        }
    }

    private void ReadLocation()
    {
        var sample = Sample.Empty;
        sample.Time = Time("date");
        sample.Altitude = NumberText.Single(NumberText.Read(walk.Attribute("altitude")));
        sample.Speed = NumberText.Single(NumberText.ReadAmount(walk.Attribute("speed")));
        if (!(NumberText.Read(walk.Attribute("horizontalAccuracy")) > Sample.LargestPositionError))
        {
            sample.Latitude = NumberText.Read(walk.Attribute("latitude"));
            sample.Longitude = NumberText.Read(walk.Attribute("longitude"));
        }

        points.Add(sample);
    }

    private double Time(string attribute) => WrittenTime.SecondsOf(walk.Attribute(attribute));

    private static Sport SportOf(ReadOnlySpan<char> type) => type switch
    {
        "HKWorkoutActivityTypeRunning" => Sport.Running,
        "HKWorkoutActivityTypeWalking" or "HKWorkoutActivityTypeHiking" => Sport.Walking,
        [] => Sport.NotSaid,
        _ => Sport.Another,
    };
}
