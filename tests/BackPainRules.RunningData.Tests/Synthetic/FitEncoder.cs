using System.Buffers.Binary;
using System.Text;

namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>Writes FIT files, sound ones and others; independent of the decoder, its check sum too.</summary>
internal sealed class FitEncoder(bool isBigEndian = false)
{
    private readonly List<byte> data = [];
    private readonly Dictionary<int, FitLayout> layouts = [];

    public FitEncoder Define(int local, int message, params FitColumn[] columns) => Define(local, message, [], columns);

    public FitEncoder Define(int local, int message, FitColumn[] developers, params FitColumn[] columns)
    {
        layouts[local] = new(columns, developers);
        data.Add((byte)(0x40 | (developers.Length > 0 ? 0x20 : 0) | local));
        data.Add(0);
        data.Add(isBigEndian ? (byte)1 : (byte)0);
        Number(message, 2);
        Columns(columns);
        if (developers.Length > 0)
        {
            Columns(developers);
        }

        return this;
    }

    /// <summary>A message; null is 'not recorded'.</summary>
    public FitEncoder Data(int local, params object?[] values) => Data((byte)local, layouts[local], values);

    /// <summary>A message whose time is how many seconds on, in five bits.</summary>
    public FitEncoder Compressed(int local, int secondsOn, params object?[] values) => Data((byte)(0x80 | (local << 5) | (secondsOn & 31)), layouts[local], values);

    public FitEncoder Raw(params byte[] bytes)
    {
        data.AddRange(bytes);
        return this;
    }

    /// <summary>The file, with header and check sum.</summary>
    public byte[] File(int headerSize = 14, uint? dataSize = null)
    {
        var header = new byte[headerSize];
        header[0] = (byte)headerSize;
        header[1] = 0x20;
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(2), 2140);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), dataSize ?? (uint)data.Count);
        ".FIT"u8.CopyTo(header.AsSpan(8));
        if (headerSize >= 14)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(12), Sum(header.AsSpan(0, 12)));
        }

        byte[] file = [.. header, .. data, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(file.Length - 2), Sum(file.AsSpan(0, file.Length - 2)));
        return file;
    }

    /// <summary>The check sum, bit by bit.</summary>
    public static ushort Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xA001 : sum >> 1;
            }
        }

        return (ushort)sum;
    }

    private FitEncoder Data(byte header, FitLayout layout, object?[] values)
    {
        data.Add(header);
        FitColumn[] all = [.. layout.Columns, .. layout.Developers];
        for (var i = 0; i < all.Length; i++)
        {
            Value(all[i], values[i]);
        }

        return this;
    }

    private void Columns(FitColumn[] columns)
    {
        data.Add((byte)columns.Length);
        foreach (var column in columns)
        {
            data.AddRange([(byte)column.Number, (byte)column.Size, (byte)column.Type]);
        }
    }

    private void Value(FitColumn column, object? value)
    {
        switch (value)
        {
            case null:
                Span<byte> none = stackalloc byte[column.Size];
                none.Fill(byte.MaxValue);
                if (column.Type is 0x01 or 0x83 or 0x85)
                {
                    none[isBigEndian ? 0 : ^1] = 0x7F;
                }
                else if (column.Type is 0x07 or 0x0A or 0x8B or 0x8C)
                {
                    none.Clear();
                }

                data.AddRange(none);
                break;
            case string text:
                var bytes = new byte[column.Size];
                Encoding.UTF8.GetBytes(text).AsSpan(0, Math.Min(column.Size, Encoding.UTF8.GetByteCount(text))).CopyTo(bytes);
                data.AddRange(bytes);
                break;
            case byte[] raw:
                data.AddRange(raw);
                break;
            case float real:
                Number(BitConverter.SingleToInt32Bits(real), 4);
                break;
            default:
                Number(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture), column.Size);
                break;
        }
    }

    private void Number(long value, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        bytes = bytes[..size];
        if (isBigEndian)
        {
            bytes.Reverse();
        }

        data.AddRange(bytes);
    }
}
