using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Reads a signal out of facts that are richer than an answer; nothing when they do not tell.</summary>
/// <param name="runner">The case.</param>
/// <param name="today">The day of the consultation.</param>
public delegate Reading SignalReader(RunnerCase runner, DateOnly today);
