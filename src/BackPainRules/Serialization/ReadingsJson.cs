using System.Text.Json;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>
/// Writes what was read of a case: by signal true or false, a number or the two ends of a range in the unit of the signal, or a choice.
/// Null says that the person was asked and gave no value; what is not there is not known.
/// </summary>
internal static class ReadingsJson
{
    public static void Write(Utf8JsonWriter json, CaseReadings readings)
    {
        json.WriteStartObject();
        foreach (var signal in readings.Book.Signals)
        {
            Write(json, signal.Id, signal, readings[signal], readings.IsRefused(signal));
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, ISignal signal, Reading reading, bool isRefused)
    {
        if (reading.IsKnown || isRefused)
        {
            json.WritePropertyName(name);
            WriteValue(json, signal, reading);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, ISignal signal, Reading reading)
    {
        switch (signal)
        {
            case var _ when !reading.IsKnown:
                json.WriteNullValue();
                break;
            case NumberSignal number when reading.Low != reading.High:
                json.WriteStartArray();
                json.WriteNumberValue(reading.Low * number.Step);
                json.WriteNumberValue(reading.High * number.Step);
                json.WriteEndArray();
                break;
            case NumberSignal number:
                json.WriteNumberValue(reading.Low * number.Step);
                break;
            case ChoiceSignal choice:
                json.WriteStringValue(choice.Names[reading.Low]);
                break;
            default:
                json.WriteBooleanValue(reading == Reading.Yes);
                break;
        }
    }
}
