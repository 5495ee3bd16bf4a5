using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What earlier assessments of this pain called. It stays until a clinician has cleared it, however well one feels (A26).</summary>
public static class FollowUp
{
    /// <summary>Sent to somebody, and not cleared.</summary>
    public static readonly YesNoSignal Open = YesNoSignal.Warning(
        "follow-up.open", "You were told before to see somebody soon for this pain, and no clinician has settled it yet", reader: Standing(_ => true));

    /// <summary>An emergency, not cleared.</summary>
    public static readonly YesNoSignal Emergency = NotCleared("follow-up.emergency", "Emergency help at once", Urgency.EmergencyNow);

    /// <summary>A clinician on the same day, not cleared.</summary>
    public static readonly YesNoSignal SameDay = NotCleared("follow-up.same-day", "On the same day", Urgency.UrgentSameDay);

    /// <summary>An appointment within 2 working days, not cleared.</summary>
    public static readonly YesNoSignal Within2Days = NotCleared(
        "follow-up.within-2-days", "Within 2 working days", Urgency.SoonWithin2Days);

    /// <summary>An appointment within 5 working days, not cleared.</summary>
    public static readonly YesNoSignal Within5Days = NotCleared(
        "follow-up.within-5-days", "Within 5 working days", Urgency.SoonWithin5Days);

    /// <summary>Cleared.</summary>
    public static readonly YesNoSignal Cleared = YesNoSignal.Reassurance(
        "follow-up.cleared", "A clinician has looked at what the last assessment warned of, and says that it is settled");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "follow-up",
            Text = "How soon were you told to see somebody?",
            PlainerText = "At once? On the same day? Within days?",
            Why = "Feeling better does not clear a bone, a nerve or a heart.",
            Answers = [Emergency, SameDay, Within2Days, Within5Days],
            AskedIf = Open,
        },
        new()
        {
            Id = "follow-up.cleared",
            Text = "Has a clinician looked at what the last assessment warned of, and said that it is settled?",
            PlainerText = "Did a doctor say that it is settled?",
            Why = "Until then the advice of last time stands.",
            Answers = [Cleared],
        },
    ];

    // Rows of bone, fracture, infection, cancer, nerve, cauda equina, heart and vessels, kidney, muscle and child.
    private static readonly ValueList<string> Guarded = ["BSI", "FRX", "INF", "CAN", "MOT", "CES", "VAS", "REN", "RHA", "PED"];

    private const int DaysGone = 7;

    /// <summary>Whether a call still stands: one of the guarded rows until it is cleared, another until its signs have been gone for a week.</summary>
    internal static bool Stands(EarlierCall call, DateOnly today) =>
        call.Level >= Urgency.UrgentSameDay
        || (call.Level >= Urgency.SoonWithin5Days && (today.DayNumber - call.On.DayNumber < DaysGone || Guarded.Any(row => call.AuditId.StartsWith(row, StringComparison.Ordinal))));

    private static YesNoSignal NotCleared(string id, string text, Urgency level) => YesNoSignal.Warning(id, text, reader: Standing(call => call.Level == level));

    private static SignalReader Standing(Func<EarlierCall, bool> which) => (runner, today) =>
    {
        foreach (var call in runner.EarlierCalls is { } calls ? calls.AsSpan() : [])
        {
            if (which(call) && Stands(call, today))
            {
                return Reading.Yes;
            }
        }

        return runner.EarlierCalls is null ? default : Reading.No;
    };
}
