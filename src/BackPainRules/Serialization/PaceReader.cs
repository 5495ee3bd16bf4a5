using System.Text.Json;

namespace BackPainRules.Serialization;

/// <summary>Reads the pace of a run.</summary>
internal sealed class PaceReader(StrictJson strict)
{
    public const string Per = "per";

    public const string Allowed = "an object with minutes, seconds and per";

    private static readonly string[] Names = [.. Measures.PaceTime.PartNames, Per];

    private readonly UnitReader units = new(strict);

    /// <summary>The pace; null and a failure where it is not readable.</summary>
    public Pace? Read(string path, JsonElement element)
    {
        var before = strict.FailureCount;
        var (seconds, meters) = (0m, 0m);
        foreach (var (at, name, value) in strict.Properties(element, path, Names, Measures.PaceTime.PartNames))
        {
            if (name == Per)
            {
                meters = units.Size(at, value, Measures.PaceDistance) ?? 0;
            }
            else
            {
                var part = Array.Find(Measures.PaceTime.Parts, one => one.Name == name)!;
                seconds += (units.Part(at, value, part) ?? 0) * part.Size;
            }
        }

        if (!StrictJson.Has(element, Per))
        {
            units.FailMissing($"{path}.{Per}", Measures.PaceDistance);
        }

        return strict.FailureCount == before ? new(seconds, meters) : null;
    }
}
