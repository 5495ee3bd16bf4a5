namespace BackPainRules.RunningData.Merging;

/// <summary>Whether two recordings are of one run: nobody starts two runs of one length within two minutes.</summary>
internal static class SameRun
{
    public const int StartSeconds = 120;

    private const decimal DistanceShare = 0.02m;
    private const decimal DistanceMeters = 200;
    private const decimal TimeShare = 0.05m;

    public static bool Is(FoundRun one, FoundRun other) =>
        StartTogether(one, other) && AreOfOneLength(one.Run.DistanceMeters, other.Run.DistanceMeters) && TakeOneTime(one.Run, other.Run);

    // Where one instant is not known, clocks are compared, if both are those of the runner.
    private static bool StartTogether(FoundRun one, FoundRun other)
    {
        if (!one.IsLocalClock && !other.IsLocalClock)
        {
            return Within(one.Run.StartTime.UtcDateTime - other.Run.StartTime.UtcDateTime);
        }

        return ShowsLocalTime(one) && ShowsLocalTime(other) && Within(one.Run.StartTime.DateTime - other.Run.StartTime.DateTime);
    }

    private static bool ShowsLocalTime(FoundRun one) => one.IsLocalClock || one.Run.IsLocalTime;

    private static bool Within(TimeSpan apart) => apart.Duration() <= TimeSpan.FromSeconds(StartSeconds);

    private static bool AreOfOneLength(Measured<decimal>? one, Measured<decimal>? other) =>
        one is null || other is null
        || Math.Abs(one.Value - other.Value) <= Math.Max(DistanceMeters, DistanceShare * Math.Max(one.Value, other.Value));

    // Like with like, and one pair that agrees is enough: pauses are found differently by different programs.
    private static bool TakeOneTime(ImportedRun one, ImportedRun other)
    {
        var timer = Same(one.TimerSeconds, other.TimerSeconds);
        var elapsed = Same(one.ElapsedSeconds, other.ElapsedSeconds);
        var moving = Same(one.MovingSeconds, other.MovingSeconds);
        return timer == true || elapsed == true || moving == true || (timer ?? elapsed ?? moving) is null;
    }

    private static bool? Same(Measured<decimal>? one, Measured<decimal>? other) =>
        one is null || other is null ? null : Math.Abs(one.Value - other.Value) <= TimeShare * Math.Max(one.Value, other.Value);
}
