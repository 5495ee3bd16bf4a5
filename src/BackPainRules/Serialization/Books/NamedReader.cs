using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads what has a name and no condition: sources, settings, thresholds, signals, findings, first aid and heuristics.</summary>
internal sealed class NamedReader(StrictJson strict, BookTables tables)
{
    private static readonly string[] SignalFields = ["kind", "text", "unit", "min", "max", "step", "rounding", "choices", "lasts", "derived"];
    private static readonly string[] FindingFields = ["kind", "title", "moreLikely", "lessLikely", "loadNote", "says"];

    public void Read(JsonFields document)
    {
        Each(document, "sources", tables.Sources, Source, "citation", "mark");
        Each(document, "settings", tables.Settings, Setting, "title", "on");
        Each(document, "thresholds", tables.Thresholds, Threshold, "title", "value", "min", "max");
        Each(document, "signals", tables.Signals, Signal, SignalFields);
        Each(document, "findings", tables.Findings, Finding, FindingFields);
        Each(document, "firstAid", tables.FirstAid, FirstAid, "text", "staysPut");
        Each(document, "heuristics", tables.Heuristics, Heuristic, "today", "uses", "sources", "says", "answer");
    }

    private void Each<T>(JsonFields document, string name, NameTable<T> table, Func<string, string, JsonFields, T?> read, params string[] known)
        where T : class
    {
        foreach (var (path, id, value) in document.Named(name))
        {
            var failures = strict.FailureCount;
            var item = read(path, id, new(strict, path, value, known));
            table.Add(path, id, strict.FailureCount == failures ? item : null);
        }
    }

    private Source Source(string path, string id, JsonFields fields) => new(id, fields.Needed("citation"), fields.Word<SourceMark>("mark") ?? SourceMark.Read);

    private FirstAid FirstAid(string path, string id, JsonFields fields) => new(id, fields.Needed("text"), fields.Flag("staysPut"));

    private Setting Setting(string path, string id, JsonFields fields) => new(id, fields.Needed("title"), fields.Flag("on"));

    private Threshold Threshold(string path, string id, JsonFields fields)
    {
        fields.Need("value", "min", "max");
        return Language.Threshold.Tunable(id, fields.Needed("title"), fields.Number("value"), fields.Number("min"), fields.Number("max"));
    }

    private ISignal? Signal(string path, string id, JsonFields fields)
    {
        var kind = fields.Needed("kind").Length > 0 ? fields.OneOf("kind", SignalKinds.All) : "";
        var (text, lasts) = (fields.Needed("text"), fields.Flag("lasts"));
        Foreign(fields, kind is "" or SignalKinds.Number, "It belongs to a number.", "unit", "min", "max", "step", "rounding");
        Foreign(fields, kind is "" or SignalKinds.Choice, "It belongs to a choice.", "choices");
        Foreign(fields, kind is not (SignalKinds.Choice or SignalKinds.Wish), "No fact tells it.", "derived");
        var reader = fields.Flag("derived") ? tables.Signals.Known(id)?.Reader : null;
        if (fields.Flag("derived") && reader is null)
        {
            strict.Fail(fields.PathOf("derived"), "no-reader", "It is read out of facts by code, and the book that is known here has no such code.");
        }

        return kind switch
        {
            SignalKinds.YesNo => YesNoSignal.Ask(id, text, lasts, reader),
            SignalKinds.Warning => YesNoSignal.Warning(id, text, lasts, reader),
            SignalKinds.Reassurance => YesNoSignal.Reassurance(id, text, lasts, reader),
            SignalKinds.Wish => YesNoSignal.Wish(id, text),
            SignalKinds.Presumed => YesNoSignal.Presumed(id, text, reader),
            SignalKinds.Number => Number(path, id, text, lasts, reader, fields),
            SignalKinds.Choice => Choice(id, text, lasts, fields),
            _ => null,
        };
    }

    private NumberSignal? Number(string path, string id, string text, bool lasts, SignalReader? reader, JsonFields fields)
    {
        fields.Need("min", "max");
        var (min, max, step) = (fields.Number("min"), fields.Number("max"), fields.Number("step", 1));
        if (!NumberSignal.IsPossible(min, max, step))
        {
            strict.Fail(path, "range", "Its step is above 0, its range not empty, and both ends lie within 1000000000 steps of 0.");
            return null;
        }

        return NumberSignal.Ask(id, text, fields.Text("unit"), min, max, step, fields.Word<StepRounding>("rounding") ?? StepRounding.Nearest, lasts, reader);
    }

    private ChoiceSignal? Choice(string id, string text, bool lasts, JsonFields fields)
    {
        fields.Need("choices");
        string[] names = [.. fields.Texts("choices", ChoiceSignal.MostNames).Select(one => one.Text)];
        if (names.Length < 2 || names.Distinct(StringComparer.Ordinal).Count() < names.Length || !Array.TrueForAll(names, BookId.IsSound))
        {
            strict.Fail(fields.PathOf("choices"), "choices", "Name at least two, each once. " + BookId.Rule);
            return null;
        }

        return ChoiceSignal.Of(id, text, lasts, names);
    }

    private Finding? Finding(string path, string id, JsonFields fields)
    {
        var kind = fields.Needed("kind").Length > 0 ? fields.OneOf("kind", "redFlag", "factor", "pattern") : "";
        Foreign(fields, kind is "" or "factor", "It belongs to a factor.", "moreLikely", "lessLikely", "loadNote");
        Foreign(fields, kind is "" or "pattern", "It belongs to a pattern.", "says");
        var title = fields.Needed("title");
        return kind switch
        {
            "redFlag" => new RedFlag(id, title),
            "factor" => new Factor(id, title, fields.Text("moreLikely"), fields.Text("lessLikely")) { LoadNote = fields.Has("loadNote") ? fields.Whole("loadNote", 0, 0, 1000) : null },
            "pattern" => new Pattern(id, title, fields.Text("says")),
            _ => null,
        };
    }

    private Heuristic Heuristic(string path, string id, JsonFields fields)
    {
        fields.Need("today");
        var words = EnumNames.Of<HeuristicUses>();
        var uses = HeuristicUses.None;
        foreach (var (at, word) in fields.Texts("uses"))
        {
            if (Array.IndexOf(words, word) is > 0 and var place)
            {
                uses |= Enum.GetValues<HeuristicUses>()[place];
            }
            else
            {
                strict.Fail(at, "not-allowed", $"Allowed: {string.Join(", ", words.Skip(1))}.");
            }
        }

        return new(id, fields.Word<Support>("today") ?? default, uses, tables.Sources.Each(fields, "sources"), fields.Needed("says"), fields.Needed("answer"));
    }

    private void Foreign(JsonFields fields, bool belongs, string message, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!belongs && fields.Has(name))
            {
                strict.Fail(fields.PathOf(name), "not-here", message);
            }
        }
    }
}
