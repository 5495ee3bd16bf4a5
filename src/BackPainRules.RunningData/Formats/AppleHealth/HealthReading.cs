namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>One reading in 12 bytes: years of them are kept until the workouts come.</summary>
/// <param name="Start">Seconds since 2000-01-01 in UTC.</param>
/// <param name="Value">In the unit of its kind.</param>
/// <param name="Seconds">How long it lasted.</param>
/// <param name="Source">The number of its source.</param>
internal readonly record struct HealthReading(int Start, float Value, ushort Seconds, ushort Source)
{
    /// <summary>Seconds of 2000-01-01 since 1970-01-01.</summary>
    public const double Epoch = 946_684_800;

    /// <summary>How much of it lies between two times, 0 to 1.</summary>
    public double Share(double from, double to)
    {
        var start = Start + Epoch;
        if (Seconds == 0)
        {
            return start >= from && start < to ? 1 : 0;
        }

        return Math.Max(0, Math.Min(to, start + Seconds) - Math.Max(from, start)) / Seconds;
    }
}
