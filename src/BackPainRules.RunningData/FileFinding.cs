namespace BackPainRules.RunningData;

/// <summary>Something that was found in a file. It names no value of the runner.</summary>
/// <param name="File">The file; inside an archive, the archive and the entry, parted by '!'.</param>
/// <param name="Kind">What it means for the file.</param>
/// <param name="Issue">What it is.</param>
/// <param name="Message">What it is, in a sentence.</param>
/// <param name="Offset">The byte of the file (unpacked), or the line of a table; null: it is about the whole.</param>
public sealed record FileFinding(string File, FindingKind Kind, FileIssue Issue, string Message, long? Offset = null);
