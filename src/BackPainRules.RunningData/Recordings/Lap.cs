namespace BackPainRules.RunningData.Recordings;

/// <summary>One lap. NaN: not recorded.</summary>
/// <param name="Start">Seconds since 1970-01-01 in UTC.</param>
/// <param name="Timer">Seconds while the timer ran.</param>
/// <param name="Distance">Metres.</param>
/// <param name="WorkoutStep">The step of a planned workout; null: none.</param>
internal readonly record struct Lap(double Start, double Timer, double Distance, int? WorkoutStep = null)
{
    public double Speed => Timer > 0 ? Distance / Timer : double.NaN;
}
