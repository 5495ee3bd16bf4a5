using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>What running waits for, in plain words.</summary>
internal static class EntryWords
{
    public static EntryNeed Of(EntryNeedKind need, Opening opening) => new(need, need switch
    {
        EntryNeedKind.SixteenOrOver => "Under 16 a clinician decides on running.",
        EntryNeedKind.Answers when opening.Unanswered.Contains(RunningGate.Unfinished.Id, StringComparer.Ordinal) => "Answer what the assessment still asks: it could change the level.",
        EntryNeedKind.Answers => $"Answer what is still open, and have it assessed again: {Gates(opening.Unanswered)}.",
        EntryNeedKind.AnotherAssessment => $"Have it assessed again when this is over: {Gates(opening.ClosedBy)}.",
        EntryNeedKind.Cleared => "Wait until a clinician who has seen this agrees to running; tell the day. Feeling better does not replace it.",
        EntryNeedKind.NoBoneInjury => "A clinician says that no bone is injured. After a bone injury only the clinician's own plan counts.",
        EntryNeedKind.Seen => "Be seen by a clinician; tell the day. Feeling better does not replace it.",
        EntryNeedKind.SeenOrGone => "Be seen by a clinician and tell the day, or tell on 7 days in a row that each sign of it is gone.",
        EntryNeedKind.EarlyChecks => "Two checks, after 72 hours and on day 7, both say that it is easing.",
        EntryNeedKind.PainFreeDays => "Everyday movement is free of pain, 0 out of 10.",
        EntryNeedKind.LegPainLow => "Tell the pain in the leg each day: it is 2 out of 10 or less today and on the 7 days before, and no higher than 7 days ago.",
        _ => "The entry test: you walk and climb stairs without a limp, a brisk walk of 30 minutes and the morning after stay at 2 out of 10 or less, and the pain woke you in none of 3 nights.",
    });

    private static string Gates(ValueList<string> ids) => string.Join("; ", ids.Select(id => RunningGate.Find(id)?.Text));
}
