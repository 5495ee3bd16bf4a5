namespace BackPainRules.RunningData.Recordings;

/// <summary>Time in which the timer stood, in seconds since 1970-01-01 in UTC.</summary>
internal readonly record struct Pause(double From, double To);
