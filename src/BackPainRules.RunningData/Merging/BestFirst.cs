namespace BackPainRules.RunningData.Merging;

/// <summary>Which of two recordings of one run is kept: the better source, then the one that knows more. The rest only makes it one order.</summary>
internal sealed class BestFirst : IComparer<FoundRun>
{
    private static readonly Func<ImportedRun, Measured<decimal>?>[] Quantities =
    [
        run => run.DistanceMeters,
        run => run.TimerSeconds,
        run => run.MovingSeconds,
        run => run.ElapsedSeconds,
        run => run.RunningSeconds,
        run => run.CadenceStepsPerMinute,
        run => run.RunningCadenceStepsPerMinute,
        run => run.StepLengthMeters,
        run => run.RunningSpeedMetersPerSecond,
        run => run.ClimbMeters,
        run => run.DescentMeters,
        run => run.DownhillShare,
        run => run.SteepDownhillShare,
        run => run.StanceMilliseconds,
        run => run.OscillationMillimeters,
    ];

    public static BestFirst Order { get; } = new();

    public int Compare(FoundRun? x, FoundRun? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.IsRoute.CompareTo(y.IsRoute);
        order = order != 0 ? order : x.Run.Source.CompareTo(y.Run.Source);
        order = order != 0 ? order : Known(y.Run).CompareTo(Known(x.Run));
        order = order != 0 ? order : string.CompareOrdinal(x.File, y.File);
        order = order != 0 ? order : x.Run.StartTime.CompareTo(y.Run.StartTime);
        return order != 0 ? order : ByValues(x.Run, y.Run);
    }

    private static int ByValues(ImportedRun x, ImportedRun y)
    {
        foreach (var quantity in Quantities)
        {
            if (Nullable.Compare(quantity(x)?.Value, quantity(y)?.Value) is not 0 and var order)
            {
                return order;
            }
        }

        var byKind = Nullable.Compare(x.Kind?.Value, y.Kind?.Value);
        var bySurface = Nullable.Compare(x.Surface?.Value, y.Surface?.Value);
        return byKind != 0 ? byKind : bySurface != 0 ? bySurface : string.CompareOrdinal(x.Shoe?.Value, y.Shoe?.Value);
    }

    private static int Known(ImportedRun run)
    {
        var known = (run.Kind is null ? 0 : 1) + (run.Surface is null ? 0 : 1) + (run.Shoe is null ? 0 : 1);
        foreach (var quantity in Quantities)
        {
            known += quantity(run) is null ? 0 : 1;
        }

        return known;
    }
}
