namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>How a field of a FIT message is written; the value is the byte that stands for it in the file.</summary>
internal enum FitBaseType : byte
{
    Enumerated = 0x00,
    SignedByte = 0x01,
    UnsignedByte = 0x02,
    Text = 0x07,
    UnsignedByteNotZero = 0x0A,
    Bytes = 0x0D,
    Signed16 = 0x83,
    Unsigned16 = 0x84,
    Signed32 = 0x85,
    Unsigned32 = 0x86,
    Float32 = 0x88,
    Float64 = 0x89,
    Unsigned16NotZero = 0x8B,
    Unsigned32NotZero = 0x8C,
    Signed64 = 0x8E,
    Unsigned64 = 0x8F,
    Unsigned64NotZero = 0x90,
}
