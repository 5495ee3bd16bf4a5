using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Sports and what they go on.</summary>
internal static class FitSport
{
    public static Sport Of(double sport) => sport switch
    {
        double.NaN or 0 => Sport.NotSaid,
        1 => Sport.Running,
        11 or 17 => Sport.Walking,
        _ => Sport.Another,
    };

    /// <summary>The surface that a kind of running tells; null: it tells none.</summary>
    public static Facts.Surface? Surface(double subSport) => subSport switch
    {
        1 or 45 or 58 => Facts.Surface.Treadmill,
        2 or 7 => Facts.Surface.Asphalt,
        3 => Facts.Surface.Trail,
        4 => Facts.Surface.Track,
        _ => null,
    };
}
