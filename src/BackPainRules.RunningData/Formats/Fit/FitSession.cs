using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>The summary of one session, times as the file has them.</summary>
internal readonly record struct FitSession(double Start, double Sport, double SubSport, Totals Totals);
