namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>The check sum of FIT (CRC-16, polynomial 0xA001), eight bytes at a step. Over a file and its own check sum it is 0.</summary>
internal static class FitChecksum
{
    private const int Step = 8;

    private static readonly ushort[] Tables = Build();

    public static ushort Of(ReadOnlySpan<byte> bytes, ushort before = 0)
    {
        ReadOnlySpan<ushort> tables = Tables;
        int sum = before;
        while (bytes.Length >= Step)
        {
            sum = tables[0x700 | (byte)(bytes[0] ^ sum)]
                ^ tables[0x600 | (bytes[1] ^ (sum >> 8))]
                ^ tables[0x500 | bytes[2]]
                ^ tables[0x400 | bytes[3]]
                ^ tables[0x300 | bytes[4]]
                ^ tables[0x200 | bytes[5]]
                ^ tables[0x100 | bytes[6]]
                ^ tables[bytes[7]];
            bytes = bytes[Step..];
        }

        foreach (var one in bytes)
        {
            sum = (sum >> 8) ^ tables[(byte)(one ^ sum)];
        }

        return (ushort)sum;
    }

    // Table n tells what a byte becomes when n more bytes follow it.
    private static ushort[] Build()
    {
        var tables = new ushort[Step * 256];
        for (var value = 0; value < 256; value++)
        {
            var sum = value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xA001 : sum >> 1;
            }

            tables[value] = (ushort)sum;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            tables[i] = (ushort)((tables[i - 256] >> 8) ^ tables[(byte)tables[i - 256]]);
        }

        return tables;
    }
}
