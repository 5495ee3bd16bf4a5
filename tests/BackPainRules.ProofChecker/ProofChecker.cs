using System.Text.Json.Nodes;

namespace BackPainRules.Auditing;

/// <summary>Says whether a written proof establishes its conclusion, by the written book and the readings of the case alone. Words are not read: what counts is
/// which parts of the book are shown, with which truths (-1 no, 0 unknown, 1 yes), numbers and readings. A part that is not shown may be anything.</summary>
public sealed class ProofChecker(JsonObject book, JsonObject readings)
{
    private static readonly string[] Truths = ["no", "unknown", "yes"];
    private static readonly string[] Levels = ["nothing", "selfCare", "selfCareWithReview", "routineProfessional", "soonWithin5Days", "soonWithin2Days", "urgentSameDay", "emergencyNow"];
    private readonly ILookup<string, (string Rule, string From)> concluding = book["rules"]!.AsObject()
        .SelectMany(rule => Items(rule.Value!["concludes"]).Select(one => (Finding: Word(one, "finding"), Rule: rule.Key, From: (string?)one["from"] ?? "selfCare")))
        .ToLookup(one => one.Finding, one => (one.Rule, one.From));
    private readonly ILookup<string, JsonNode> askedIf = book["questions"]!.AsObject().Where(one => one.Value!["askedIf"] is not null)
        .SelectMany(one => one.Value!["answers"]!.AsArray().Select(signal => (Signal: (string)signal!, When: one.Value["askedIf"]!)))
        .ToLookup(one => one.Signal, one => one.When);
    private readonly HashSet<string> proved = [];
    private string supposed = "nothing";
    private delegate string? Claim(JsonObject node, string path);

    /// <summary>Where and why a proof is refused; null: it establishes its conclusion.</summary>
    public string? Check(JsonObject proof)
    {
        proved.Clear();
        supposed = proof.ContainsKey("supposed") ? Word(proof, "supposed") : "nothing";
        return supposed is not ("nothing" or "assumed" or "suspected" or "cautious") ? "$.supposed: there is no such supposition"
            : Word(proof, "kind") == "rule" ? Rule(proof, "$", Word(proof, "id"), "selfCare") : Finding(proof, "$", Word(proof, "id"));
    }

    private string? Finding(JsonObject node, string path, string id) => Is(node, path, Word(book["findings"]?[id] as JsonObject, "kind").ToLowerInvariant(), id) ?? Calls(node, path, "nothing")
        ?? Group(node, path, 1, [.. concluding[id].Select(by => (Claim)((part, at) => Rule(part, at, by.Rule, by.From)))]);

    private string? Rule(JsonObject node, string path, string id, string from)
    {
        var rule = book["rules"]![id] as JsonObject ?? [];
        var (cases, stems, stem) = (Items(rule["cases"]), Parts(rule["when"]), 1);
        var whens = cases.Select(one => (Level: Array.IndexOf(Levels, Word(one, "calls")), Holds: 1)).ToArray();
        return Is(node, path, rule.Count > 0 ? "rule" : "", id) ?? (cases.Length == 0 ? Calls(node, path, "nothing") ?? Group(node, path, 1, [When(rule["when"])])
            : Match(node, path, [.. cases.Select((_, i) => (Claim)((part, at) => Case(i, part, at)))], out var shown) ?? (shown.Count < cases.Length ? $"{path}: it does not show every case" : null)
                ?? Calls(node, path, Levels.Last(level => level == "nothing" || Called(level) == 1)) ?? Holds(node, path, Called(from), Called(from)));

        // A case that is no 'no' shows all its parts, and so the whole stem. Of a 'no' what is not shown does not matter.
        string? Case(int i, JsonObject part, string at)
        {
            Dictionary<int, int> truths = [];
            Claim[] parts = [.. stems, .. Parts(cases[i]["when"])];
            var refusal = Is(part, at, "case", (rule.ContainsKey("row") ? Word(rule, "row") : id) + Word(cases[i], "letter")) ?? Calls(part, at, Word(cases[i], "calls"))
                ?? Match(part, at, parts, out truths) ?? Holds(part, at, All(truths, ..parts.Length, -1), All(truths, ..parts.Length, 1));
            (stem, whens[i].Holds) = refusal is null ? (Math.Min(stem, All(truths, ..stems.Length, 1)), All(truths, stems.Length..parts.Length, 1)) : default;
            return refusal;
        }

        // A case counts unless one before it calls less.
        int Called(string level) => Math.Min(stem, whens.Aggregate((Some: -1, Free: 1), (so, one) => one.Level < Array.IndexOf(Levels, level)
            ? (so.Some, Math.Min(so.Free, -one.Holds)) : (Math.Max(so.Some, Math.Min(so.Free, one.Holds)), so.Free)).Some);
    }

    private Claim When(JsonNode? condition) => (node, path) =>
    {
        var (kind, of) = condition is JsonObject named ? named.First() : new("all", new JsonArray());
        var id = of is JsonValue value && value.TryGetValue(out string? name) ? name : "";
        return kind == "finding" ? Finding(node, path, id) : Is(node, path, kind == "count" ? "at-least" : kind, id) ?? kind switch
        {
            "all" => Group(node, path, Parts(condition).Length, Parts(condition)),
            "any" => Group(node, path, 1, Parts(of)),
            "count" => Group(node, path, (int)of!, Parts(condition!["of"]), [.. condition["of"]!.AsArray().Select(part => (int?)(part as JsonObject)?["weight"] ?? 1)]),
            "not" => Match(node, path, [When(of)], out var truths) ?? Holds(node, path, -truths.GetValueOrDefault(0, 1), -truths.GetValueOrDefault(0, -1)),
            "definition" => Group(node, path, 1, [When(book["definitions"]![id]!["means"])]),
            _ => Leaf(node, path, kind, id, condition!.AsObject().FirstOrDefault(one => one.Key is "atLeast" or "above" or "atMost" or "below" or "is")),
        };
    };

    private string? Leaf(JsonObject node, string path, string kind, string id, KeyValuePair<string, JsonNode?> asks)
    {
        var (read, isRead, signal) = (readings[id], kind != "setting" && readings.ContainsKey(id), book["signals"]?[id] as JsonObject);
        var than = asks.Value is JsonObject named ? book["tuned"]?[Word(named, "threshold")] ?? book["thresholds"]![Word(named, "threshold")]!["value"] : asks.Value;
        var refusal = asks.Key is not null && !JsonNode.DeepEquals(node[asks.Key], than) ? $"{path}: the book asks for something else"
            : node.ContainsKey("reading") != isRead || !JsonNode.DeepEquals(node["reading"], read) ? $"{path}: the readings say something else" : null;
        var truth = kind == "setting" ? ((bool?)(book["switched"]?[id] ?? book["settings"]![id]!["on"]) == true ? 1 : -1) : refusal is not null || read is null ? 0 : kind switch
        {
            "signal" => (bool)read ? 1 : -1,
            "choice" => than!.AsArray().Any(one => JsonNode.DeepEquals(one, read)) ? 1 : -1,
            _ => Compared(asks.Key!, signal!, read as JsonArray ?? [read.DeepClone(), read.DeepClone()], than),
        };
        var isFeared = isRead && Word(signal, "kind") == "warning" && (supposed == "cautious" || (supposed == "suspected" && (bool?)signal!["lasts"] != true));
        truth = truth != 0 || supposed == "nothing" ? truth : isFeared || Word(signal, "kind") == "presumed" ? 1 : -1;
        // What was not to be asked is not so; but a 'yes' counts, and so does that somebody was asked and could not say.
        var asked = kind == "signal" && (truth < 0 || (truth == 0 && !isRead)) ? askedIf[id].Select(When).ToArray() : [];
        return refusal ?? Match(node, path, asked, out var truths) ?? Holds(node, path, Math.Min(truth, All(truths, ..asked.Length, -1)), Math.Min(truth, All(truths, ..asked.Length, 1)));
    }

    private static int Compared(string how, JsonObject signal, JsonArray ends, JsonNode? than)
    {
        var mark = Steps(than, signal) + (how is "above" or "atMost" ? 1 : 0);
        return (how is "atLeast" or "above" ? 1 : -1) * (Steps(ends[0], signal) >= mark ? 1 : Steps(ends[1], signal) < mark ? -1 : 0);
    }

    // What has a name is proved once.
    private string? Group(JsonObject node, string path, int count, Claim[] parts, int[]? weights = null)
    {
        var said = $"{Word(node, "kind")} {Word(node, "id")} {Word(node, "truth")}";
        var refusal = !node.ContainsKey("asAbove") ? Match(node, path, parts, out var truths) ?? Holds(node, path, Reached(-1), Reached(1))
            : Word(node, "id").Length > 0 && proved.Contains(said) ? null : $"{path}: it was not proved above";
        proved.Add(refusal ?? said);
        return refusal;

        int Reached(int otherwise) => Sum(1, otherwise) >= count ? 1 : Sum(0, otherwise) < count ? -1 : 0;
        int Sum(int from, int otherwise) => Enumerable.Range(0, parts.Length).Sum(i => truths.GetValueOrDefault(i, otherwise) < from ? 0 : weights?[i] ?? 1);
    }

    // Each part that is shown is the one of the book at its place, and is shown once.
    private static string? Match(JsonObject node, string path, Claim[] parts, out Dictionary<int, int> truths)
    {
        (truths, string? refusal) = ([], null);
        foreach (var (part, at) in ((string[])["because", "rest"]).SelectMany(list => Items(node[list]).Select((part, i) => (part, $"{path}.{list}[{i}]"))))
        {
            var place = part["part"] is JsonValue number && number.TryGetValue(out int written) ? written : -1;
            refusal ??= (uint)place < parts.Length && truths.TryAdd(place, Truth(part)) ? parts[place](part, at) : $"{at}: the book has no such part here";
        }

        return refusal;
    }

    private static string? Is(JsonObject node, string path, string kind, string id) => kind.Length > 0 && Word(node, "kind") == kind && Word(node, "id") == id ? null : $"{path}: the book has something else here";
    private static string? Calls(JsonObject node, string path, string level) => (node.ContainsKey("calls") ? Word(node, "calls") : "nothing") == level ? null : $"{path}: it calls {level}";
    private static string? Holds(JsonObject node, string path, int lowest, int highest) => lowest != highest ? $"{path}: what it shows does not suffice"
        : Truth(node) == lowest ? null : $"{path}: it is '{Truths[lowest + 1]}' by the book and the readings";
    private static decimal Steps(JsonNode? number, JsonObject signal) => decimal.Round((decimal)number! / (decimal)signal["step"]!, Word(signal, "rounding") == "up"
        ? MidpointRounding.ToPositiveInfinity : Word(signal, "rounding") == "down" ? MidpointRounding.ToNegativeInfinity : MidpointRounding.AwayFromZero);
    private static int All(Dictionary<int, int> truths, Range of, int otherwise) => Enumerable.Range(of.Start.Value, of.End.Value - of.Start.Value).Select(i => truths.GetValueOrDefault(i, otherwise)).Append(1).Min();
    private static int Truth(JsonObject node) => Array.IndexOf(Truths, Word(node, "truth")) - 1;
    private Claim[] Parts(JsonNode? of) => of is JsonArray parts ? [.. parts.Select(part => When((part as JsonObject)?["part"] ?? part))] : of is not JsonObject one ? [] : one["all"] is { } all ? Parts(all) : [When(one)];
    private static JsonObject[] Items(JsonNode? list) => list is JsonArray items ? [.. items.Select(item => item as JsonObject ?? [])] : [];
    private static string Word(JsonObject? of, string name) => of?[name] is JsonValue value && value.TryGetValue(out string? word) ? word : "";
}
