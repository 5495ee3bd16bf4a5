namespace BackPainRules.RunningData.Logs;

/// <summary>A share of the runs that tell it.</summary>
/// <param name="Value">The share, 0 to 1, among the runs that tell.</param>
/// <param name="Missing">How many runs do not tell; they are in neither part.</param>
public sealed record Share(decimal Value, int Missing)
{
    /// <summary>The share among the runs that tell; null: none does.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="whole">What a run counts; null: not known.</param>
    /// <param name="part">How much of it belongs to the share, 0 to 1; null: not known.</param>
    internal static Share? Of(ReadOnlySpan<LoggedRun> runs, Func<LoggedRun, decimal?> whole, Func<LoggedRun, decimal?> part)
    {
        var (sum, all, missing) = (0m, 0m, 0);
        foreach (var run in runs)
        {
            if (whole(run) is { } amount && part(run) is { } share)
            {
                sum += amount * share;
                all += amount;
            }
            else
            {
                missing++;
            }
        }

        return all > 0 ? new(sum / all, missing) : null;
    }

    internal static Share? Of(ReadOnlySpan<LoggedRun> runs, Func<LoggedRun, decimal?> whole, Func<LoggedRun, bool?> isPart) =>
        Of(runs, whole, run => isPart(run) switch { true => 1m, false => 0m, null => null });
}
