using BackPainRules.Assessing;

namespace BackPainRules.Streaming;

/// <summary>One case of many, assessed or refused.</summary>
/// <param name="Place">Its place among the cases, counted from 0.</param>
/// <param name="Assessment">The assessment; of an impossible case null.</param>
/// <param name="Invalid">What is impossible in it, with the range of what was readable; null: nothing.</param>
public sealed record AssessedCase(long Place, Assessment? Assessment, InvalidCaseException? Invalid);
