namespace BackPainRules.ConsoleHost;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>What was asked for was done.</summary>
    public const int Done = 0;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 1;

    /// <summary>Wrong arguments, or a file that cannot be read.</summary>
    public const int WrongArguments = 2;

    /// <summary>The case says something impossible or unreadable.</summary>
    public const int InvalidCase = 3;

    /// <summary>The file is no sound book or pack of rules.</summary>
    public const int InvalidBook = 3;

    /// <summary>The book is sound, and something in it is to be mended.</summary>
    public const int Mend = 4;

    /// <summary>A law of the book fails.</summary>
    public const int Refuted = 4;

    /// <summary>No law of the book fails, and not all of them could be proved.</summary>
    public const int Unproved = 5;

    /// <summary>Of the files some could not be read, in part or at all, or none is of runs; the rest was read.</summary>
    public const int BadFiles = 4;

    /// <summary>Of many cases some were not valid; the rest was screened.</summary>
    public const int BadCases = 4;
}
