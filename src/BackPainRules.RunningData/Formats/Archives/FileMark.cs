using BackPainRules.RunningData.Formats.Tables;

namespace BackPainRules.RunningData.Formats.Archives;

/// <summary>Tells what a file is by its first bytes. Names lie: of renamed files, and of a .fit that is a gzip.</summary>
internal static class FileMark
{
    /// <summary>How many bytes at the start are enough.</summary>
    public const int Length = 4096;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static FileFormat Of(ReadOnlySpan<byte> start) => start switch
    {
        [0x1F, 0x8B, ..] => FileFormat.Gzip,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileFormat.Zip,
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'<', 0, ..] or [0, (byte)'<', ..] => XmlRoot.Of(Narrow(start, stackalloc byte[start.Length])),
        _ => Inside(start.StartsWith(ByteOrderMark) ? start[ByteOrderMark.Length..] : start),
    };

    // Of letters of two bytes, which XML may have: only the root is looked for, and it is plain.
    private static ReadOnlySpan<byte> Narrow(ReadOnlySpan<byte> start, Span<byte> narrow)
    {
        var count = 0;
        foreach (var one in start)
        {
            narrow[count] = one;
            count += one is 0 or 0xFE or 0xFF ? 0 : 1;
        }

        return narrow[..count];
    }

    private static FileFormat Inside(ReadOnlySpan<byte> start) =>
        start.Length >= 12 && start[8..12].SequenceEqual(".FIT"u8) ? FileFormat.Fit
        : XmlRoot.Of(start) is not FileFormat.Unknown and var xml ? xml
        : ActivityTable.IsOne(start) ? FileFormat.Table
        : FileFormat.Unknown;
}
