namespace BackPainRules.Engines;

/// <summary>Something that could not be read from a case. It reads as 'unknown' and is reported; it never counts as 'no'.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Code">What is wrong, such as <c>out-of-range</c> or <c>reader-failed</c>.</param>
/// <param name="Message">What is wrong, in words, with the allowed values and never the value.</param>
/// <param name="IsInvalid">Whether the case says something impossible; false: only our own reading failed.</param>
internal sealed record ReadingFault(string Path, string Code, string Message, bool IsInvalid);
