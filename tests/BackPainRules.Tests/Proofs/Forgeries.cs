using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackPainRules.Tests.Proofs;

/// <summary>Every change of one place of a written proof that could mislead.</summary>
/// <param name="proof">The proof.</param>
/// <param name="book">The book, for other names.</param>
/// <param name="strangers">Nodes of other proofs.</param>
internal sealed partial class Forgeries(JsonObject proof, JsonObject book, IReadOnlyList<JsonObject> strangers)
{
    private static readonly string[] Truths = ["no", "unknown", "yes", "perhaps"];
    private static readonly string[] Lists = ["because", "rest"];
    private static readonly string[] Comparisons = ["atLeast", "atMost", "above", "below"];
    private static readonly string[] Kinds = ["all", "any", "at-least", "signal", "rule", "contribution", ""];

    /// <summary>The kinds of change.</summary>
    public static readonly string[] What =
        ["truth", "kind", "name", "level", "place", "reading", "threshold", "choice", "part dropped", "part twice", "part grafted", "part added", "parts left out", "as above", "supposition"];

    public IEnumerable<Forgery> All() => Nodes(proof).ToArray().SelectMany(node => Said(node).Concat(Read(node)).Concat(Shown(node))).Concat(Supposed());

    /// <summary>All nodes, each before its parts.</summary>
    public static IEnumerable<JsonObject> Nodes(JsonObject node) => Parts(node).SelectMany(Nodes).Prepend(node);

    public static IEnumerable<JsonObject> Parts(JsonObject node) => Lists.SelectMany(list => node[list]?.AsArray() ?? []).Select(part => part!.AsObject());

    private IEnumerable<Forgery> Said(JsonObject node) =>
    [
        .. Truths.SelectMany(truth => Forgery.Set("truth", node, "truth", truth)),
        .. Kinds.SelectMany(kind => Forgery.Set("kind", node, "kind", kind)),
        .. Forgery.Set("name", node, "id", Another(node)),
        .. Forgery.Set("name", node, "id", "other"),
        .. Word(node, "kind") is not ("rule" or "case") ? [] : Forgery.Set("level", node, "calls", Word(node, "calls") == "urgentSameDay" ? "selfCare" : "urgentSameDay"),
        .. Word(node, "kind") is not ("rule" or "case") ? [] : Forgery.Set("level", node, "calls", null, isGone: true),
        .. node == proof ? [] : Forgery.Set("place", node, "part", (int)node["part"]! + 1),
        .. node == proof ? [] : Forgery.Set("place", node, "part", null, isGone: true),
    ];

    private static IEnumerable<Forgery> Read(JsonObject node) => Word(node, "kind") is not ("signal" or "number" or "choice") ? [] :
    [
        .. Readings().SelectMany(reading => Forgery.Set("reading", node, "reading", reading)),
        .. Forgery.Set("reading", node, "reading", null, isGone: true),
        .. Comparisons.Where(node.ContainsKey).SelectMany(comparison => Forgery.Set("threshold", node, comparison, (decimal)node[comparison]! + 1)),
        .. Comparisons.Where(node.ContainsKey).SelectMany(comparison => Forgery.Set("threshold", node, comparison, null, isGone: true)),
        .. node["is"] is not JsonArray chosen ? [] : Forgery.Set("choice", node, "is", new JsonArray([.. chosen.Select(one => one!.DeepClone()), "other"])),
    ];

    private static JsonNode?[] Readings() => [true, false, 7.25m, new JsonArray(1, 100_000), "other", null];

    private IEnumerable<Forgery> Shown(JsonObject node)
    {
        foreach (var parts in Lists.Where(node.ContainsKey).Select(list => node[list]!.AsArray()))
        {
            for (var i = 0; i < parts.Count; i++)
            {
                var (at, part) = (i, parts[i]!.AsObject());
                yield return new("part dropped", $"{node["kind"]} {node["id"]} without {part["kind"]} {part["id"]}", () => parts.RemoveAt(at), () => parts.Insert(at, part), ProvesWithout(node, part));
                yield return new("part twice", $"{part["kind"]} {part["id"]}", () => parts.Add(part.DeepClone()), () => parts.RemoveAt(parts.Count - 1));
                foreach (var stranger in Strangers(part, (int)part["part"]!))
                {
                    yield return Forgery.Replace("part grafted", part, stranger);
                }
            }
        }

        if (Parts(node).Any())
        {
            var because = node["because"]!.AsArray();
            foreach (var added in Strangers(node, Parts(node).Max(part => (int)part["part"]!) + 1))
            {
                yield return new("part added", $"{node["kind"]} {node["id"]} with {added["kind"]} {added["id"]}", () => because.Add(added), () => because.Remove(added));
            }

            foreach (var forgery in Forgery.Set("parts left out", node, "because", new JsonArray()))
            {
                var left = forgery with { StillProves = ProvesWithout(node, null) };
                yield return left;
                yield return new("as above", left.Where, () => Claim(left, node), () => TakeBack(left, node), left.StillProves);
            }
        }
    }

    private IEnumerable<Forgery> Supposed() =>
        ((string[])["nothing", "assumed", "suspected", "cautious", "other"]).SelectMany(supposed => Forgery.Set("supposition", proof, "supposed", supposed));

    // Nodes from elsewhere that say something else with the same truth: of the same kind, and of another.
    private IEnumerable<JsonObject> Strangers(JsonObject part, int place)
    {
        var others = strangers.Where(other => Word(other, "truth") == Word(part, "truth") && (Word(other, "kind") != Word(part, "kind") || Word(other, "id") != Word(part, "id")));
        foreach (var other in others.Where(other => Word(other, "kind") == Word(part, "kind")).Take(1).Concat(others.Where(other => Word(other, "kind") != Word(part, "kind")).Take(1)))
        {
            var stranger = other.DeepClone().AsObject();
            stranger["part"] = place;
            yield return stranger;
        }
    }

    private static void Claim(Forgery leftOut, JsonObject node)
    {
        leftOut.Do();
        node["asAbove"] = true;
    }

    private static void TakeBack(Forgery leftOut, JsonObject node)
    {
        leftOut.Undo();
        node.Remove("asAbove");
    }

    private string Another(JsonObject node)
    {
        var table = Word(node, "kind") switch
        {
            "signal" or "number" or "choice" => "signals",
            "rule" => "rules",
            "definition" => "definitions",
            "redflag" or "factor" or "pattern" => "findings",
            _ => "settings",
        };
        return book[table]?.AsObject().Select(one => one.Key).FirstOrDefault(id => id != Word(node, "id")) ?? "another";
    }

    // One 'no' is enough for 'all of these', one 'yes' for 'one of these'; of a count what is left may do, whatever the part would be. What was answered
    // with 'no', or is taken as 'no', is so without the reason why it was not to be asked.
    private string? ProvesWithout(JsonObject node, JsonObject? part)
    {
        var (truth, left) = (Word(node, "truth"), Parts(node).Where(one => part is not null && one != part).Select(one => Word(one, "truth")).ToArray());
        var (least, most) = (left.Count(one => one == "yes"), left.Count(one => one != "no"));
        var proves = Word(node, "kind") switch
        {
            "all" or "case" => truth == "no" && left.Contains("no"),
            "any" or "redflag" or "factor" or "pattern" => truth == "yes" && left.Contains("yes"),
            "at-least" when part is not null => Counted(least, most, Count(node)) == truth && Counted(least + 1, most + 1, Count(node)) == truth,
            "signal" => truth == "no" && (node.ContainsKey("reading") || proof.ContainsKey("supposed")),
            _ => false,
        };
        return proves ? $"what is left of '{Word(node, "kind")}' suffices for '{truth}'" : null;
    }

    private static int Count(JsonObject node) => int.Parse(AtLeast().Match(Word(node, "text")).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Counted(int least, int most, int count) => least >= count ? "yes" : most < count ? "no" : "unknown";

    private static string Word(JsonObject node, string name) => (string?)node[name] ?? "";

    [GeneratedRegex("^at least ([0-9]+) of these$")]
    private static partial Regex AtLeast();
}
