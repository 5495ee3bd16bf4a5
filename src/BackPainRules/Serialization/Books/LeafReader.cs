using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads the leaves of a condition: a signal, a comparison, a choice, a finding, a setting.</summary>
internal sealed class LeafReader(StrictJson strict, BookTables tables)
{
    private static readonly string[] Comparisons = EnumNames.Of<Comparison>();

    public Condition? Read(string at, JsonElement value, string kind) => kind switch
    {
        "number" => Compare(new(strict, at, value, [kind, .. Comparisons, "unit"])),
        "choice" => Choice(new(strict, at, value, kind, "is")),
        _ => Named(new(strict, at, value, kind), kind),
    };

    private Condition? Named(JsonFields fields, string kind)
    {
        var (path, id) = (fields.PathOf(kind), fields.Needed(kind));
        switch (kind)
        {
            case "finding":
                return id.Length == 0 ? null : tables.Findings.Find(path, id);
            case "setting":
                return id.Length == 0 ? null : tables.Settings.Find(path, id);
            default:
                var signal = Signal(path, id);
                if (signal is not (null or YesNoSignal))
                {
                    strict.Fail(path, "wrong-kind", signal is NumberSignal ? "It is a number; compare it with { \"number\": ... }." : "It is a choice; ask for it with { \"choice\": ... }.");
                }

                return signal as YesNoSignal;
        }
    }

    private NumberComparison? Compare(JsonFields fields)
    {
        var named = Array.FindAll(Comparisons, fields.Has);
        if (named.Length != 1)
        {
            strict.Fail(fields.PathOf("number"), "comparison", $"Beside it stands exactly one of {string.Join(", ", Comparisons)}.");
            return null;
        }

        var (path, found) = (fields.PathOf("number"), Signal(fields.PathOf("number"), fields.Needed("number")));
        if (found is not (null or NumberSignal))
        {
            strict.Fail(path, "wrong-kind", "It is no number.");
        }

        if (found is not NumberSignal signal || Threshold(fields, named[0]) is not { } threshold)
        {
            return null;
        }

        if (fields.Has("unit") && fields.Text("unit") != signal.Unit)
        {
            strict.Fail(fields.PathOf("unit"), "unit", signal.Unit.Length > 0 ? $"Allowed: {signal.Unit}." : "It is a plain number; leave the unit out.");
        }

        if (threshold.Min < signal.Min || threshold.Max > signal.Max)
        {
            strict.Fail(fields.PathOf(named[0]), "out-of-range", $"Allowed: {signal.Min.InWords()} to {signal.Max.InWords()}.");
            return null;
        }

        return new(signal, Enum.GetValues<Comparison>()[Array.IndexOf(Comparisons, named[0])], threshold);
    }

    private Threshold? Threshold(JsonFields fields, string name)
    {
        if (fields[name] is { ValueKind: JsonValueKind.Object } value)
        {
            var of = new JsonFields(strict, fields.PathOf(name), value, "threshold");
            return of.Needed("threshold") is { Length: > 0 } id ? tables.Thresholds.Find(of.PathOf("threshold"), id) : null;
        }

        return Language.Threshold.FromDecimal(fields.Number(name));
    }

    private ChoiceIs? Choice(JsonFields fields)
    {
        fields.Need("is");
        var found = Signal(fields.PathOf("choice"), fields.Needed("choice"));
        if (found is not (null or ChoiceSignal))
        {
            strict.Fail(fields.PathOf("choice"), "wrong-kind", "It is no choice.");
        }

        if (found is not ChoiceSignal signal)
        {
            return null;
        }

        var places = new SortedSet<int>();
        foreach (var (at, name) in fields.Texts("is"))
        {
            if (signal.Names.AsSpan().IndexOf(name) is >= 0 and var place)
            {
                places.Add(place);
            }
            else
            {
                strict.Fail(at, "not-allowed", $"Allowed: {string.Join(", ", signal.Names)}.");
            }
        }

        if (fields["is"] is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
        {
            strict.Fail(fields.PathOf("is"), "empty", "Name at least one.");
        }

        return places.Count == 0 ? null : new(signal, [.. places]);
    }

    private ISignal? Signal(string path, string id) => id.Length == 0 ? null : tables.Signals.Find(path, id);
}
