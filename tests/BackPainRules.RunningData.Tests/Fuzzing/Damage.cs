namespace BackPainRules.RunningData.Tests.Fuzzing;

/// <summary>Damages files, the same way for the same seed.</summary>
internal sealed class Damage(int seed)
{
    private static readonly byte[][] Wild =
    [
        [0xFF, 0xFF, 0xFF, 0xFF],
        [0, 0, 0, 0],
        [0x7F, 0xFF, 0xFF, 0xFF],
        "99999999999999999999"u8.ToArray(),
        "-1e308"u8.ToArray(),
        "NaN"u8.ToArray(),
        "1901-01-01T00:00:00Z"u8.ToArray(),
        "2079-06-06 00:00:00 +0000"u8.ToArray(),
        "<!DOCTYPE a [<!ENTITY b 'c'>]>"u8.ToArray(),
        "&b;<a><a><a>"u8.ToArray(),
        "]]>\u0000\""u8.ToArray(),
        ",\"\n,,"u8.ToArray(),
    ];

    private readonly Random random = new(seed);

    public byte[] Next()
    {
        var file = Any(Seeds.All).ToList();
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            Once(file);
        }

        return [.. file];
    }

    private void Once(List<byte> file)
    {
        var place = random.Next(file.Count + 1);
        var length = Math.Min(random.Next(1, 64), file.Count - place);
        switch (random.Next(7))
        {
            case 0:
                file.RemoveRange(place, length);
                break;
            case 1:
                file.InsertRange(place, Any(Wild));
                break;
            case 2:
                file.InsertRange(place, file.GetRange(place, length));
                break;
            case 3:
                file.RemoveRange(place, file.Count - place);
                break;
            case 4:
                var other = Any(Seeds.All);
                file.InsertRange(place, other[random.Next(other.Length)..]);
                break;
            case 5:
                Change(file, place, Any(Wild));
                break;
            default:
                Change(file, place, [(byte)random.Next(256)]);
                break;
        }
    }

    private static void Change(List<byte> file, int place, byte[] to)
    {
        for (var i = 0; i < to.Length && place + i < file.Count; i++)
        {
            file[place + i] = to[i];
        }
    }

    private T Any<T>(T[] all) => all[random.Next(all.Length)];
}
