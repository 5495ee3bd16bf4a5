using System.Text;
using System.Text.Json.Nodes;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>Packs as JSON, in short words.</summary>
internal static class PackText
{
    /// <summary>A book of a few signals, beside which packs are read.</summary>
    public static readonly RuleBook Beside = TinyBook.With(
        TinyBook.Valid("known").When(TinyBook.A).Concludes(TinyBook.Known),
        TinyBook.Valid("flags").When(TinyBook.Sign).Except("a", TinyBook.Excepted).Otherwise("b", Urgency.UrgentSameDay).Flags(new RedFlag("flag", "A flag")),
        TinyBook.Valid("excepts").When(TinyBook.B & TinyBook.Cleared).Concludes(TinyBook.Excepted),
        TinyBook.Valid("numbers").When((TinyBook.Number >= TinyBook.Tunable) & TinyBook.Defined & (TinyBook.Number >= 1) & TinyBook.Day.Is(DayOfWeek.Monday) & TinyBook.Switch).Concludes(TinyBook.Known));

    /// <summary>A pack of one rule with signals, a definition, advice and a question of its own.</summary>
    public const string Valid =
        """
        {
          "schemaVersion": 1,
          "pack": "club",
          "sources": { "club": { "citation": "The club" } },
          "thresholds": { "club.laps": { "title": "Many laps", "value": 20, "min": 10, "max": 40 } },
          "signals": {
            "club.track": { "kind": "warning", "text": "You train on the new track" },
            "club.laps": { "kind": "number", "text": "Laps a week", "unit": "laps", "min": 0, "max": 500 },
            "club.lane": { "kind": "choice", "text": "The lane", "choices": ["inner", "outer"] }
          },
          "findings": { "club.track": { "kind": "factor", "title": "The new track", "moreLikely": "It began there.", "lessLikely": "It began elsewhere." } },
          "definitions": { "many-laps": { "title": "Many laps on the inner lane", "means": { "all": [{ "number": "club.laps", "atLeast": { "threshold": "club.laps" }, "unit": "laps" }, { "choice": "club.lane", "is": ["inner"] }] } } },
          "questions": { "club": { "text": "The track?", "plainer": "The track?", "why": "It is hard.", "answers": ["club.track", "club.laps", "club.lane"] } },
          "advice": { "club.other-lane": { "title": "Change the lane", "text": "Run on the outer lane.", "evidence": "veryLow", "upTo": "selfCareWithReview", "sources": ["club"] } },
          "rules": {
            "club.track": {
              "title": "Sore on the new track",
              "when": { "all": [{ "signal": "club.track" }, { "any": [{ "definition": "many-laps" }, { "not": { "signal": "cleared" } }] }] },
              "concludes": [{ "finding": "club.track", "evidence": "veryLow" }],
              "advises": ["club.other-lane"],
              "because": "The new track is hard.",
              "sources": ["club"]
            }
          }
        }
        """;

    public static byte[] Utf8(string json) => Encoding.UTF8.GetBytes(json);

    /// <summary>The valid pack with one member put in another's place; null: it goes.</summary>
    public static string With(string path, string? json)
    {
        var root = JsonNode.Parse(Valid)!;
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(root, (node, step) => int.TryParse(step, out var place) ? node[place]! : node[step]!);
        var last = steps[^1];
        if (parent is JsonArray list)
        {
            list[int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(json!);
        }
        else if (json is null)
        {
            parent.AsObject().Remove(last);
        }
        else
        {
            parent[last] = JsonNode.Parse(json);
        }

        return root.ToJsonString();
    }

    public static RuleBook Read(string json) => BookJson.Read(Utf8(json), Beside);
}
