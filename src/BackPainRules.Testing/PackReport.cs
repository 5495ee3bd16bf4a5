using BackPainRules.Facts;

namespace BackPainRules.Testing;

/// <summary>What the check of a pack looked at.</summary>
/// <param name="Rules">How many rules.</param>
/// <param name="Rows">How many cases.</param>
/// <param name="NotShown">The parts of rules that no case shows to matter, with the reason: look at each, it may be dead.</param>
public sealed record PackReport(int Rules, int Rows, ValueList<UnshownPart> NotShown);
