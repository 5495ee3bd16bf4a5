using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>The plan Couch to 5K of the NHS as data: 27 runs in nine weeks, three a week with a day without running between them.</summary>
public static class CouchTo5K
{
    /// <summary>How many weeks the plan has.</summary>
    public const int Weeks = 9;

    /// <summary>How many runs a week has.</summary>
    public const int RunsAWeek = 3;

    /// <summary>The runs, in order.</summary>
    public static ValueList<PlanRun> Runs { get; } = All();

    /// <summary>A run of the plan; null: the plan has no such step.</summary>
    /// <param name="step">Week and run.</param>
    public static PlanRun? Find(PlanStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Has(step) ? Runs[((step.Week - 1) * RunsAWeek) + step.Run - 1] : null;
    }

    /// <summary>Where a runner stands in the plan, and what the next run asks, out of the running log.</summary>
    /// <param name="runner">The case. Its log need not be in order, and its weeks may have been repeated.</param>
    /// <param name="on">The day for which it is asked; later runs are left out.</param>
    /// <returns>Null: there is no log, it has no step of this plan, or the last step or the answers tell of another plan.</returns>
    public static PlanPosition? PositionOf(RunnerCase runner, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return PlanLog.Of(runner, on)?.Position(on);
    }

    internal static bool Has(PlanStep step) => step is { Week: >= 1 and <= Weeks, Run: >= 1 and <= RunsAWeek };

    private static ValueList<PlanRun> All()
    {
        ValueList<Bout>[] bouts =
        [
            .. EachRun(Bouts.Times(8, 1, 1.5m)),
            .. EachRun(Bouts.InTurns(1.5m, 2, 1.5m, 2, 1.5m, 2, 1.5m, 2, 1.5m, 2, 1.5m)),
            .. EachRun(Bouts.Times(2, 1.5m, 1.5m, 3, 3)),
            .. EachRun(Bouts.InTurns(3, 1.5m, 5, 2.5m, 3, 1.5m, 5)),
            Bouts.InTurns(5, 3, 5, 3, 5),
            Bouts.InTurns(8, 5, 8),
            Bouts.InTurns(20),
            Bouts.InTurns(5, 3, 8, 3, 5),
            Bouts.InTurns(10, 3, 10),
            Bouts.InTurns(25),
            .. EachRun(Bouts.InTurns(25)),
            .. EachRun(Bouts.InTurns(28)),
            .. EachRun(Bouts.InTurns(30)),
        ];
        var (runs, most, longest) = (new PlanRun[bouts.Length], (decimal?)null, (decimal?)null);
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = new(new((i / RunsAWeek) + 1, (i % RunsAWeek) + 1), bouts[i], most, longest);
            (most, longest) = (Math.Max(most ?? 0, runs[i].RunMinutes), Math.Max(longest ?? 0, runs[i].LongestBout));
        }

        return new(runs);
    }

    private static ValueList<Bout>[] EachRun(ValueList<Bout> bouts) => [bouts, bouts, bouts];
}
