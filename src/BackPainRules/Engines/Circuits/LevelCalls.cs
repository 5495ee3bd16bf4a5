using BackPainRules.Facts;

namespace BackPainRules.Engines.Circuits;

/// <summary>A level, the nodes under which rules call it, and the node under which any of them does.</summary>
internal sealed record LevelCalls(Urgency Urgency, int[] Calls, int Any);
