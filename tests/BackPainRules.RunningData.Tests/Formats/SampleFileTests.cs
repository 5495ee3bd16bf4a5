using System.Text.Json;
using BackPainRules.RunningData.Formats.AppleHealth;
using BackPainRules.RunningData.Formats.Gpx;
using BackPainRules.RunningData.Formats.Tcx;
using BackPainRules.RunningData.Formats.Xml;
using BackPainRules.RunningData.Recordings;
using FluentAssertions;
using Xunit.Abstractions;

namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>The readers on real files, against what other decoders found in them.</summary>
public class SampleFileTests(ITestOutputHelper output)
{
    [SamplesFact]
    public void TCX_files_are_read_as_other_decoders_read_them()
    {
        foreach (var (name, expected) in Expected("tcx/"))
        {
            var reading = Read(TcxReader.Read, name);
            var activities = expected.GetProperty("activities").EnumerateArray().ToArray();
            reading.Recordings.Should().HaveSameCount(activities);
            for (var i = 0; i < activities.Length; i++)
            {
                var (recording, activity) = (reading.Recordings[i], activities[i]);
                Show(name, recording, reading);
                recording.Start.Should().Be(Seconds(activity.GetProperty("start")), name);
                recording.Totals.Distance.Should().BeApproximately(activity.GetProperty("total_distance_m").GetDouble(), 0.01, name);
                recording.Totals.Timer.Should().BeApproximately(activity.GetProperty("total_timer_time_s").GetDouble(), 0.001, name);
                recording.Laps.Should().HaveCount(activity.GetProperty("laps").GetInt32(), name);
                recording.Samples.Length.Should().Be(activity.GetProperty("trackpoints").GetInt32(), name);
                Cadences(recording).Should().HaveCount(activity.GetProperty("cadence_samples").GetInt32(), name);
                IsNear(CadenceMean(recording), Number(activity, "mean_running_cadence_spm") / 2).Should().BeTrue(name);
            }
        }
    }

    [SamplesFact]
    public void GPX_files_are_read_as_other_decoders_read_them()
    {
        foreach (var (name, expected) in Expected("gpx/"))
        {
            var reading = Read(GpxReader.Read, name);
            var other = expected.GetProperty("elementtree");
            foreach (var recording in reading.Recordings)
            {
                Show(name, recording, reading);
            }

            if (reading.Recordings.Count == 0)
            {
                output.WriteLine($"{name}: {string.Join(", ", reading.Told)}");
                reading.Findings.Should().Contain(finding => finding.Kind == FindingKind.PassedOver, name);
            }
            else if (other.GetProperty("tracks").GetInt32() == 1)
            {
                reading.Only.Start.Should().Be(Seconds(other.GetProperty("first_time")), name);
                reading.Samples.Length.Should().Be(other.GetProperty("points_with_time").GetInt32(), name);
                Cadences(reading.Only).Should().HaveCount(other.GetProperty("cad_samples").GetInt32(), name);
                IsNear(CadenceMean(reading.Only), Number(other, "mean_cad_raw_gt0")).Should().BeTrue(name);
            }
        }
    }

    [SamplesFact]
    public void Apple_Health_files_are_read_as_they_stand()
    {
        foreach (var name in new[] { "apple-health/healthkit-running-workout-route.xml", "apple-health/healthkit-embedded-locations.xml" })
        {
            var reading = Read(AppleHealthReader.Read, name);
            Show(name, reading.Only, reading);
            reading.Only.Start.Should().Be(WrittenTime.SecondsOf("2016-11-14T14:25:41Z"));
            reading.Only.ZoneOffset.Should().Be(TimeSpan.FromHours(-8));
            reading.Only.Totals.Distance.Should().BeApproximately(800.13, 0.01);
            reading.Only.Totals.Timer.Should().BeApproximately(311.647, 0.001);
            reading.Samples.Should().HaveCount(name.Contains("embedded") ? 2 : 0);
        }
    }

    private static Reading Read(Reading.Reader reader, string name)
    {
        using var file = File.OpenRead(Path.Combine(SamplesFactAttribute.Folder!, name));
        return Reading.Of(reader, file);
    }

    private static (string Name, JsonElement Expected)[] Expected(string folder)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(SamplesFactAttribute.Folder!, "expected.json")));
        return
        [
            .. json.RootElement.GetProperty("files").EnumerateObject()
                .Where(file => file.Name.StartsWith(folder))
                .Select(file => (file.Name, file.Value.Clone())),
        ];
    }

    private static double Seconds(JsonElement time) => WrittenTime.SecondsOf(time.GetString());

    private static double Number(JsonElement element, string name) =>
        element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : double.NaN;

    private static bool IsNear(double value, double other) => double.IsNaN(other) ? double.IsNaN(value) : Math.Abs(value - other) <= 0.01;

    private static float[] Cadences(Recording recording) => [.. recording.Samples.ToArray().Select(sample => sample.Cadence).Where(float.IsFinite)];

    private static double CadenceMean(Recording recording) =>
        Cadences(recording).Where(cadence => cadence > 0).Select(cadence => (double)cadence).DefaultIfEmpty(double.NaN).Average();

    private void Show(string name, Recording recording, Reading reading) => output.WriteLine(FormattableString.Invariant(
        $"{name}: {recording.Sport} start {recording.Start} zone {recording.ZoneOffset} {recording.Totals.Distance:F2} m {recording.Totals.Timer:F3} s moving {recording.Totals.Moving} laps {recording.Laps.Count} points {recording.Samples.Length} pauses {recording.Pauses.Count} ({recording.Pauses.Sum(pause => pause.To - pause.From)} s) cadence {Cadences(recording).Length} of mean {CadenceMean(recording):F3} {recording.Cadence}, lap mean {recording.Totals.Cadence:F3} surface {recording.Surface} {string.Join(", ", reading.Told)}"));
}
