using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>Reads questions, advice and contradictions.</summary>
internal sealed class PartReader(StrictJson strict, BookTables tables, ConditionReader conditions)
{
    private static readonly string[] QuestionFields = ["text", "plainer", "why", "answers", "askedIf", "core", "optional", "place"];

    private static readonly string[] AdviceFields =
        ["title", "row", "topic", "part", "offer", "text", "dose", "evidence", "from", "upTo", "notWhen", "change", "precaution", "sources", "heeds"];

    public Question Question(string path, string id, JsonElement value)
    {
        var fields = new JsonFields(strict, path, value, QuestionFields);
        fields.Need("answers");
        return new()
        {
            Id = id,
            Text = fields.Needed("text"),
            PlainerText = fields.Needed("plainer"),
            Why = fields.Needed("why"),
            Answers = tables.Signals.Each(fields, "answers"),
            AskedIf = conditions.Read(fields, "askedIf"),
            IsCore = fields.Flag("core"),
            Optional = tables.Signals.Each(fields, "optional"),
            Place = fields.Whole("place", 0, 0, 1000),
        };
    }

    public Advice Advice(string path, string id, JsonElement value)
    {
        var fields = new JsonFields(strict, path, value, AdviceFields);
        fields.Need("evidence", "upTo", "sources");
        return new()
        {
            Id = id,
            Title = fields.Needed("title"),
            Row = fields.Text("row"),
            Topic = fields.Word<AdviceTopic>("topic") ?? AdviceTopic.Everyday,
            Part = fields.Word<PlanPart>("part") ?? PlanPart.ThisWeek,
            Offer = fields.Word<Offer>("offer") ?? Offer.Offered,
            Text = fields.Needed("text"),
            Dose = fields.Text("dose"),
            Evidence = fields.Word<Evidence>("evidence") ?? Evidence.None,
            Gate = new(fields.Word<TriageLevel>("from") ?? TriageLevel.SelfCare, fields.Word<TriageLevel>("upTo") ?? TriageLevel.SelfCare),
            NotWhen = NotWhen(fields),
            IsChange = fields.Flag("change"),
            IsPrecaution = fields.Flag("precaution"),
            Sources = tables.Sources.Each(fields, "sources"),
            Heeded = tables.Heuristics.Each(fields, "heeds"),
        };
    }

    public Contradiction? Contradiction(string path, string id, JsonElement value)
    {
        var fields = new JsonFields(strict, path, value, "when", "message");
        fields.Need("when");
        return conditions.Read(fields, "when") is { } when ? new(id, when, fields.Needed("message")) : null;
    }

    private ValueList<Contraindication> NotWhen(JsonFields fields)
    {
        var all = new List<Contraindication>();
        foreach (var (path, value) in fields.Items("notWhen"))
        {
            var one = new JsonFields(strict, path, value, "id", "when", "why", "instead", "changes");
            one.Need("when");
            if (conditions.Read(one, "when") is { } when)
            {
                all.Add(new(one.Needed("id"), when, one.Needed("why"), one.Needed("instead"), one.Flag("changes")));
            }
        }

        return new(all.ToArray());
    }
}
