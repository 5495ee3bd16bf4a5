using System.Text.Json;
using FluentAssertions;
using FluentAssertions.Execution;

namespace BackPainRules.RunningData.Tests.Formats;

/// <summary>The runs of real files beside what independent decoders say of them, as the folder's expected.json has it.</summary>
public class SampleRunTests
{
    // A run without any of these is refused by design: no date, or less than ten seconds.
    private static readonly string[] Refused = ["garmin-fr70-", "nikeplus-"];

    [SamplesFact]
    public void Distance_timer_cadence_and_start_are_those_of_independent_decoders()
    {
        var compared = 0;
        using var scope = new AssertionScope();
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(SamplesFactAttribute.Folder!, "expected.json")));
        foreach (var file in expected.RootElement.GetProperty("files").EnumerateObject())
        {
            var (name, values) = (file.Name, file.Value);
            if (values.TryGetProperty("sport", out var sport) && sport.GetString() is "running" or "run" && !Array.Exists(Refused, refused => name.Contains(refused)))
            {
                Compare(name, values);
                compared++;
            }
        }

        compared.Should().BeGreaterThan(15);
    }

    private static void Compare(string name, JsonElement expected)
    {
        var result = new ActivityImporter().Import([Path.Combine(SamplesFactAttribute.Folder!, name)]);
        var run = result.Runs.Should().HaveCountGreaterThan(0, name).And.Subject.First();
        Near(run.DistanceMeters?.Value, Number(expected, "total_distance_m"), 0.005, $"distance of {name}");
        Near(run.CadenceStepsPerMinute?.Value, Number(expected, "mean_running_cadence_spm"), 0.006, $"cadence of {name}");
        if (Number(expected, "total_timer_time_s") is { } timer)
        {
            ((double?)run.TimerSeconds?.Value).Should().BeApproximately(timer, 1, $"timer of {name}");
        }

        run.StartTime.UtcDateTime.Should().BeCloseTo(expected.GetProperty("start_time").GetDateTimeOffset().UtcDateTime, TimeSpan.FromSeconds(1), name);
    }

    // A distance of 0 is what a device without a sensor writes: not known.
    private static void Near(decimal? actual, double? expected, double share, string what)
    {
        if (expected is > 0)
        {
            ((double?)actual).Should().BeApproximately(expected.Value, expected.Value * share, what);
        }
        else
        {
            actual.Should().BeNull(what);
        }
    }

    private static double? Number(JsonElement values, string name) => values.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
