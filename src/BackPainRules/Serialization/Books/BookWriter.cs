using System.Text.Json;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Writes books and packs. What has its default is left out.</summary>
internal sealed class BookWriter(Utf8JsonWriter json)
{
    private readonly ConditionWriter conditions = new(json);

    public static string Write(RuleBook book) => IndentedJson.Write(json => new BookWriter(json).Document(
        BookNames.Of(book.Packs), nothing: null, book.Rules, book.QuestionsInOrder, book.Contradictions, book.Heuristics, () =>
        {
            json.WriteString("book", book.Version);
            json.StringsIfAny("safetyOverrides", book.SafetyOverrides);
            Named(json, "tuned", book.Tuned.OrderBy(one => one.Id, StringComparer.Ordinal), one => one.Id, one => json.WriteNumberValue(one.Value));
            Named(json, "switched", book.Switched.OrderBy(one => one.Id, StringComparer.Ordinal), one => one.Id, one => json.WriteBooleanValue(one.Value));
        }));

    public static string Write(RulePack pack, RuleBook beside) => IndentedJson.Write(json => new BookWriter(json).Document(
        BookNames.Of([pack]), BookNames.Of(beside.Packs), pack.Rules, pack.Questions, pack.Contradictions, pack.Heuristics, () => json.WriteString("pack", pack.Id)));

    private void Document(
        BookNames names, BookNames? nothing, IEnumerable<Rule> rules, IEnumerable<Question> questions, IEnumerable<Contradiction> contradictions, IEnumerable<Heuristic> heuristics, Action kind)
    {
        var parts = new BookParts(json, conditions);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", BookJson.SchemaVersion);
        kind();
        Named(json, "sources", New(names.Sources, nothing?.Sources), source => source.Id, parts.Source);
        Named(json, "settings", New(names.Settings, nothing?.Settings), setting => setting.Id, parts.Setting);
        Named(json, "thresholds", New(names.Thresholds, nothing?.Thresholds), threshold => threshold.Id!, parts.Threshold);
        Named(json, "signals", New(names.Signals, nothing?.Signals), signal => signal.Id, parts.Signal);
        Named(json, "findings", New(names.Findings, nothing?.Findings), finding => finding.Id, parts.Finding);
        Named(json, "definitions", New(names.Definitions, nothing?.Definitions), definition => definition.Id, parts.Definition);
        Named(json, "firstAid", New(names.FirstAid, nothing?.FirstAid), aid => aid.Id, parts.FirstAid);
        Named(json, "heuristics", heuristics, heuristic => heuristic.Row, parts.Heuristic);
        Named(json, "questions", questions, question => question.Id, parts.Question);
        Named(json, "advice", New(names.Advice, nothing?.Advice), advice => advice.Id, parts.Advice);
        Named(json, "rules", rules, rule => rule.Id, parts.Rule);
        Named(json, "contradictions", contradictions, one => one.Id, parts.Contradiction);
        json.WriteEndObject();
    }

    private static IEnumerable<T> New<T>(SortedDictionary<string, T> all, SortedDictionary<string, T>? known) =>
        all.Where(one => known is null || !known.ContainsKey(one.Key)).Select(one => one.Value);

    private static void Named<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, string> id, Action<T> write)
    {
        var all = items.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var item in all)
        {
            json.WritePropertyName(id(item));
            write(item);
        }

        json.WriteEndObject();
    }
}
