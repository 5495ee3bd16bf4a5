using System.Buffers;
using System.Text;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>Finds the root of an XML document in its first bytes, past declarations and comments.</summary>
internal static class XmlRoot
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n/>["u8);

    public static FileFormat Of(ReadOnlySpan<byte> start)
    {
        var rest = start;
        while (true)
        {
            rest = AfterBlanks(rest);
            if (rest.StartsWith("<?"u8))
            {
                rest = After(rest, "?>"u8);
            }
            else if (rest.StartsWith("<!--"u8))
            {
                rest = After(rest, "-->"u8);
            }
            else if (rest.StartsWith("<!DOCTYPE"u8))
            {
                return Named(AfterBlanks(rest["<!DOCTYPE".Length..]));
            }
            else
            {
                return rest.StartsWith("<"u8) ? Named(rest[1..]) : FileFormat.Unknown;
            }
        }
    }

    private static FileFormat Named(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny(NameEnds);
        var name = end < 0 ? rest : rest[..end];
        name = name[(name.IndexOf((byte)':') + 1)..];
        return Ascii.EqualsIgnoreCase(name, "gpx"u8) ? FileFormat.Gpx
            : Ascii.EqualsIgnoreCase(name, "TrainingCenterDatabase"u8) ? FileFormat.Tcx
            : Ascii.EqualsIgnoreCase(name, "HealthData"u8) ? FileFormat.AppleHealth
            : FileFormat.Unknown;
    }

    // Some exports begin with blanks or control bytes, which XML forbids and readers here drop.
    private static ReadOnlySpan<byte> AfterBlanks(ReadOnlySpan<byte> rest)
    {
        var first = rest.IndexOfAnyExceptInRange((byte)0, (byte)' ');
        return first < 0 ? [] : rest[first..];
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> mark)
    {
        var at = rest.IndexOf(mark);
        return at < 0 ? [] : rest[(at + mark.Length)..];
    }
}
