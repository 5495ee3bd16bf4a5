using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>What opens running, and what is still needed.</summary>
/// <param name="Row">The row that decides.</param>
/// <param name="IsOpen">Whether running is open. Once open it stays so until the way back is stopped.</param>
/// <param name="StillNeeded">What running still waits for; empty when it is open.</param>
public sealed record Entry(ReturnRow Row, bool IsOpen, ValueList<EntryNeed> StillNeeded);
