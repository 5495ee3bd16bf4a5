namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>A field of a definition: number, bytes, and base type (or, of a developer's field, the developer).</summary>
internal readonly record struct FitColumn(int Number, int Size, int Type)
{
    public static FitColumn Byte(int number) => new(number, 1, 0x02);

    public static FitColumn Enumerated(int number) => new(number, 1, 0x00);

    public static FitColumn Whole16(int number) => new(number, 2, 0x84);

    public static FitColumn Whole32(int number) => new(number, 4, 0x86);

    public static FitColumn Signed32(int number) => new(number, 4, 0x85);

    public static FitColumn Text(int number, int size) => new(number, size, 0x07);
}
