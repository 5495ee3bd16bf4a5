using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>What a leaf of a proof asks of an answer, and what was read: as values, for programs.</summary>
/// <param name="Asks">A statement, comparison or choice.</param>
/// <param name="Read">What was read before anything was supposed; the default: nothing.</param>
/// <param name="IsRefused">Whether the person was asked and gave no value.</param>
/// <param name="Threshold">The number that a comparison compares with, in the unit of its signal; null for other leaves.</param>
internal sealed record ProofLeaf(Condition Asks, Reading Read, bool IsRefused, decimal? Threshold);
