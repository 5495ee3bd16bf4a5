using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tcx;

/// <summary>The laps of one activity and what they add up to: TCX has no totals of its own. A sum is missing (NaN) when one lap lacks it.</summary>
internal sealed class TcxLaps
{
    private readonly List<Lap> laps = [];
    private double timer;
    private double plainBeats;
    private double runBeats;

    public IReadOnlyList<Lap> All => laps;

    /// <summary>Start of the first lap; NaN: not told.</summary>
    public double Start { get; private set; } = double.NaN;

    /// <summary>Metres of all laps.</summary>
    public double Distance { get; private set; }

    /// <summary>Whether any lap has a mean of run cadence.</summary>
    public bool HasRunCadence { get; private set; }

    /// <summary>Adds a lap, unless it tells neither time nor distance.</summary>
    public void Add(in TcxLap lap)
    {
        Start = double.IsNaN(Start) ? lap.Start : Start;
        if (double.IsNaN(lap.Timer) && double.IsNaN(lap.Distance))
        {
            return;
        }

        laps.Add(new(lap.Start, lap.Timer, lap.Distance));
        timer += lap.Timer;
        Distance += lap.Distance;
        plainBeats += lap.PlainCadence * lap.Timer;
        runBeats += lap.RunCadence * lap.Timer;
        HasRunCadence |= !double.IsNaN(lap.RunCadence);
    }

    /// <summary>The sums, and the mean cadence in the unit of the points.</summary>
    public Totals Totals(CadenceUnit unit) => laps.Count == 0 ? new() { Origin = Origin.Laps } : new()
    {
        Origin = Origin.Laps,
        Distance = Distance,
        Timer = timer,
        Cadence = timer > 0 ? (unit == CadenceUnit.OneLeg ? runBeats : plainBeats) / timer : double.NaN,
    };
}
