using BackPainRules.Facts;

namespace BackPainRules.RunningData.Logs;

/// <summary>What the values of a run make of it, by the yardsticks of the rule book; a climb counts here too.</summary>
internal static class RunTraits
{
    private const decimal HillyMeters = 100;
    private const decimal SteepMeters = 400;

    /// <summary>Metres a second; null: not known. Running time leaves walking breaks out and distance does not, so a run with breaks has none.</summary>
    public static decimal? Speed(RunningSession run) =>
        run.Kind != SessionKind.RunWalk && run is { DistanceMeters: > 0, RunningSeconds: > 0 } ? run.DistanceMeters / run.RunningSeconds : null;

    public static bool? IsHard(RunningSession run) => run.Kind is { } kind ? kind is SessionKind.Tempo or SessionKind.Intervals or SessionKind.Race : null;

    /// <summary>Hill repeats, 100 m up or down, or 400 m that fall by 8 % or more; no, where climb or descent is known and less.</summary>
    public static bool? IsHilly(RunningSession run) =>
        run.Kind == SessionKind.Hills || run.DescentMeters >= HillyMeters || run.ClimbMeters >= HillyMeters || run.SteepDownhillShare * run.DistanceMeters >= SteepMeters ? true
        : (run.DescentMeters ?? run.ClimbMeters) is not null ? false
        : null;
}
