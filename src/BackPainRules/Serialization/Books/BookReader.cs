using System.Globalization;
using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads a book or a pack: names first, then what refers to them. All that is wrong is collected, and nothing is loaded in part.</summary>
internal sealed class BookReader(RuleBook known, string? file)
{
    private const string Book = "book";
    private const string Pack = "pack";

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = BookLimits.Levels };

    /// <summary>The tables of a file, by the kind of thing that stands there.</summary>
    private static readonly Dictionary<string, string> Tables = new(StringComparer.Ordinal)
    {
        ["source"] = "sources",
        ["setting"] = "settings",
        ["threshold"] = "thresholds",
        ["signal"] = "signals",
        ["finding"] = "findings",
        ["definition"] = "definitions",
        ["first aid"] = "firstAid",
        ["heuristic"] = "heuristics",
        ["question"] = "questions",
        ["advice"] = "advice",
        ["rule"] = "rules",
        ["contradiction"] = "contradictions",
    };

    private static readonly string[] OfBooks = ["safetyOverrides", "tuned", "switched"];
    private static readonly string[] Known = ["$schema", "schemaVersion", Book, Pack, .. OfBooks, .. Tables.Values];

    private readonly StrictJson strict = new();

    public RuleBook Read(ReadOnlyMemory<byte> utf8) => Within(utf8, document =>
    {
        var isPack = document.Has(Pack);
        var (pack, tables) = Parts(document, isPack);
        return strict.Failures.Count > 0 ? null : isPack ? known.And(pack) : Whole(document, pack, tables);
    });

    public RulePack ReadPack(ReadOnlyMemory<byte> utf8) => Within(utf8, document =>
    {
        if (!document.Has(Pack))
        {
            strict.Fail(Pack, "missing", "A pack says its id.");
        }

        return Parts(document, isPack: true).Pack;
    });

    private T Within<T>(ReadOnlyMemory<byte> utf8, Func<JsonFields, T?> read)
        where T : class
    {
        try
        {
            if (utf8.Length > BookLimits.Bytes)
            {
                strict.Fail("", "too-large", $"A file has at most {BookLimits.Bytes / 1024 / 1024} MB.");
            }
            else
            {
                using var json = JsonDocument.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, Options);
                var document = new JsonFields(strict, "", json.RootElement, Known);
                if (document["schemaVersion"] is not { ValueKind: JsonValueKind.Number } told || !told.TryGetInt32(out var version) || version != BookJson.SchemaVersion)
                {
                    strict.Fail("schemaVersion", "schema-version", $"Allowed: {BookJson.SchemaVersion}.");
                }

                if (document.Has(Book) == document.Has(Pack))
                {
                    strict.Fail(Book, "missing", "Allowed: either book, with its version, or pack, with its id.");
                }

                var result = read(document);
                if (strict.Failures.Count == 0)
                {
                    return result!;
                }
            }
        }
        catch (JsonException exception)
        {
            strict.Fail("", "not-json", string.Create(CultureInfo.InvariantCulture, $"This is not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})."));
        }
        catch (RuleBookException unsound)
        {
            foreach (var error in unsound.Errors)
            {
                strict.Fail(PathOf(error), error.Code, error.Message);
            }
        }

        throw new InvalidBookJsonException(file, new(strict.Failures.ToArray()));
    }

    private (RulePack Pack, BookTables Tables) Parts(JsonFields document, bool isPack)
    {
        var tables = new BookTables(strict, BookNames.Of(known.Packs), isPack);
        new NamedReader(strict, tables).Read(document);
        var conditions = new ConditionReader(strict, tables);
        conditions.Define(document.Named("definitions"));
        var parts = new PartReader(strict, tables, conditions);
        foreach (var (path, id, value) in document.Named("advice"))
        {
            tables.Advice.Add(path, id, parts.Advice(path, id, value));
        }

        var rules = new RuleReader(strict, tables, conditions);
        RulePack pack = new(
            document.Needed(isPack ? Pack : Book),
            [.. document.Named("rules").Select(one => rules.Read(one.Path, one.Name, one.Value))],
            [.. document.Named("questions").Select(one => parts.Question(one.Path, one.Name, one.Value))])
        {
            Contradictions = [.. document.Named("contradictions").Select(one => parts.Contradiction(one.Path, one.Name, one.Value)).OfType<Contradiction>()],
            Heuristics = [.. document.Named("heuristics").Select(one => tables.Heuristics.Find(one.Path, one.Name)).OfType<Heuristic>()],
        };
        if (isPack && strict.Failures.Count == 0)
        {
            tables.FailUnused();
        }

        foreach (var name in (string[])(isPack ? OfBooks : []))
        {
            if (document.Has(name))
            {
                strict.Fail(name, "not-here", "It belongs to a book; a pack only adds.");
            }
        }

        return (pack, tables);
    }

    private RuleBook? Whole(JsonFields document, RulePack pack, BookTables tables)
    {
        var book = known.Become(document.Text(Book), pack, [.. document.Texts("safetyOverrides").Select(one => one.Text)]);
        foreach (var (path, id, value) in document.Named("tuned"))
        {
            if (tables.Thresholds.Find(path, id) is not { } threshold)
            {
                continue;
            }

            if (value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var to) && to >= threshold.Min && to <= threshold.Max)
            {
                book = book.With(threshold, to);
            }
            else
            {
                strict.Fail(path, "out-of-range", $"Allowed: {threshold.Min.InWords()} to {threshold.Max.InWords()}.");
            }
        }

        foreach (var (path, id, value) in document.Named("switched"))
        {
            if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            {
                strict.Fail(path, "wrong-type", "Allowed: true or false.");
            }
            else if (tables.Settings.Find(path, id) is { } setting)
            {
                book = book.With(setting, value.GetBoolean());
            }
        }

        return book;
    }

    private static string PathOf(BookError error) => Tables.TryGetValue(error.Kind, out var table) ? $"{table}.{error.Id}" : error.Id;
}
