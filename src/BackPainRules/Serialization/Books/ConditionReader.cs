using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads conditions. How large one is with all its definitions is known before it is used, so that a small file cannot ask for endless work.</summary>
internal sealed class ConditionReader(StrictJson strict, BookTables tables)
{
    private static readonly string[] Kinds = ["signal", "number", "choice", "finding", "setting", "definition", "all", "any", "not", "count"];

    private readonly LeafReader leaves = new(strict, tables);
    private readonly Dictionary<string, (string Path, JsonElement Value)> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sized> meanings = new(StringComparer.Ordinal);
    private readonly List<string> reading = [];
    private long partsInFile;
    private int level;

    /// <summary>Reads all definitions of the file, in whatever order they stand there.</summary>
    public void Define(IEnumerable<(string Path, string Id, JsonElement Value)> all)
    {
        foreach (var (path, id, value) in all)
        {
            definitions.Add(id, (path, value));
        }

        foreach (var id in definitions.Keys)
        {
            Meaning(id);
        }
    }

    /// <summary>The condition in a field; null when it is missing or could not be read.</summary>
    public Condition? Read(JsonFields fields, string name)
    {
        if (fields[name] is not { } value)
        {
            return null;
        }

        var read = Node(fields.PathOf(name), value);
        partsInFile += read.Size;
        if (partsInFile > BookLimits.PartsInFile && partsInFile - read.Size <= BookLimits.PartsInFile)
        {
            strict.Fail(fields.PathOf(name), "too-complex", $"Allowed: at most {BookLimits.PartsInFile} parts of conditions in a file, the meanings of definitions counted in.");
        }

        return read.Condition;
    }

    private Sized Node(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.True)
        {
            return new(Condition.Always, 1, 1);
        }

        var kind = value.ValueKind == JsonValueKind.Object ? Array.Find(Kinds, kind => StrictJson.Has(value, kind)) : null;
        if (kind is null)
        {
            strict.Fail(path, "unknown-condition", $"Allowed: true, or an object with one of {string.Join(", ", Kinds)}.");
            return default;
        }

        if (level == BookLimits.Depth)
        {
            return TooDeep(path);
        }

        level++;
        var read = kind switch
        {
            "all" or "any" => Group(Fields(path, value, kind), kind),
            "not" => Not(Fields(path, value, kind)),
            "count" => Count(Fields(path, value, kind, "of")),
            "definition" => Defined(Fields(path, value, kind)),
            _ => new Sized(leaves.Read(path, value, kind), 1, 1),
        };
        level--;
        return Checked(path, read);
    }

    private JsonFields Fields(string path, JsonElement value, params string[] known) => new(strict, path, value, known);

    private Sized Group(JsonFields fields, string kind)
    {
        var parts = fields.Items(kind).Select(item => Node(item.Path, item.Value)).ToArray();
        if (parts.Length == 0)
        {
            strict.Fail(fields.PathOf(kind), "empty", "Name at least one condition; what always holds is true.");
        }

        Condition[] conditions = [.. parts.Select(part => part.Condition).OfType<Condition>()];
        return Around(parts, conditions.Length < parts.Length || parts.Length == 0 ? null : kind == "all" ? Condition.All(conditions) : Condition.Any(conditions));
    }

    private Sized Not(JsonFields fields)
    {
        var part = fields["not"] is { } inner ? Node(fields.PathOf("not"), inner) : default;
        return Around([part], part.Condition is { } condition ? !condition : null);
    }

    private Sized Count(JsonFields fields)
    {
        var parts = new List<Sized>();
        var weighted = new List<Weighted>();
        foreach (var (path, value) in fields.Items("of"))
        {
            var isWeighted = value.ValueKind == JsonValueKind.Object && StrictJson.Has(value, "weight");
            var item = isWeighted ? Fields(path, value, "weight", "part") : null;
            var part = item is null ? Node(path, value) : item["part"] is { } inner ? Node(item.PathOf("part"), inner) : default;
            parts.Add(part);
            if (part.Condition is { } condition)
            {
                if (weighted.Exists(other => other.Part.Equals(condition)))
                {
                    strict.Fail(path, "counted-twice", "It stands in the list already; give it a weight.");
                }

                weighted.Add(new(item?.Whole("weight", 1, 1, 100) ?? 1, condition));
            }
        }

        var sum = weighted.Sum(part => part.Weight);
        var count = fields.Whole("count", 0, 1, Math.Max(1, sum));
        var isWhole = count > 0 && weighted.Count > 0 && weighted.Count == parts.Count && weighted.DistinctBy(part => part.Part).Count() == parts.Count && count <= sum;
        var around = Around(parts, isWhole ? Condition.AtLeast(count, weighted.ToArray()) : null);

        // To count costs as much as there are ways to come to the sum.
        return around with { Size = around.Size + ((long)count * Math.Max(0, sum - count + 1)) };
    }

    private Sized Defined(JsonFields fields)
    {
        var (path, id) = (fields.PathOf("definition"), fields.Needed("definition"));
        if (id.Length == 0)
        {
            return default;
        }

        if (definitions.ContainsKey(id))
        {
            tables.Definitions.Use(id);
            if (reading.IndexOf(id) is >= 0 and var start)
            {
                strict.Fail(path, "circle", $"Definitions hang on each other in a circle: {string.Join(" -> ", [.. reading[start..], id])}.");
                return default;
            }

            return Meaning(id);
        }

        return tables.Definitions.Find(path, id) is { } known ? new(known, known.Fold(PartCount.Of), 1) : default;
    }

    private Sized Meaning(string id)
    {
        if (meanings.TryGetValue(id, out var meaning))
        {
            return meaning;
        }

        var (path, value) = definitions[id];
        reading.Add(id);
        var fields = Fields(path, value, "title", "means");
        fields.Need("means");
        var means = fields["means"] is { } inner ? Node(fields.PathOf("means"), inner) : default;
        reading.RemoveAt(reading.Count - 1);

        tables.Definitions.Add(path, id, means.Condition is { } condition && fields.Needed("title") is { Length: > 0 } title ? new(id, title, condition) : null);
        return meanings[id] = new(tables.Definitions.Own(id), means.Size + 1, means.Depth + 1);
    }

    private static Sized Around(IReadOnlyCollection<Sized> parts, Condition? whole) =>
        new(whole, 1 + parts.Sum(part => part.Size), 1 + (parts.Count == 0 ? 0 : parts.Max(part => part.Depth)));

    private Sized Checked(string path, Sized read)
    {
        if (read.Size > BookLimits.PartsInAll)
        {
            strict.Fail(path, "too-complex", $"Allowed: at most {BookLimits.PartsInAll} parts, the meanings of definitions counted in.");
            return default;
        }

        return read.Depth > BookLimits.Depth ? TooDeep(path) : read;
    }

    private Sized TooDeep(string path)
    {
        strict.Fail(path, "too-deep", $"Allowed: at most {BookLimits.Depth} levels, those of definitions counted in.");
        return default;
    }

    /// <summary>A condition with how many parts and levels it has, its definitions counted in.</summary>
    private readonly record struct Sized(Condition? Condition, long Size, int Depth);
}
