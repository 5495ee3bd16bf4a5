using System.Runtime.InteropServices;

namespace BackPainRules.RunningData.Recordings;

/// <summary>One recorded point, in the units of this library. NaN: not recorded.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Sample
{
    /// <summary>Metres by which a position may be wrong, by its own word; beyond, it is left out.</summary>
    public const double LargestPositionError = 30;

    /// <summary>Nothing recorded.</summary>
    public static readonly Sample Empty = new()
    {
        Time = double.NaN,
        Distance = double.NaN,
        Latitude = double.NaN,
        Longitude = double.NaN,
        Speed = float.NaN,
        Cadence = float.NaN,
        Altitude = float.NaN,
        Stance = float.NaN,
        Oscillation = float.NaN,
        StepLength = float.NaN,
    };

    /// <summary>Seconds since 1970-01-01 in UTC.</summary>
    public double Time;

    /// <summary>Metres from the start, as the device counts them.</summary>
    public double Distance;

    /// <summary>Degrees, north positive.</summary>
    public double Latitude;

    /// <summary>Degrees, east positive.</summary>
    public double Longitude;

    /// <summary>Metres a second.</summary>
    public float Speed;

    /// <summary>As recorded: of one leg or of both, which <see cref="Recording.Cadence"/> tells.</summary>
    public float Cadence;

    /// <summary>Metres above the sea.</summary>
    public float Altitude;

    /// <summary>Milliseconds on the ground.</summary>
    public float Stance;

    /// <summary>Millimetres up and down.</summary>
    public float Oscillation;

    /// <summary>Metres.</summary>
    public float StepLength;
}
