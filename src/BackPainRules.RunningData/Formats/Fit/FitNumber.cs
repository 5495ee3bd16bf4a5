using System.Buffers.Binary;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Numbers as FIT writes them.</summary>
internal static class FitNumber
{
    /// <summary>The bytes of one value; 0: it is no number, or nobody knows the type.</summary>
    public static int Size(FitBaseType type) => type switch
    {
        FitBaseType.Enumerated or FitBaseType.SignedByte or FitBaseType.UnsignedByte or FitBaseType.UnsignedByteNotZero or FitBaseType.Bytes => 1,
        FitBaseType.Signed16 or FitBaseType.Unsigned16 or FitBaseType.Unsigned16NotZero => 2,
        FitBaseType.Signed32 or FitBaseType.Unsigned32 or FitBaseType.Unsigned32NotZero or FitBaseType.Float32 => 4,
        FitBaseType.Signed64 or FitBaseType.Unsigned64 or FitBaseType.Unsigned64NotZero or FitBaseType.Float64 => 8,
        _ => 0,
    };

    /// <summary>The value at the beginning of some bytes; NaN: none was recorded, for which each type has a value of its own.</summary>
    public static double Read(ReadOnlySpan<byte> bytes, FitBaseType type, bool isBigEndian) => type switch
    {
        FitBaseType.Enumerated or FitBaseType.UnsignedByte or FitBaseType.Bytes => Unless(bytes[0], byte.MaxValue),
        FitBaseType.UnsignedByteNotZero => Unless(bytes[0], 0),
        FitBaseType.SignedByte => Unless((sbyte)bytes[0], sbyte.MaxValue),
        FitBaseType.Unsigned16 => Unless(Read16(bytes, isBigEndian), ushort.MaxValue),
        FitBaseType.Unsigned16NotZero => Unless(Read16(bytes, isBigEndian), 0),
        FitBaseType.Signed16 => Unless((short)Read16(bytes, isBigEndian), short.MaxValue),
        FitBaseType.Unsigned32 => Unless(Read32(bytes, isBigEndian), uint.MaxValue),
        FitBaseType.Unsigned32NotZero => Unless(Read32(bytes, isBigEndian), 0),
        FitBaseType.Signed32 => Unless((int)Read32(bytes, isBigEndian), int.MaxValue),
        FitBaseType.Float32 => BitConverter.UInt32BitsToSingle(Read32(bytes, isBigEndian)),
        FitBaseType.Float64 => BitConverter.UInt64BitsToDouble(Read64(bytes, isBigEndian)),
        FitBaseType.Signed64 => (long)Read64(bytes, isBigEndian) is var value && value == long.MaxValue ? double.NaN : value,
        FitBaseType.Unsigned64 => Read64(bytes, isBigEndian) is var value && value == ulong.MaxValue ? double.NaN : value,
        FitBaseType.Unsigned64NotZero => Read64(bytes, isBigEndian) is var value && value == 0 ? double.NaN : value,
        _ => double.NaN,
    };

    public static ushort Read16(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static ulong Read64(ReadOnlySpan<byte> bytes, bool isBigEndian) =>
        isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(bytes) : BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    private static double Unless(long value, long none) => value == none ? double.NaN : value;
}
