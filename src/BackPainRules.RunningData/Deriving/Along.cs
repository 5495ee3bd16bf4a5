namespace BackPainRules.RunningData.Deriving;

/// <summary>What the points of a run show.</summary>
/// <param name="Series">The points.</param>
/// <param name="Motion">Standing, walking and running along them.</param>
/// <param name="Profile">The heights along them.</param>
/// <param name="StepsPerCadence">What recorded cadence is multiplied with to give steps a minute; NaN: not known.</param>
internal readonly record struct Along(Series Series, Motion Motion, Profile Profile, double StepsPerCadence);
