namespace BackPainRules.RunningData.Deriving;

/// <summary>How the runner moved along the points: standing, walking or running.</summary>
internal sealed class Motion
{
    // Below it one stands; the moving time of a large platform comes out to the second.
    private const double SlowestMove = 0.5;
    private const double SlowestRun = 1.8;
    private const double SlowestJog = 1.2;
    private const double SlowestRunCadence = 140;
    private const double FastestRun = 8;

    private bool[] isRunning = [];

    public double ActiveSeconds { get; private set; }

    public double MovingSeconds { get; private set; }

    public double MovingMeters { get; private set; }

    public double RunningSeconds { get; private set; }

    public double RunningMeters { get; private set; }

    /// <summary>Whether speed or cadence tell running from walking.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Which points end a stretch of running.</summary>
    public ReadOnlySpan<bool> IsRunning => isRunning;

    /// <summary>Looks at the points.</summary>
    /// <param name="series">The points.</param>
    /// <param name="stepsPerCadence">What recorded cadence is multiplied with to give steps a minute; NaN: not known.</param>
    public void Look(Series series, double stepsPerCadence)
    {
        var points = series.Points;
        var seconds = series.Seconds;
        if (isRunning.Length < points.Length)
        {
            isRunning = new bool[Math.Max(points.Length, 2 * isRunning.Length)];
        }

        (ActiveSeconds, MovingSeconds, MovingMeters, RunningSeconds, RunningMeters, IsKnown) = (0, 0, 0, 0, 0, false);
        for (var i = 0; i < points.Length; i++)
        {
            isRunning[i] = false;
            if (seconds[i] <= 0)
            {
                continue;
            }

            ref readonly var point = ref points[i];
            ActiveSeconds += seconds[i];
            var meters = series.Distance is null ? double.NaN : point.Distance - points[i - 1].Distance;
            var cadence = point.Cadence * stepsPerCadence;
            var speed = float.IsNaN(point.Speed) ? meters / seconds[i] : point.Speed;
            IsKnown |= !double.IsNaN(speed) || !double.IsNaN(cadence);
            isRunning[i] = double.IsNaN(speed)
                ? cadence >= SlowestRunCadence
                : speed <= FastestRun && (speed >= SlowestRun || (speed >= SlowestJog && cadence >= SlowestRunCadence));
            if (isRunning[i])
            {
                RunningSeconds += seconds[i];
                RunningMeters += meters;
            }

            if (isRunning[i] || (series.Distance is null ? cadence > 0 : meters >= SlowestMove * seconds[i]))
            {
                MovingSeconds += seconds[i];
                MovingMeters += meters;
            }
        }
    }
}
