using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>How far was run on a surface.</summary>
/// <param name="Surface">The surface; null: it is not told.</param>
/// <param name="DistanceMeters">Metres.</param>
public sealed record SurfaceDistance(Surface? Surface, KnownAmount DistanceMeters);
