namespace BackPainRules.RunningData.Tests.Synthetic;

/// <summary>A run that nobody ran, as a watch would write it: a point a second with all that a good watch records.</summary>
internal sealed record SyntheticRun
{
    public const uint Epoch = 631_065_600;

    public DateTimeOffset Start { get; init; } = new(2026, 3, 1, 7, 30, 0, TimeSpan.Zero);

    public int Seconds { get; init; } = 3600;

    /// <summary>Metres a second.</summary>
    public double Speed { get; init; } = 2.8;

    /// <summary>Steps a minute.</summary>
    public int Cadence { get; init; } = 164;

    /// <summary>Seconds from one point to the next.</summary>
    public int Every { get; init; } = 1;

    public int Sport { get; init; } = 1;

    public int SubSport { get; init; }

    public bool IsBigEndian { get; init; }

    public TimeSpan Zone { get; init; } = TimeSpan.FromHours(1);

    public double Meters => Math.Round(Speed * Seconds, 2);

    private uint Time => (uint)(Start.ToUnixTimeSeconds() - Epoch);

    public byte[] File()
    {
        var fit = new FitEncoder(IsBigEndian);
        Begin(fit);
        for (var second = 0; second <= Seconds; second += Every)
        {
            Point(fit, second);
        }

        End(fit);
        return fit.File();
    }

    private void Begin(FitEncoder fit) => fit
        .Define(0, 0, FitColumn.Enumerated(0), FitColumn.Whole16(1), FitColumn.Whole16(2), FitColumn.Whole32(4))
        .Data(0, 4, 1, 3113, Time)
        .Define(1, 21, FitColumn.Whole32(253), FitColumn.Enumerated(0), FitColumn.Enumerated(1))
        .Data(1, Time, 0, 0)
        .Define(
            2,
            20,
            FitColumn.Whole32(253),
            FitColumn.Signed32(0),
            FitColumn.Signed32(1),
            FitColumn.Whole32(5),
            FitColumn.Whole32(73),
            FitColumn.Whole32(78),
            FitColumn.Whole16(39),
            FitColumn.Whole16(40),
            FitColumn.Whole16(41),
            FitColumn.Whole16(83),
            FitColumn.Whole16(84),
            FitColumn.Whole16(85),
            FitColumn.Whole16(7),
            FitColumn.Byte(3),
            FitColumn.Byte(4),
            FitColumn.Byte(53),
            new(13, 1, 0x01));

    // A hill of 12 metres every ten minutes, and a little noise that is the same each time.
    private void Point(FitEncoder fit, int second)
    {
        var noise = ((second * 7919) % 11) - 5;
        var height = 100 + (6 * (1 - Math.Cos(second / 300.0 * Math.PI))) + (noise * 0.04);
        fit.Data(
            2,
            Time + (uint)second,
            Semicircles(48.1 + (second * Speed / 111_195)),
            Semicircles(11.5),
            (long)Math.Round(second * Speed * 100),
            (long)((Speed * 1000) + (noise * 10)),
            (long)((height + 500) * 5),
            820 + noise,
            null,
            2550 + noise,
            790 + noise,
            5010,
            (long)(Speed * 60 / Cadence * 10_000) + noise,
            240 + noise,
            150 + noise,
            Cadence / 2,
            Cadence % 2 * 64,
            21);
    }

    private void End(FitEncoder fit) => fit
        .Data(1, Time + (uint)Seconds, 0, 4)
        .Define(3, 19, FitColumn.Whole32(253), FitColumn.Whole32(2), FitColumn.Whole32(7), FitColumn.Whole32(8), FitColumn.Whole32(9))
        .Data(3, Time + (uint)Seconds, Time, Seconds * 1000L, Seconds * 1000L, (long)(Meters * 100))
        .Define(
            4,
            18,
            FitColumn.Whole32(253),
            FitColumn.Whole32(2),
            FitColumn.Whole32(7),
            FitColumn.Whole32(8),
            FitColumn.Whole32(9),
            FitColumn.Whole32(10),
            FitColumn.Enumerated(5),
            FitColumn.Enumerated(6),
            FitColumn.Byte(18),
            FitColumn.Byte(92))
        .Data(4, Time + (uint)Seconds, Time, Seconds * 1000L, Seconds * 1000L, (long)(Meters * 100), Seconds * Cadence / 120, Sport, SubSport, Cadence / 2, Cadence % 2 * 64)
        .Define(5, 34, FitColumn.Whole32(253), FitColumn.Whole32(5), FitColumn.Whole16(1))
        .Data(5, Time + (uint)Seconds, Time + (uint)Seconds + (uint)Zone.TotalSeconds, 1);

    private static long Semicircles(double degrees) => (long)Math.Round(degrees * 2147483648d / 180);
}
