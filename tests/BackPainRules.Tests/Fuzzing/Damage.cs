using System.Text;

namespace BackPainRules.Tests.Fuzzing;

/// <summary>Damages JSON, the same way for the same seed: its parts first, which reaches deep, and now and then its bytes.</summary>
internal sealed class Damage(byte[][] seeds, int seed)
{
    private static readonly string[] Wild =
    [
        "null", "true", "[]", "{}", "\"\"", "0", "-0", "-1", "11", "0.5", "1e999999999", "-1E+400", "0.1e-400", "2147483648", "-9223372036854775809", "79228162514264337593543950335",
        "79228162514264337593543950336", "1." + new string('3', 400), new string('9', 400), "NaN", "Infinity", "+1", "01", "1.", ".5", "'a'", "/**/1", "1,", "undefined",
        "\"yes\"", "\"no\"", "\"doesNotKnow\"", "\"prefersNotToSay\"", "\"Yes\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"2028-02-29\"", "\"2026-02-30\"", "\"2026-11-20T00:00:00Z\"",
        "\"\\uD800\"", "\"\\uDC5F\\uD83D\"", "\"\\uD83D\\uDC5F\"", "\"\\u0000\"", "\"\\u202E\"", "\"\\x\"", "\"\n\"", "\"" + new string('x', 5000) + "\"",
        "[1,2]", "[2,1]", "[1,2,3]", "[[1]]", "{\"value\":1e28,\"unit\":\"km\"}", "{\"from\":1,\"to\":1e20,\"unit\":\"days\"}", "{\"minutes\":5,\"seconds\":59.999,\"per\":\"mi\"}",
        "{\"week\":53,\"run\":-1}", new string('[', 40) + new string(']', 40), string.Concat(Enumerable.Repeat("{\"not\":", 70)) + "true" + new string('}', 70),
        "{\"threshold\":\"tunable\"}", "{\"definition\":\"defined\"}", "{\"signal\":\"a\"}", "{\"all\":[]}", "{\"count\":2,\"of\":[true,true]}",
    ];

    private static readonly byte[][] WildBytes = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0], [0xFF], "\r\n"u8.ToArray(), "\u2028"u8.ToArray(), "}{"u8.ToArray(), "\""u8.ToArray()];

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        if (random.Next(50) == 0)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            return noise;
        }

        var tree = JsonTree.Of(Any(seeds)).Copy();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            Once(tree);
        }

        var bytes = Encoding.UTF8.GetBytes(tree.ToString()).ToList();
        for (var times = random.Next(4) == 0 ? random.Next(1, 3) : 0; times > 0; times--)
        {
            OnceInBytes(bytes);
        }

        return [.. bytes];
    }

    private void Once(JsonTree tree)
    {
        var groups = tree.All().Where(one => one.Parts is { Count: > 0 }).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        var parts = Any(groups).Parts!;
        var at = random.Next(parts.Count);
        var (name, value) = parts[at];
        switch (random.Next(14))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(random.Next(parts.Count + 1), (name, value.Copy()));
                break;
            case 2:
                parts.Insert(at, (name, JsonTree.Value(Any(Wild))));
                break;
            case 3:
                parts[at] = (name, Foreign());
                break;
            case 4:
                parts[at] = (NameOf(Any(groups)), value);
                break;
            case 5:
                parts.AddRange(Enumerable.Repeat((name, value.Copy()), random.Next(1, 200)));
                break;
            case 6:
                parts[at] = (name, JsonTree.List(Enumerable.Repeat(value.Copy(), random.Next(1, 4))));
                break;
            case 7:
            case 8:
                parts[at] = (name, JsonTree.Value(Any(Wild)));
                break;
            case 9:
            case 10:
                var other = random.Next(parts.Count);
                (parts[at], parts[other]) = (parts[other], parts[at]);
                break;
            default:
                parts[at] = (name, Near(value));
                break;
        }
    }

    // What may still be allowed: a word more in a text, another number, the other answer.
    private JsonTree Near(JsonTree value) => value switch
    {
        { Parts: not null } => value,
        { Text: "true" } => JsonTree.Value("false"),
        { Text: "\"yes\"" } => JsonTree.Value("\"no\""),
        { Text: ['"', .., '"'] } => JsonTree.Value($"{value.Text[..^1]} {(char)random.Next('a', 'z')}\""),
        _ => JsonTree.Value($"{random.Next(20)}"),
    };

    // A part of this or another seed, from wherever it stood.
    private JsonTree Foreign() => Any(JsonTree.Of(Any(seeds)).All().ToArray()).Copy();

    private string NameOf(JsonTree group) => random.Next(4) == 0 ? "\"\\uD800\"" : Any(group.Parts!.ToArray()).Name is { Length: > 0 } name ? name : "\"on\"";

    private void OnceInBytes(List<byte> bytes)
    {
        var place = random.Next(bytes.Count + 1);
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            case 1 when place < bytes.Count:
                bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(place, Math.Min(random.Next(1, 30), bytes.Count - place));
                break;
            default:
                bytes.InsertRange(random.Next(5) == 0 ? 0 : place, Any(WildBytes));
                break;
        }
    }

    private T Any<T>(T[] all) => all[random.Next(all.Length)];
}
