using System.Text.Json.Nodes;

namespace BackPainRules.Tests.Proofs;

/// <summary>The conditions of a written book on which the nodes of a proof rest.</summary>
internal sealed class Grounds(JsonObject book)
{
    public IEnumerable<(JsonNode Condition, JsonObject Node)> Of(JsonObject proof) => book["rules"]![Word(proof, "id")] is { } rule && Word(proof, "kind") == "rule"
        ? OfRule(rule, proof)
        : Forgeries.Parts(proof).SelectMany(Of);

    private IEnumerable<(JsonNode Condition, JsonObject Node)> OfRule(JsonNode rule, JsonObject node)
    {
        if (rule["cases"] is not JsonArray cases)
        {
            return OfParts([rule["when"]!], node);
        }

        return Forgeries.Parts(node).SelectMany(part => OfParts([.. Split(rule["when"]!), .. Split(cases[(int)part["part"]!]!["when"]!)], part));
    }

    private IEnumerable<(JsonNode Condition, JsonObject Node)> OfCondition(JsonNode condition, JsonObject node)
    {
        var parts = Word(node, "kind") switch
        {
            "all" => condition is JsonObject ? [.. condition["all"]!.AsArray().Select(part => part!)] : [],
            "any" => [.. condition["any"]!.AsArray().Select(part => part!)],
            "at-least" => [.. condition["of"]!.AsArray().Select(part => part!["part"] ?? part)],
            "not" => [condition["not"]!],
            "definition" => [book["definitions"]![Word(node, "id")]!["means"]!],
            "signal" => [.. book["questions"]!.AsObject().Where(one => one.Value!["answers"]!.AsArray().Any(signal => (string)signal! == Word(node, "id"))).Select(one => one.Value!["askedIf"]).OfType<JsonNode>()],
            "redflag" or "factor" or "pattern" => null,
            _ => Array.Empty<JsonNode>(),
        };
        return (parts is null ? Of(node) : OfParts(parts, node)).Prepend((condition, node));
    }

    private IEnumerable<(JsonNode Condition, JsonObject Node)> OfParts(JsonNode[] parts, JsonObject node) =>
        Forgeries.Parts(node).SelectMany(part => OfCondition(parts[(int)part["part"]!], part));

    private static IEnumerable<JsonNode> Split(JsonNode condition) =>
        condition is not JsonObject some ? [] : some["all"] is JsonArray all ? all.Select(part => part!) : [condition];

    private static string Word(JsonObject node, string name) => (string?)node[name] ?? "";
}
