using System.Globalization;
using System.Text;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.Books.PackText;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>Whatever a file holds, it becomes a book or a named error: no crash, no hang, no endless memory.</summary>
public class BookFuzzTests
{
    private static readonly int Mutations = int.Parse(Environment.GetEnvironmentVariable("BACKPAINRULES_FUZZ") ?? "3000", CultureInfo.InvariantCulture);

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

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var random = new Random(20261129);
        byte[][] samples = [Utf8(Valid), Utf8(BookJson.Write(Beside)), Utf8(With("rules/club.track/when", """{ "count": 2, "of": [{ "weight": 2, "part": { "signal": "a" } }, { "signal": "b" }] }"""))];
        var refused = 0;
        for (var i = 0; i < Mutations; i++)
        {
            refused += IsRefused(Damaged(samples[i % samples.Length], random), i) ? 1 : 0;
        }

        refused.Should().BeInRange(Mutations / 2, Mutations - 1, "some damage is seen, and some is in blanks or words");
    }

    [Fact]
    public void Random_bytes_are_refused()
    {
        var random = new Random(7);
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = new byte[random.Next(0, 200)];
            random.NextBytes(bytes);
            IsRefused(bytes, i).Should().BeTrue();
        }
    }

    private static bool IsRefused(byte[] utf8, int number)
    {
        try
        {
            BookJson.Read(utf8, Beside);
            return false;
        }
        catch (InvalidBookJsonException refused)
        {
            refused.Errors.Should().NotBeEmpty();
            return true;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Mutation {number} threw. It was: {Encoding.Latin1.GetString(utf8)}", exception);
        }
    }

    // Tokens are put in each other's place too: that reaches deeper than bytes.
    private static byte[] Damaged(byte[] sample, Random random)
    {
        List<byte> bytes = [.. sample];
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(bytes.Count);
            var length = random.Next(1, Math.Min(40, bytes.Count - at) + 1);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length), length));
                    break;
                default:
                    Swap(bytes, random);
                    break;
            }
        }

        return [.. bytes];
    }

    private static void Swap(List<byte> bytes, Random random)
    {
        var words = Encoding.Latin1.GetString([.. bytes]).Split('"');
        if (words.Length > 4)
        {
            var (one, two) = ((random.Next(words.Length / 2) * 2) + 1, (random.Next(words.Length / 2) * 2) + 1);
            if (one < words.Length && two < words.Length)
            {
                words[one] = words[two];
            }
        }

        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join('"', words)));
    }

    private static string Doubling(int count) => Many(count, i => $$"""{ "all": [{ "definition": "d{{i - 1}}" }, { "definition": "d{{i - 1}}" }] }""");

    private static string Chain(int count) => Many(count, i => $$"""{ "not": { "definition": "d{{i - 1}}" } }""");

    private static string Many(int count, Func<int, string> means) =>
        """  "d0": { "title": "x", "means": { "signal": "a" } },""" + string.Concat(Enumerable.Range(1, count).Select(i => $$"""  "d{{i}}": { "title": "x", "means": {{means(i)}} },"""));
}
