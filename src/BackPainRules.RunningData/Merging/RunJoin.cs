namespace BackPainRules.RunningData.Merging;

/// <summary>Joins the parts of a run that was recorded in pieces: for load it is one run.</summary>
internal static class RunJoin
{
    private static readonly TimeSpan LongestGap = TimeSpan.FromMinutes(15);

    // Clocks and rounding; runs that overlap by more are not parts of each other.
    private static readonly TimeSpan LongestOverlap = TimeSpan.FromSeconds(SameRun.StartSeconds);

    /// <summary>The runs with their parts joined: where one begins less than 15 minutes after the end of the one before.</summary>
    /// <param name="runs">Different runs in the order of their starts.</param>
    public static IReadOnlyList<ImportedRun> Joined(IReadOnlyList<ImportedRun> runs)
    {
        var joined = new List<ImportedRun>(runs.Count);
        for (var first = 0; first < runs.Count;)
        {
            var next = first + 1;
            while (next < runs.Count && Continues(runs[next - 1], runs[next]))
            {
                next++;
            }

            joined.Add(next == first + 1 ? runs[first] : One([.. runs.Skip(first).Take(next - first)]));
            first = next;
        }

        return joined;
    }

    private static bool Continues(ImportedRun run, ImportedRun next) =>
        End(run) is { } end && next.StartTime - end < LongestGap && next.StartTime - end >= -LongestOverlap;

    private static DateTimeOffset? End(ImportedRun run) =>
        (run.ElapsedSeconds ?? run.TimerSeconds ?? run.MovingSeconds) is { } length ? run.StartTime.AddSeconds((double)length.Value) : null;

    private static ImportedRun One(ImportedRun[] parts) => new()
    {
        StartTime = parts[0].StartTime,
        IsLocalTime = parts[0].IsLocalTime,
        Source = parts.Min(part => part.Source),
        Files = [.. parts.SelectMany(part => part.Files).Distinct(StringComparer.Ordinal)],
        DistanceMeters = Sum(parts, part => part.DistanceMeters),
        TimerSeconds = Sum(parts, part => part.TimerSeconds),
        MovingSeconds = Sum(parts, part => part.MovingSeconds),
        ElapsedSeconds = Span(parts),
        RunningSeconds = Sum(parts, part => part.RunningSeconds),
        CadenceStepsPerMinute = Mean(parts, part => part.CadenceStepsPerMinute, part => part.TimerSeconds ?? part.MovingSeconds),
        RunningCadenceStepsPerMinute = Mean(parts, part => part.RunningCadenceStepsPerMinute, part => part.RunningSeconds),
        StepLengthMeters = Mean(parts, part => part.StepLengthMeters, part => part.RunningSeconds),
        RunningSpeedMetersPerSecond = Mean(parts, part => part.RunningSpeedMetersPerSecond, part => part.RunningSeconds),
        ClimbMeters = Sum(parts, part => part.ClimbMeters),
        DescentMeters = Sum(parts, part => part.DescentMeters),
        DownhillShare = Mean(parts, part => part.DownhillShare, part => part.DistanceMeters),
        SteepDownhillShare = Mean(parts, part => part.SteepDownhillShare, part => part.DistanceMeters),
        StanceMilliseconds = Mean(parts, part => part.StanceMilliseconds, part => part.RunningSeconds),
        OscillationMillimeters = Mean(parts, part => part.OscillationMillimeters, part => part.RunningSeconds),
        Kind = Common(parts, part => part.Kind),
        Surface = Common(parts, part => part.Surface),
        Shoe = Common(parts, part => part.Shoe),
    };

    private static Measured<decimal>? Sum(ImportedRun[] parts, Func<ImportedRun, Measured<decimal>?> value) =>
        Array.TrueForAll(parts, part => value(part) is not null) ? new(parts.Sum(part => value(part)!.Value), Origin.Computed) : null;

    private static Measured<decimal>? Span(ImportedRun[] parts) =>
        parts[^1].ElapsedSeconds is { } last && Array.TrueForAll(parts, part => part.ElapsedSeconds is not null)
            ? new(((decimal)(parts[^1].StartTime - parts[0].StartTime).TotalSeconds) + last.Value, Origin.Computed)
            : null;

    private static Measured<decimal>? Mean(ImportedRun[] parts, Func<ImportedRun, Measured<decimal>?> value, Func<ImportedRun, Measured<decimal>?> weight)
    {
        if (!Array.TrueForAll(parts, part => value(part) is not null && weight(part) is not null))
        {
            return null;
        }

        var weights = parts.Sum(part => weight(part)!.Value);
        return weights > 0 ? new(decimal.Round(parts.Sum(part => value(part)!.Value * weight(part)!.Value) / weights, 3), Origin.Computed) : null;
    }

    private static Measured<T>? Common<T>(ImportedRun[] parts, Func<ImportedRun, Measured<T>?> value)
    {
        var first = value(parts[0]);
        return first is not null && Array.TrueForAll(parts, part => value(part) is { } one && EqualityComparer<T>.Default.Equals(one.Value, first.Value))
            ? new(first.Value, Origin.Computed)
            : null;
    }
}
