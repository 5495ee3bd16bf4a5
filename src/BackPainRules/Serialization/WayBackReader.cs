using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Returning;

namespace BackPainRules.Serialization;

/// <summary>Reads a way back strictly, and checks it as if it had been told day by day. Nothing is read in part: a check-in that is lost could open running.</summary>
internal sealed class WayBackReader
{
    private const string Calls = "calls";

    private static readonly string[] Known = ["$schema", "schemaVersion", "opening", "checkIns", "stoppedBy"];
    private static readonly EarlierCall NoCall = new() { On = default, AuditId = "", Level = default };

    private readonly StrictJson strict = new();

    public WayBack Read(ReadOnlyMemory<byte> utf8)
    {
        WayBack? way = null;
        strict.Document(utf8, "A way back", isLine: false, root => way = ReadWay(root));
        return way is not null && strict.Failures.Count == 0 ? way : throw new InvalidWayBackException(strict.Failures);
    }

    private WayBack? ReadWay(JsonElement root)
    {
        var hasVersion = false;
        Opening? opening = null;
        ValueList<CheckIn>? checkIns = null;
        EarlierCall? stopped = null;
        foreach (var (path, name, value) in strict.Properties(root, "", Known, "opening", "checkIns"))
        {
            switch (name)
            {
                case "schemaVersion":
                    hasVersion = strict.Version(path, value, WayBackJson.SchemaVersion);
                    break;
                case "opening":
                    opening = ReadOpening(path, value);
                    break;
                case "checkIns":
                    checkIns = new FactReader(strict).List(path, value, new CheckIn { Date = default }, WayBackProperties.OfCheckIn);
                    break;
                case "stoppedBy":
                    stopped = ReadCall(path, value);
                    break;
                default:
                    strict.Schema(path, value);
                    break;
            }
        }

        strict.NeedsVersion(root, hasVersion, WayBackJson.SchemaVersion);
        if (strict.Failures.Count > 0 || opening is null || checkIns is null)
        {
            return null;
        }

        var (way, failures) = WayBack.Of(opening, checkIns, stopped);
        strict.Failures.AddRange(failures);
        return way;
    }

    private Opening ReadOpening(string path, JsonElement element)
    {
        string[] known = [.. Array.ConvertAll(WayBackProperties.OfOpening, property => property.Name), Calls];
        string[] required = [.. WayBackProperties.OfOpening.Where(property => property.IsRequired).Select(property => property.Name), Calls];
        var (told, calls) = (new List<(string Path, string Name, JsonElement Value)>(), (ValueList<EarlierCall>?)null);
        foreach (var property in strict.Properties(element, path, known, required))
        {
            if (property.Name == Calls)
            {
                calls = new FactReader(strict).List(property.Path, property.Value, NoCall, FactProperties.OfEarlierCall);
            }
            else
            {
                told.Add(property);
            }
        }

        return new FactReader(strict).Fact(path, told, new Opening(), WayBackProperties.OfOpening) with { Calls = calls ?? [] };
    }

    private EarlierCall ReadCall(string path, JsonElement element)
    {
        var known = Array.ConvertAll(FactProperties.OfEarlierCall, property => property.Name);
        return new FactReader(strict).Fact(path, strict.Properties(element, path, known, known), NoCall, FactProperties.OfEarlierCall);
    }
}
