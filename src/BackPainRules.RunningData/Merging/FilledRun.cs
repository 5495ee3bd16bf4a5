namespace BackPainRules.RunningData.Merging;

/// <summary>One run out of several recordings of it.</summary>
internal static class FilledRun
{
    /// <summary>The first recording; what it lacks comes from the others, in their order.</summary>
    public static ImportedRun Of(IReadOnlyList<FoundRun> bestFirst)
    {
        var best = bestFirst[0];
        var run = best.Run;
        for (var i = 1; i < bestFirst.Count; i++)
        {
            run = Filled(InLocalTime(run, best.IsLocalClock, bestFirst[i]), bestFirst[i].Run);
        }

        // The name of a shoe is kept where activities are listed; a recording hardly has one.
        var listed = bestFirst.FirstOrDefault(one => one.Run is { Source: RunSource.Table, Shoe: not null });
        return run with
        {
            Files = [.. bestFirst.SelectMany(one => one.Run.Files).Distinct(StringComparer.Ordinal)],
            Shoe = listed?.Run.Shoe ?? run.Shoe,
        };
    }

    // The zone is filled like all else: to an instant without local time, or to a local time without its instant.
    private static ImportedRun InLocalTime(ImportedRun run, bool isLocalClock, FoundRun other)
    {
        var isNeeded = isLocalClock ? run.StartTime.Offset == TimeSpan.Zero : !run.IsLocalTime;
        if (!isNeeded || other.IsLocalClock || !other.Run.IsLocalTime)
        {
            return run;
        }

        var offset = other.Run.StartTime.Offset;
        return run with
        {
            StartTime = isLocalClock ? new(run.StartTime.DateTime, offset) : run.StartTime.ToOffset(offset),
            IsLocalTime = true,
        };
    }

    private static ImportedRun Filled(ImportedRun run, ImportedRun other) => run with
    {
        DistanceMeters = run.DistanceMeters ?? other.DistanceMeters,
        TimerSeconds = run.TimerSeconds ?? other.TimerSeconds,
        MovingSeconds = run.MovingSeconds ?? other.MovingSeconds,
        ElapsedSeconds = run.ElapsedSeconds ?? other.ElapsedSeconds,
        RunningSeconds = run.RunningSeconds ?? other.RunningSeconds,
        CadenceStepsPerMinute = run.CadenceStepsPerMinute ?? other.CadenceStepsPerMinute,
        RunningCadenceStepsPerMinute = run.RunningCadenceStepsPerMinute ?? other.RunningCadenceStepsPerMinute,
        StepLengthMeters = run.StepLengthMeters ?? other.StepLengthMeters,
        RunningSpeedMetersPerSecond = run.RunningSpeedMetersPerSecond ?? other.RunningSpeedMetersPerSecond,
        ClimbMeters = run.ClimbMeters ?? other.ClimbMeters,
        DescentMeters = run.DescentMeters ?? other.DescentMeters,
        DownhillShare = run.DownhillShare ?? other.DownhillShare,
        SteepDownhillShare = run.SteepDownhillShare ?? other.SteepDownhillShare,
        StanceMilliseconds = run.StanceMilliseconds ?? other.StanceMilliseconds,
        OscillationMillimeters = run.OscillationMillimeters ?? other.OscillationMillimeters,
        Kind = run.Kind ?? other.Kind,
        Surface = run.Surface ?? other.Surface,
        Shoe = run.Shoe ?? other.Shoe,
    };
}
