using BackPainRules.Returning;

namespace BackPainRules.Serialization;

/// <summary>
/// A way back as JSON, to be kept between its days. Strict: a duplicate or unknown property, an inexact name, a wrong type or an impossible check-in
/// is refused by path.
/// </summary>
public static class WayBackJson
{
    /// <summary>The version of the format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Reads a way back.</summary>
    /// <param name="utf8">The JSON, at most 16 MB.</param>
    /// <exception cref="InvalidWayBackException">Something could not be read or cannot be; every failure is named.</exception>
    public static WayBack Read(ReadOnlyMemory<byte> utf8) => new WayBackReader().Read(utf8);

    /// <summary>Writes a way back; reading it gives the same one.</summary>
    /// <param name="way">The way back.</param>
    public static string Write(WayBack way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return IndentedJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteStartObject("opening");
            CaseWriter.WriteFact(json, way.Opening, WayBackProperties.OfOpening);
            CaseWriter.WriteFacts(json, "calls", way.Opening.Calls, FactProperties.OfEarlierCall);
            json.WriteEndObject();
            CaseWriter.WriteFacts(json, "checkIns", way.CheckIns, WayBackProperties.OfCheckIn);
            if (way.StoppedBy is { } call)
            {
                json.WriteStartObject("stoppedBy");
                CaseWriter.WriteFact(json, call, FactProperties.OfEarlierCall);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }
}
