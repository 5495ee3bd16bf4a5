namespace BackPainRules.RunningData.Logs;

/// <summary>How far was run in a pair of shoes.</summary>
/// <param name="Shoe">The name of the shoe; null: it is not told, which does not mean that none was worn.</param>
/// <param name="DistanceMeters">Metres.</param>
public sealed record ShoeDistance(string? Shoe, KnownAmount DistanceMeters);
