using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>The opening rows that fit what was called, and what each of them asks.</summary>
internal static class ReturnRows
{
    // An earlier warning of which only the level is known: it may have been any of these.
    private static readonly string[] Guarded = ["BSI", "FRX", "INF", "CAN", "MOT", "CES", "VAS", "REN", "RHA", "PED", "A26"];
    private static readonly string[] RunsAtRoutine = ["SPA", "TC", "MOT4", "A5"];
    private static readonly string[] PostureBound = ["STN1", "CES6"];
    private static readonly string[] Bone = ["BSI", "FRX", "CMB02"];
    private static readonly string[] Muscle = ["MOT4", "STN", "TH", "TC", "A5.1b", "A25"];

    /// <summary>The rows that fit, the one that decides first. Each opens for its own calls: a lower row does not take away what another asks.</summary>
    public static ReturnRow[] Of(Opening opening)
    {
        var (rows, isCalled) = (new SortedSet<ReturnRow>(), false);
        foreach (var call in opening.Calls)
        {
            rows.Add(Of(call, opening));
            isCalled |= call.Level.Level() >= opening.Level;
        }

        if (!isCalled)
        {
            rows.Add(OfLevel(opening));
        }

        // 'Only' by these rows.
        if (rows.Contains(ReturnRow.RR5) || rows.Contains(ReturnRow.RR6))
        {
            rows.Remove(ReturnRow.RR4);
        }

        return [.. rows];
    }

    /// <summary>Whether a bone row called 'within 2 days' or more.</summary>
    public static bool SuspectsBone(Opening opening) => opening.Calls.Any(call => call.Level >= Urgency.SoonWithin2Days && Is(call, Bone));

    /// <summary>Whether walking is all right before anybody has looked: not at a same-day level, and at 'soon' only for muscle and nerve pain.</summary>
    public static bool MayWalk(Opening opening) =>
        !SuspectsBone(opening) && opening.Calls.All(call => call.Level < Urgency.SoonWithin5Days || (call.Level < Urgency.UrgentSameDay && Is(call, Muscle)));

    /// <summary>The most urgent of the calls that close running; where none does, the row of what closes it on the day.</summary>
    public static EarlierCall Deciding(Opening opening) =>
        opening.Calls.Where(call => !RunsAtOnce(Of(call, opening))).MaxBy(call => call.Level)
        ?? new() { On = opening.On, AuditId = Turn.Closed, Level = Urgency.SelfCareWithReview };

    /// <summary>Whether a row asks for nobody to look first.</summary>
    public static bool RunsAtOnce(ReturnRow row) => row is ReturnRow.RR4 or ReturnRow.RR8 or ReturnRow.RR9;

    // A level without a call, such as the review of an assessment in which nothing was told.
    private static ReturnRow OfLevel(Opening opening) => opening.Level switch
    {
        >= TriageLevel.UrgentSameDay => ReturnRow.RR1,
        TriageLevel.SoonWithinDays => opening.IsUnderSixteen ? ReturnRow.RR2 : ReturnRow.RR3,
        TriageLevel.RoutineProfessional => ReturnRow.RR4,
        TriageLevel.SelfCareWithReview => ReturnRow.RR8,
        _ => ReturnRow.RR9,
    };

    private static ReturnRow Of(EarlierCall call, Opening opening) => call.Level switch
    {
        >= Urgency.UrgentSameDay => ReturnRow.RR1,
        >= Urgency.SoonWithin5Days => opening.IsUnderSixteen || Is(call, Guarded) ? ReturnRow.RR2 : ReturnRow.RR3,
        Urgency.RoutineProfessional when Is(call, PostureBound) => ReturnRow.RR5,
        Urgency.RoutineProfessional => Is(call, RunsAtRoutine) ? ReturnRow.RR4 : ReturnRow.RR6,
        Urgency.SelfCareWithReview => call.AuditId.StartsWith("TH", StringComparison.Ordinal) ? ReturnRow.RR7 : ReturnRow.RR8,
        _ => ReturnRow.RR9,
    };

    private static bool Is(EarlierCall call, string[] rows) => Array.Exists(rows, row => call.AuditId.StartsWith(row, StringComparison.Ordinal));
}
