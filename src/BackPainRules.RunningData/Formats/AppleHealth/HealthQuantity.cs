namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>What a reading is of, and by how much it is multiplied to be in the unit of this library.</summary>
internal readonly record struct HealthQuantity(HealthKind Kind, double Factor)
{
    /// <summary>The kind that Apple names so; null: one that tells nothing of a run.</summary>
    public static HealthKind? KindOf(ReadOnlySpan<char> type) => type switch
    {
        "HKQuantityTypeIdentifierStepCount" => HealthKind.Steps,
        "HKQuantityTypeIdentifierDistanceWalkingRunning" => HealthKind.Distance,
        "HKQuantityTypeIdentifierRunningStrideLength" => HealthKind.StepLength,
        "HKQuantityTypeIdentifierRunningVerticalOscillation" => HealthKind.Oscillation,
        "HKQuantityTypeIdentifierRunningGroundContactTime" => HealthKind.Stance,
        _ => null,
    };

    /// <summary>A kind in a unit; the factor is NaN where they do not fit.</summary>
    public static HealthQuantity In(HealthKind kind, ReadOnlySpan<char> unit) => new(kind, kind switch
    {
        HealthKind.Steps => unit is "count" ? 1 : double.NaN,
        HealthKind.Oscillation => HealthUnit.Metres(unit) * 1000,
        HealthKind.Stance => HealthUnit.Seconds(unit) * 1000,
        _ => HealthUnit.Metres(unit),
    });
}
