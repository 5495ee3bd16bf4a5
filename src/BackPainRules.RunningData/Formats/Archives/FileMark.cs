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
        _ => Inside(start.StartsWith(ByteOrderMark) ? start[ByteOrderMark.Length..] : start),
    };

    private static FileFormat Inside(ReadOnlySpan<byte> start) =>
        start.Length >= 12 && start[8..12].SequenceEqual(".FIT"u8) ? FileFormat.Fit
        : XmlRoot.Of(start) is not FileFormat.Unknown and var xml ? xml
        : ActivityTable.IsOne(start) ? FileFormat.Table
        : FileFormat.Unknown;
}
