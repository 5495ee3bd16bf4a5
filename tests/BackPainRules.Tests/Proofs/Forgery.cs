using System.Text.Json.Nodes;

namespace BackPainRules.Tests.Proofs;

/// <summary>One change of one place of what is written, made and taken back again.</summary>
/// <param name="Kind">What is changed.</param>
/// <param name="Where">The place, in words.</param>
/// <param name="Do">Makes the change.</param>
/// <param name="Undo">Takes it back.</param>
/// <param name="StillProves">Why what is left may be a proof all the same; null: it is none.</param>
internal sealed record Forgery(string Kind, string Where, Action Do, Action Undo, string? StillProves = null)
{
    /// <summary>A property has another value, or is not there; nothing where that is so already.</summary>
    public static IEnumerable<Forgery> Set(string kind, JsonObject node, string name, JsonNode? value, bool isGone = false)
    {
        var (was, old) = (node.ContainsKey(name), node[name]);
        return was == !isGone && JsonNode.DeepEquals(old, value)
            ? []
            : [new(kind, $"{node["kind"]} {node["id"]} {name}: {old?.ToJsonString()} -> {value?.ToJsonString()}", () => Put(node, name, value, !isGone), () => Put(node, name, old, was))];
    }

    /// <summary>Another node stands in the place of one.</summary>
    public static Forgery Replace(string kind, JsonNode node, JsonNode other) =>
        new(kind, $"{node.ToJsonString()} -> {other.ToJsonString()}", () => node.ReplaceWith(other), () => other.ReplaceWith(node));

    private static void Put(JsonObject node, string name, JsonNode? value, bool isThere)
    {
        if (isThere)
        {
            node[name] = value;
        }
        else
        {
            node.Remove(name);
        }
    }
}
