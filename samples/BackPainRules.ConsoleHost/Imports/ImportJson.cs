using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackPainRules.RunningData;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>Writes what came out of an import as JSON. What is not known is null, never 0; <c>from</c> tells where each value came from.</summary>
internal static class ImportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ImportResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", 1);
            json.WriteStartArray("sessions");
            foreach (var run in result.Runs)
            {
                Write(json, run);
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings)
            {
                Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteNumber("filesRead", result.FilesRead);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Write(Utf8JsonWriter json, ImportedRun run)
    {
        var origins = new List<(string Name, Origin Origin)>();
        json.WriteStartObject();
        json.WriteString("startTime", run.StartTime);
        json.WriteBoolean("isLocalTime", run.IsLocalTime);
        json.WriteString("source", Camel(run.Source.ToString()));
        json.WriteStartArray("files");
        foreach (var file in run.Files)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        Number("distanceMeters", run.DistanceMeters);
        Number("timerSeconds", run.TimerSeconds);
        Number("movingSeconds", run.MovingSeconds);
        Number("elapsedSeconds", run.ElapsedSeconds);
        Number("runningSeconds", run.RunningSeconds);
        Number("cadenceStepsPerMinute", run.CadenceStepsPerMinute);
        Number("runningCadenceStepsPerMinute", run.RunningCadenceStepsPerMinute);
        Number("stepLengthMeters", run.StepLengthMeters);
        Number("runningSpeedMetersPerSecond", run.RunningSpeedMetersPerSecond);
        Number("climbMeters", run.ClimbMeters);
        Number("descentMeters", run.DescentMeters);
        Number("downhillShare", run.DownhillShare);
        Number("steepDownhillShare", run.SteepDownhillShare);
        Number("stanceMilliseconds", run.StanceMilliseconds);
        Number("oscillationMillimeters", run.OscillationMillimeters);
        Text("kind", run.Kind is { } kind ? new(Camel(kind.Value.ToString()), kind.Origin) : null);
        Text("surface", run.Surface is { } surface ? new(Camel(surface.Value.ToString()), surface.Origin) : null);
        Text("shoe", run.Shoe);
        json.WriteStartObject("from");
        foreach (var (name, origin) in origins)
        {
            json.WriteString(name, Camel(origin.ToString()));
        }

        json.WriteEndObject();
        json.WriteEndObject();

        void Number(string name, Measured<decimal>? value)
        {
            if (value is null)
            {
                json.WriteNull(name);
                return;
            }

            json.WriteNumber(name, value.Value);
            origins.Add((name, value.Origin));
        }

        void Text(string name, Measured<string>? value)
        {
            json.WriteString(name, value?.Value);
            if (value is not null)
            {
                origins.Add((name, value.Origin));
            }
        }
    }

    private static void Write(Utf8JsonWriter json, FileFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.File);
        json.WriteString("kind", Camel(finding.Kind.ToString()));
        json.WriteString("issue", Camel(finding.Issue.ToString()));
        json.WriteString("message", finding.Message);
        if (finding.Offset is { } offset)
        {
            json.WriteNumber("offset", offset);
        }
        else
        {
            json.WriteNull("offset");
        }

        json.WriteEndObject();
    }

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
