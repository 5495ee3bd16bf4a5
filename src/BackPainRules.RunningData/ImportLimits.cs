namespace BackPainRules.RunningData;

/// <summary>How much of a file is read at most. What goes beyond is named in a finding, and the import goes on with the next file.</summary>
public sealed record ImportLimits
{
    /// <summary>Bytes of one activity file, 64 MiB unless said. An Apple Health export is streamed and has <see cref="HealthExportBytes"/>.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Bytes of one activity file once unpacked, 256 MiB unless said.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger something may become by unpacking, 200 unless said.</summary>
    public int UnpackedRatio { get; init; } = 200;

    /// <summary>Entries of a zip, 20,000 unless said.</summary>
    public int ZipEntries { get; init; } = 20_000;

    /// <summary>Bytes of all entries of a zip, unpacked, 4 GiB unless said.</summary>
    public long ZipBytes { get; init; } = 4L << 30;

    /// <summary>Bytes of an Apple Health export, 8 GiB unless said.</summary>
    public long HealthExportBytes { get; init; } = 8L << 30;

    /// <summary>Recorded points of one activity file, 2,000,000 unless said.</summary>
    public int Records { get; init; } = 2_000_000;

    /// <summary>Laps of one activity file, 10,000 unless said.</summary>
    public int Laps { get; init; } = 10_000;

    /// <summary>FIT files in a row in one file, 16 unless said.</summary>
    public int ChainedFiles { get; init; } = 16;

    /// <summary>Levels of XML elements, 64 unless said.</summary>
    public int XmlDepth { get; init; } = 64;

    /// <summary>Letters of one text in XML or one cell of a table, 1 MiB unless said.</summary>
    public int TextLength { get; init; } = 1 << 20;

    /// <summary>Rows of a table, 200,000 unless said.</summary>
    public int TableRows { get; init; } = 200_000;
}
