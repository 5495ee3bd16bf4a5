using System.Text.Json.Nodes;
using BackPainRules.Auditing;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.Tests.Proofs;

/// <summary>A proof that is one for this case and this book is none where an answer or a condition on which it rests is another.</summary>
public class ChangedGroundTests(ITestOutputHelper output)
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly JsonObject Book = Written.Book(Assessor.Book);

    [Fact]
    public void Every_other_reading_of_what_a_proof_shows_is_refused_and_of_the_rest_none()
    {
        var count = 0;
        foreach (var genuine in GenuineProof.Some(rows: 6, mostNodes: 22))
        {
            var checker = new ProofChecker(Book, genuine.Readings);
            var ids = Forgeries.Nodes(genuine.Proof).Where(node => (string?)node["kind"] is "signal" or "number" or "choice").Select(node => (string)node["id"]!).Distinct().ToArray();
            foreach (var forgery in ids.SelectMany(id => OtherReadings(genuine.Readings, id)))
            {
                count++;
                Tried(forgery, () => checker.Check(genuine.Proof)).Should().NotBeNull(forgery.Where);
            }

            var unused = Assessor.Book.Signals.Select(signal => signal.Id).First(id => !ids.Contains(id));
            OtherReadings(genuine.Readings, unused).Should().AllSatisfy(forgery => Tried(forgery, () => checker.Check(genuine.Proof)).Should().BeNull("nothing that is shown rests on it"));
        }

        output.WriteLine($"{count} changes");
        count.Should().BeGreaterThan(1_000);
    }

    [Fact]
    public void Every_other_condition_where_a_proof_shows_one_is_refused()
    {
        var tally = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var genuine in GenuineProof.Some(rows: 2, mostNodes: 60))
        {
            var conditions = new Grounds(Book).Of(genuine.Proof).DistinctBy(one => one.Condition).ToArray();
            foreach (var forgery in conditions.SelectMany(one => OtherConditions(one.Condition, one.Node)).Concat(OtherCases(genuine.Proof)))
            {
                Tried(forgery, () => new ProofChecker(Book, genuine.Readings).Check(genuine.Proof)).Should().NotBeNull($"{forgery.Kind}: {forgery.Where}");
                tally[forgery.Kind] = tally.GetValueOrDefault(forgery.Kind) + 1;
            }
        }

        output.WriteLine(string.Join('\n', tally.Select(one => $"{one.Value,7} {one.Key}")));
        tally.Keys.Should().Equal("all and any", "case", "choice", "comparison", "count", "level", "not", "number", "threshold");
    }

    private static string? Tried(Forgery forgery, Func<string?> check)
    {
        forgery.Do();
        var refusal = check();
        forgery.Undo();
        return refusal;
    }

    private static IEnumerable<Forgery> OtherReadings(JsonObject readings, string id) =>
    [
        .. ((JsonNode?[])[true, false, 3, new JsonArray(2, 900), null]).SelectMany(reading => Forgery.Set("reading", readings, id, reading)),
        .. Forgery.Set("reading", readings, id, null, isGone: true),
    ];

    // A case that calls another level, and one case more.
    private static IEnumerable<Forgery> OtherCases(JsonObject proof)
    {
        var cases = (string?)proof["kind"] == "rule" ? Book["rules"]![(string)proof["id"]!]!["cases"]?.AsArray() ?? [] : [];
        foreach (var one in cases.Select(one => one!.AsObject()).ToArray())
        {
            foreach (var forgery in Forgery.Set("level", one, "calls", (string?)one["calls"] == "urgentSameDay" ? "nothing" : "urgentSameDay"))
            {
                yield return forgery;
            }
        }

        if (cases.Count > 0)
        {
            var added = cases[0]!.DeepClone();
            yield return new("case", $"{proof["id"]}", () => cases.Add(added), () => cases.Remove(added));
        }
    }

    private static IEnumerable<Forgery> OtherConditions(JsonNode condition, JsonObject node)
    {
        yield return Forgery.Replace("not", condition, new JsonObject { ["not"] = condition.DeepClone() });
        if (condition is not JsonObject named)
        {
            yield break;
        }

        var (kind, of) = named.First();
        var than = named.ElementAtOrDefault(1);
        switch (kind)
        {
            case "all" or "any":
                yield return Forgery.Replace("all and any", condition, new JsonObject { [kind == "all" ? "any" : "all"] = of!.DeepClone() });
                break;
            case "count" when (string?)node["truth"] != "unknown":
                // One more than are there, or as few as can be.
                var (yes, open) = (Forgeries.Parts(node).Count(part => (string?)part["truth"] == "yes"), Forgeries.Parts(node).Count(part => (string?)part["truth"] != "no"));
                foreach (var forgery in Forgery.Set("count", named, "count", (string?)node["truth"] == "yes" ? yes + 1 : open))
                {
                    yield return forgery;
                }

                break;
            case "number":
                yield return Forgery.Replace("comparison", condition, new JsonObject { [kind] = of!.DeepClone(), [than.Key == "above" ? "below" : "above"] = than.Value!.DeepClone() });
                var (table, number) = than.Value is JsonObject threshold ? (Book["thresholds"]![(string)threshold["threshold"]!]!.AsObject(), "value") : (named, than.Key);
                foreach (var forgery in Forgery.Set(table == named ? "number" : "threshold", table, number, (decimal)table[number]! + 1))
                {
                    yield return forgery;
                }

                break;
            case "choice":
                yield return Forgery.Replace("choice", condition, new JsonObject { [kind] = of!.DeepClone(), ["is"] = new JsonArray("other") });
                break;
        }
    }
}
