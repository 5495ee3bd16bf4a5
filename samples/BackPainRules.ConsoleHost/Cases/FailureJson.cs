using System.Text;
using System.Text.Json;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>What is wrong with a case, for a program. What is pressing is told all the same.</summary>
internal static class FailureJson
{
    public static string Of(AssessedCase assessed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("error", "invalid-case");
            json.WriteBoolean("emergency", assessed.IsEmergency);
            if (assessed.IsPressing)
            {
                json.WriteString("why", assessed.Assessment.Why);
            }

            json.WriteStartObject("triage");
            json.WriteString("floor", assessed.Assessment.Range.Floor.ToString());
            json.WriteString("recommended", assessed.Assessment.Recommended.ToString());
            json.WriteString("ceiling", assessed.Assessment.Range.Ceiling.ToString());
            json.WriteEndObject();
            Write(json, assessed.Failures);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>Writes what is wrong as a list.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ValidationFailure> failures)
    {
        json.WriteStartArray("failures");
        foreach (var failure in failures)
        {
            json.WriteStartObject();
            json.WriteString("path", failure.PropertyName);
            json.WriteString("code", failure.ErrorCode);
            json.WriteString("message", failure.ErrorMessage);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
