namespace BackPainRules.Serialization;

/// <summary>How much a file may ask of the program that reads it. The book of this package stays far below.</summary>
internal static class BookLimits
{
    /// <summary>Bytes of a file.</summary>
    public const int Bytes = 8 * 1024 * 1024;

    /// <summary>Levels of JSON.</summary>
    public const int Levels = 64;

    /// <summary>Things of one kind, such as rules.</summary>
    public const int Names = 2_000;

    /// <summary>Items of a list.</summary>
    public const int Parts = 500;

    /// <summary>Cases of a rule.</summary>
    public const int Cases = 40;

    /// <summary>Parts of a condition, the meanings of its definitions counted in.</summary>
    public const int PartsInAll = 10_000;

    /// <summary>Parts of all conditions, the meanings of their definitions counted in.</summary>
    public const int PartsInFile = 500_000;

    /// <summary>Levels of a condition, those of its definitions counted in.</summary>
    public const int Depth = 100;
}
