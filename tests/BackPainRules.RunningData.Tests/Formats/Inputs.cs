namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>Small files, made up.</summary>
internal static class Inputs
{
    public const string TwoPoints = """
        <trkpt lat="48.1" lon="11.5"><ele>500</ele><time>2024-05-01T06:00:00Z</time></trkpt>
        <trkpt lat="48.101" lon="11.5"><ele>501</ele><time>2024-05-01T06:00:30Z</time></trkpt>
        """;

    public const string Run = """
        <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" totalDistance="5" totalDistanceUnit="km" sourceName="Ana's Watch" startDate="2024-05-01 08:00:00 +0200" endDate="2024-05-01 08:32:00 +0200">
        </Workout>
        """;

    public static string Gpx(string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1" xmlns:ns3="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">{body}</gpx>
        """;

    public static string Track(string points, string type = "running") => Gpx($"<trk><type>{type}</type><trkseg>{points}</trkseg></trk>");

    public static string Tcx(string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">{body}</TrainingCenterDatabase>
        """;

    public static string Activity(string laps, string sport = "Running") =>
        Tcx($"<Activities><Activity Sport=\"{sport}\"><Id>2024-05-01T06:00:00Z</Id>{laps}</Activity></Activities>");

    public static string Lap(string content, string seconds = "60", string metres = "200") =>
        $"<Lap StartTime=\"2024-05-01T06:00:00Z\"><TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{metres}</DistanceMeters>{content}</Lap>";

    public static string Trackpoint(int second, string content = "<AltitudeMeters>1</AltitudeMeters>") =>
        FormattableString.Invariant($"<Trackpoint><Time>2024-05-01T06:{second / 60:00}:{second % 60:00}Z</Time>{content}</Trackpoint>");

    public static string Health(string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE HealthData [
        <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
        ]>
        <HealthData locale="en_US">{body}</HealthData>
        """;

    public static string Record(string type, string value, string unit, string source = "Ana's Watch", string start = "08:00:00", string? end = null) =>
        $"<Record type=\"HKQuantityTypeIdentifier{type}\" sourceName=\"{source}\" unit=\"{unit}\" startDate=\"2024-05-01 {start} +0200\" endDate=\"2024-05-01 {end ?? start} +0200\" value=\"{value}\"/>";

    /// <summary>Seconds since 1970 of a time on the day of these files, in UTC.</summary>
    public static double At(int hour, int minute = 0, double second = 0) => 1714521600 + (hour * 3600) + (minute * 60) + second;
}
