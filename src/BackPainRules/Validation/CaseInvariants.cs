using System.Globalization;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Validation;

/// <summary>
/// What must hold of dates, sessions, shoes and earlier calls. Written once: the validators report each of them, and the assessor tests them all
/// quickly before it assesses.
/// </summary>
internal static class CaseInvariants
{
    /// <summary>The numbers of a run, with what is possible.</summary>
    public static readonly FactRange<RunningSession>[] SessionNumbers =
    [
        new("distanceMeters", run => run.DistanceMeters, 0, 500_000),
        new("runningSeconds", run => run.RunningSeconds, 0, 360_000),
        new("cadenceStepsPerMinute", run => run.CadenceStepsPerMinute, 60, 260),
        new("stepLengthMeters", run => run.StepLengthMeters, 0.2m, 2.5m),
        new("climbMeters", run => run.ClimbMeters, 0, 20_000),
        new("descentMeters", run => run.DescentMeters, 0, 20_000),
        new("steepDownhillShare", run => run.SteepDownhillShare, 0, 1),
        new("effort", run => run.Effort, 0, 10),
        new("painDuring", run => run.PainDuring, 0, 10),
        new("painAfter", run => run.PainAfter, 0, 10),
        new("painNextMorning", run => run.PainNextMorning, 0, 10),
    ];

    /// <summary>The numbers of a shoe, with what is possible.</summary>
    public static readonly FactRange<Shoe>[] ShoeNumbers = [new("distanceMeters", shoe => shoe.DistanceMeters, 0, 5_000_000)];

    public static readonly Invariant<RunnerCase>[] OfCase =
    [
        new("painBegan", "in-the-future", () => "The pain began on the day of the consultation or before.", (c, today) => c.PainBegan is not { } began || began <= today),
        new("painBegan", "out-of-range", () => "The pain began within the last 100 years.", (c, today) => c.PainBegan is not { } began || today.DayNumber - began.DayNumber <= 36_500),
        new("logFrom", "in-the-future", () => "The log begins on the day of the consultation or before.", (c, today) => c.LogFrom is not { } first || first <= today),
        new("logFrom", "run-before-log", () => "The log begins on the day of its first run or before.", (c, _) => c.LogFrom is not { } first || !(RunLog.FirstDay(c) < first)),
    ];

    public static readonly Invariant<RunningSession>[] OfSession =
    [
        new("date", "in-the-future", () => "A run is on the day of the consultation or before.", (s, today) => s.Date <= today),
        .. Array.ConvertAll(SessionNumbers, Within),
        new("plan.week", "out-of-range", () => "Allowed: a week from 1 to 52.", (s, _) => s.Plan is not { Week: < 1 or > 52 }),
        new("plan.run", "out-of-range", () => "Allowed: a run from 1 to 14.", (s, _) => s.Plan is not { Run: < 1 or > 14 }),
        new("surface", "not-allowed", () => $"Allowed: {string.Join(", ", EnumNames.Of<Surface>())}.", (s, _) => s.Surface is null or (>= Surface.Asphalt and <= Surface.Sand)),
        new("kind", "not-allowed", () => $"Allowed: {string.Join(", ", EnumNames.Of<SessionKind>())}.", (s, _) => s.Kind is null or (>= SessionKind.Easy and <= SessionKind.Race)),
    ];

    public static readonly Invariant<Shoe>[] OfShoe =
    [
        new("name", "not-allowed", () => "A shoe has a name.", (shoe, _) => shoe.Name is { Length: > 0 }),
        .. Array.ConvertAll(ShoeNumbers, Within),
    ];

    public static readonly Invariant<EarlierCall>[] OfEarlierCall =
    [
        new("on", "in-the-future", () => "It was called on the day of the consultation or before.", (call, today) => call.On <= today),
        new("auditId", "not-allowed", () => "It names the row that called the level.", (call, _) => call.AuditId is { Length: > 0 }),
        new("level", "not-allowed", () => $"Allowed: {string.Join(", ", EnumNames.Of<Urgency>())}.", (call, _) => call.Level is >= Urgency.SelfCare and <= Urgency.EmergencyNow),
    ];

    public static bool Hold(RunnerCase runner, DateOnly today) =>
        AllHold(OfCase, runner, today)
        && EachHolds(OfSession, runner.Sessions, today)
        && EachHolds(OfShoe, runner.Shoes, today)
        && EachHolds(OfEarlierCall, runner.EarlierCalls, today)
        && !LogFaults.Of(runner).Any();

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

    private static Invariant<T> Within<T>(FactRange<T> range) => new(
        range.Path,
        "out-of-range",
        () => string.Create(CultureInfo.InvariantCulture, $"Allowed: a number from {range.Min} to {range.Max}."),
        (fact, _) => range.Value(fact) is not { } number || (number >= range.Min && number <= range.Max));
}
