namespace BackPainRules.RunningData.Formats.Xml;

/// <summary>Why the reading of an XML file ended before its end.</summary>
/// <param name="Issue">What it is.</param>
/// <param name="Message">What it is, in a sentence.</param>
/// <param name="Offset">The byte up to which it was read.</param>
internal sealed record XmlFault(FileIssue Issue, string Message, long Offset);
