using System.Globalization;
using BackPainRules.Facts;

namespace BackPainRules.Validation;

/// <summary>
/// What must hold of dates, sessions and shoes. Written once: the validators report each of them, and the assessor tests them all
/// quickly before it assesses.
/// </summary>
internal static class CaseInvariants
{
    public static readonly Invariant<RunnerCase>[] OfCase =
    [
        new("painBegan", "in-the-future", "The pain began on the day of the consultation or before.", (c, today) => c.PainBegan is not { } began || began <= today),
        new("painBegan", "out-of-range", "The pain began within the last 100 years.", (c, today) => c.PainBegan is not { } began || began > today.AddYears(-100)),
    ];

    public static readonly Invariant<RunningSession>[] OfSession =
    [
        new("date", "in-the-future", "A run is on the day of the consultation or before.", (s, today) => s.Date <= today),
        Range("distanceMeters", s => s.DistanceMeters, 0, 500_000),
        Range("runningSeconds", s => s.RunningSeconds, 0, 360_000),
        Range("cadenceStepsPerMinute", s => s.CadenceStepsPerMinute, 60, 260),
        Range("climbMeters", s => s.ClimbMeters, 0, 20_000),
        Range("descentMeters", s => s.DescentMeters, 0, 20_000),
        Range("effort", s => s.Effort, 0, 10),
        Range("painDuring", s => s.PainDuring, 0, 10),
        Range("painAfter", s => s.PainAfter, 0, 10),
        Range("painNextMorning", s => s.PainNextMorning, 0, 10),
        new("plan.week", "out-of-range", "Allowed: a week from 1 to 52.", (s, _) => s.Plan is not { Week: < 1 or > 52 }),
        new("plan.run", "out-of-range", "Allowed: a run from 1 to 14.", (s, _) => s.Plan is not { Run: < 1 or > 14 }),
        new("surface", "not-allowed", $"Allowed: {Names<Surface>()}.", (s, _) => s.Surface is not { } surface || Enum.IsDefined(surface)),
        new("kind", "not-allowed", $"Allowed: {Names<SessionKind>()}.", (s, _) => s.Kind is not { } kind || Enum.IsDefined(kind)),
    ];

    public static readonly Invariant<Shoe>[] OfShoe =
    [
        new("name", "not-allowed", "A shoe has a name.", (shoe, _) => shoe.Name is { Length: > 0 }),
        new("distanceMeters", "out-of-range", "Allowed: a number from 0 to 5000000.", (shoe, _) => shoe.DistanceMeters is not (< 0 or > 5_000_000)),
    ];

    public static bool Hold(RunnerCase runner, DateOnly today) =>
        AllHold(OfCase, runner, today) && EachHolds(OfSession, runner.Sessions, today) && EachHolds(OfShoe, runner.Shoes, today);

    private static bool EachHolds<T>(Invariant<T>[] invariants, ValueList<T>? items, DateOnly today)
    {
        if (items is null)
        {
            return true;
        }

        foreach (var item in items)
        {
            if (!AllHold(invariants, item, today))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AllHold<T>(Invariant<T>[] invariants, T item, DateOnly today)
    {
        foreach (var invariant in invariants)
        {
            if (!invariant.Holds(item, today))
            {
                return false;
            }
        }

        return true;
    }

    private static Invariant<RunningSession> Range(string path, Func<RunningSession, decimal?> value, decimal min, decimal max) => new(
        path,
        "out-of-range",
        string.Create(CultureInfo.InvariantCulture, $"Allowed: a number from {min} to {max}."),
        (session, _) => value(session) is not { } number || (number >= min && number <= max));

    private static string Names<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName));
}
