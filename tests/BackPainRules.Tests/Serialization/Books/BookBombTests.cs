using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.Books.PackText;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>A file that asks for more than it may is a named error: no crash, no hang, no endless memory.</summary>
public class BookBombTests
{
    public static TheoryData<string, string, string> Bombs => new()
    {
        { "deep nesting", """{"schemaVersion":1,"pack":"x","rules":{"r":{"when":""" + string.Concat(Enumerable.Repeat("{\"not\":", 100_000)) + "true" + new string('}', 100_003), "not-json" },
        { "deep lists", new string('[', 1_000_000), "not-json" },
        { "huge numbers", With("signals/club.laps/max", "1" + new string('0', 10_000)), "wrong-type" },
        { "a number that is none", With("signals/club.laps/max", "1e999999999"), "wrong-type" },
        { "definitions that double", With("rules/club.track/when", """{ "definition": "d60" }""").Replace("\"definitions\":{", "\"definitions\":{" + Doubling(60), StringComparison.Ordinal), "too-complex" },
        { "a long chain of definitions", With("rules/club.track/when", """{ "definition": "d1500" }""").Replace("\"definitions\":{", "\"definitions\":{" + Chain(1500), StringComparison.Ordinal), "too-deep" },
        { "a count with more ways than there is time", With("rules/club.track/when", $$"""{ "count": 150, "of": [{{string.Join(",", Enumerable.Range(100, 300).Select(i => $$"""{ "number": "club.laps", "atLeast": 1.{{i}} }"""))}}] }"""), "too-complex" },
        { "ten thousand rules", With("rules", "{" + string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"\"r{i}\":{{}}")) + "}"), "too-many" },
        { "a list without end", With("questions/club/answers", "[" + string.Join(",", Enumerable.Repeat("\"club.track\"", 100_000)) + "]"), "too-many" },
        { "ten thousand duplicates", Valid.Replace("\"pack\": \"club\",", "\"pack\": \"club\"," + string.Concat(Enumerable.Repeat("\"rules\": {},", 10_000)), StringComparison.Ordinal), "duplicate-property" },
        { "a name of a million letters", With("rules/club.track/when", "{ \"signal\": \"" + new string('a', 1_000_000) + "\" }"), "unknown-signal" },
        { "ten megabytes", Valid + new string(' ', 10 * 1024 * 1024), "too-large" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_a_named_error(string what, string json, string code) =>
        FluentActions.Invoking(() => Read(json)).Should().Throw<InvalidBookJsonException>(what).Which.Errors.Should().Contain(error => error.ErrorCode == code);

    [Fact]
    public void Findings_in_a_chain_as_long_as_a_file_may_hold_are_a_book()
    {
        var findings = string.Join(",", Enumerable.Range(0, 1900).Select(i => $$"""  "f{{i}}": { "kind": "pattern", "title": "x" }"""));
        var rules = string.Join(",", Enumerable.Range(1, 1899).Select(i =>
            $$"""  "r{{i}}": { "title": "x", "when": { "finding": "f{{i - 1}}" }, "concludes": [{ "finding": "f{{i}}" }], "because": "x", "sources": ["club"] }"""));
        var json = Valid.Replace("\"findings\": {", "\"findings\": {" + findings + ",", StringComparison.Ordinal)
            .Replace("\"rules\": {", "\"rules\": {" + rules + """, "r0": { "title": "x", "when": { "signal": "a" }, "concludes": [{ "finding": "f0" }], "because": "x", "sources": ["club"] },""", StringComparison.Ordinal);
        Read(json).Rules.Count.Should().Be(1900 + 1 + Beside.Rules.Count);
    }

    private static string Doubling(int count) => Many(count, i => $$"""{ "all": [{ "definition": "d{{i - 1}}" }, { "definition": "d{{i - 1}}" }] }""");

    private static string Chain(int count) => Many(count, i => $$"""{ "not": { "definition": "d{{i - 1}}" } }""");

    private static string Many(int count, Func<int, string> means) =>
        """  "d0": { "title": "x", "means": { "signal": "a" } },""" + string.Concat(Enumerable.Range(1, count).Select(i => $$"""  "d{{i}}": { "title": "x", "means": {{means(i)}} },"""));
}
