using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Language;
using Field = (string Name, System.Action<System.Text.Json.Utf8JsonWriter> Write);

namespace BackPainRules.Serialization;

/// <summary>Writes the JSON Schema of books and packs.</summary>
internal static class BookSchema
{
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "A book of rules, or a pack of rules for one");
        json.WriteString("description", "A book stands here whole. A pack says what it adds, and names the rest as it stands in the book beside it.");
        json.WriteClosedObject(["schemaVersion"], () => Properties(json, [
            ("$schema", Text), ("schemaVersion", one => one.WriteNumber("const", BookJson.SchemaVersion)), ("book", Text), ("pack", Text), ("safetyOverrides", Texts),
            ("tuned", Map(one => one.WriteString("type", "number"))), ("switched", Map(Flag)), ("sources", Map(To("source"))), ("settings", Map(To("setting"))),
            ("thresholds", Map(To("threshold"))), ("signals", Map(To("signal"))), ("findings", Map(To("finding"))), ("definitions", Map(To("definition"))),
            ("firstAid", Map(To("firstAid"))), ("heuristics", Map(To("heuristic"))), ("questions", Map(To("question"))), ("advice", Map(To("advice"))),
            ("rules", Map(To("rule"))), ("contradictions", Map(To("contradiction"))),
        ]));
        json.WriteSchemas("oneOf", () =>
        {
            json.WriteSchema(() => json.Strings("required", ["book"]));
            json.WriteSchema(() => json.Strings("required", ["pack"]));
        });
        json.WriteSchema("$defs", () =>
        {
            Names(json);
            Parts(json);
            ConditionSchema.Write(json);
        });
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json)
    {
        Define(json, "source", ["citation"], [("citation", Text), ("mark", Word<SourceMark>())]);
        Define(json, "setting", ["title"], [("title", Text), ("on", Flag)]);
        Define(json, "threshold", ["title", "value", "min", "max"], [("title", Text), ("value", Number), ("min", Number), ("max", Number)]);
        Define(json, "signal", ["kind", "text"], [
            ("kind", OneOf(SignalKinds.All)), ("text", Text), ("unit", Text), ("min", Number), ("max", Number), ("step", Number), ("rounding", Word<StepRounding>()),
            ("choices", Texts), ("lasts", Flag), ("derived", Flag),
        ]);
        Define(json, "finding", ["kind", "title"], [
            ("kind", OneOf(["redFlag", "factor", "pattern"])), ("title", Text), ("moreLikely", Text), ("lessLikely", Text), ("loadNote", Whole(0, 1000)), ("says", Text),
        ]);
        Define(json, "definition", ["title", "means"], [("title", Text), ("means", To("condition"))]);
        Define(json, "firstAid", ["text"], [("text", Text), ("staysPut", Flag)]);
        Define(json, "heuristic", ["today", "says", "answer"], [
            ("today", Word<Support>()), ("uses", List(OneOf(EnumNames.Of<HeuristicUses>()[1..]))), ("sources", Texts), ("says", Text), ("answer", Text),
        ]);
    }

    private static void Parts(Utf8JsonWriter json)
    {
        Define(json, "question", ["text", "plainer", "why", "answers"], [
            ("text", Text), ("plainer", Text), ("why", Text), ("answers", Texts), ("askedIf", To("condition")), ("core", Flag), ("optional", Texts), ("place", Whole(0, 1000)),
        ]);
        Define(json, "advice", ["title", "text", "evidence", "upTo", "sources"], [
            ("title", Text), ("row", Text), ("topic", Word<AdviceTopic>()), ("part", Word<PlanPart>()), ("offer", Word<Offer>()), ("text", Text), ("dose", Text),
            ("evidence", Word<Evidence>()), ("from", Word<TriageLevel>()), ("upTo", Word<TriageLevel>()), ("notWhen", List(To("contraindication"))), ("change", Flag),
            ("precaution", Flag), ("sources", Texts), ("heeds", Texts),
        ]);
        Define(json, "contraindication", ["id", "when", "why", "instead"], [("id", Text), ("when", To("condition")), ("why", Text), ("instead", Text), ("changes", Flag)]);
        Define(json, "contradiction", ["when", "message"], [("when", To("condition")), ("message", Text)]);
        Define(json, "rule", ["title", "when", "because", "sources"], [
            ("title", Text), ("row", Text), ("when", To("condition")), ("cases", List(To("case"))), ("concludes", List(To("conclusion"))), ("escalates", Text),
            ("advises", Texts), ("via", Word<Route>()), ("doubt", To("doubt")), ("because", Text), ("watchFor", Text), ("untilHelpComes", To("untilHelpComes")),
            ("sources", Texts), ("heeds", Texts),
        ]);
        Define(json, "case", ["calls", "when"], [
            ("letter", Text), ("calls", OneOf([.. EnumNames.Of<Urgency>(), RuleWords.CallsNothing])), ("when", To("condition")), ("reviewDays", Whole(1, 14)), ("via", Word<Route>()),
        ]);
        Define(json, "conclusion", ["finding"], [("finding", Text), ("from", Word<Urgency>()), ("evidence", Word<Evidence>())]);
        Define(json, "doubt", ["group", "alone", "together", "beside"], [("group", Text), ("alone", Word<Urgency>()), ("together", Word<Urgency>()), ("beside", To("condition"))]);
        Define(json, "untilHelpComes", ["from", "aid"], [("from", Word<Urgency>()), ("aid", Texts)]);
    }

    private static void Define(Utf8JsonWriter json, string name, string[] required, Field[] fields) =>
        json.WriteSchema(name, () => json.WriteClosedObject(required, () => Properties(json, fields)));

    private static void Properties(Utf8JsonWriter json, Field[] fields)
    {
        foreach (var (name, write) in fields)
        {
            json.WriteSchema(name, () => write(json));
        }
    }

    private static void Text(Utf8JsonWriter json) => json.WriteString("type", "string");

    private static void Number(Utf8JsonWriter json) => json.WriteString("type", "number");

    private static void Flag(Utf8JsonWriter json) => json.WriteString("type", "boolean");

    private static void Texts(Utf8JsonWriter json) => List(Text)(json);

    private static Action<Utf8JsonWriter> Word<T>()
        where T : struct, Enum => OneOf(EnumNames.Of<T>());

    private static Action<Utf8JsonWriter> OneOf(string[] words) => json => json.Strings("enum", words);

    private static Action<Utf8JsonWriter> To(string definition) => json => json.WriteString("$ref", $"#/$defs/{definition}");

    private static Action<Utf8JsonWriter> Whole(int min, int max) => json =>
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", min);
        json.WriteNumber("maximum", max);
    };

    private static Action<Utf8JsonWriter> List(Action<Utf8JsonWriter> item) => json =>
    {
        json.WriteString("type", "array");
        json.WriteSchema("items", () => item(json));
    };

    private static Action<Utf8JsonWriter> Map(Action<Utf8JsonWriter> member) => json =>
    {
        json.WriteString("type", "object");
        json.WriteSchema("propertyNames", () => json.WriteString("pattern", BookId.Pattern));
        json.WriteSchema("additionalProperties", () => member(json));
    };
}
