namespace BackPainRules.RunningData.Logs;

/// <summary>A sum or a longest run of which some parts may be missing: what is known, and of how many runs nothing is known. Missing is never counted as 0.</summary>
/// <param name="AtLeast">The sum or the longest of what is known: it is at least this.</param>
/// <param name="Missing">How many runs do not tell; 0: the value is exact.</param>
public readonly record struct KnownAmount(decimal AtLeast, int Missing)
{
    /// <summary>Whether every run tells: the value is then exact.</summary>
    public bool IsExact => Missing == 0;

    internal static KnownAmount Sum(ReadOnlySpan<LoggedRun> runs, Func<LoggedRun, decimal?> amount)
    {
        var sum = default(KnownAmount);
        foreach (var run in runs)
        {
            sum = sum.And(amount(run));
        }

        return sum;
    }

    /// <summary>The longest of some runs; null: there is none.</summary>
    internal static KnownAmount? Longest(ReadOnlySpan<LoggedRun> runs, Func<LoggedRun, decimal?> amount)
    {
        var longest = default(KnownAmount);
        foreach (var run in runs)
        {
            longest = amount(run) is { } value ? longest with { AtLeast = Math.Max(longest.AtLeast, value) } : longest with { Missing = longest.Missing + 1 };
        }

        return runs.IsEmpty ? null : longest;
    }

    internal KnownAmount And(decimal? amount) => amount is { } value ? this with { AtLeast = AtLeast + value } : this with { Missing = Missing + 1 };
}
