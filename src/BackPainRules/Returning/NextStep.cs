using BackPainRules.Assessing;

namespace BackPainRules.Returning;

/// <summary>What comes next on the way back, and why.</summary>
/// <param name="Decision">What it is.</param>
/// <param name="RuleId">The row of the evidence that decides: a zone rule (PZ), an opening row (RR), X11 (what closes running), AD19 (a day between runs) or 2.7 (the steps).</param>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="Session">The session to do; null: none. It waits while the decision is <see cref="WayBackDecision.NotToday"/>.</param>
/// <param name="Earliest">The earliest day for it; null: there is no session.</param>
/// <param name="Care">Whom to see and until when; null: nobody, or the assessment that comes first says it.</param>
public sealed record NextStep(WayBackDecision Decision, string RuleId, string Reason, PlannedSession? Session, DateOnly? Earliest, Disposition? Care)
{
    /// <summary>What speaks against a run on the day itself; empty where no run comes next.</summary>
    public string NotIf => Session is { Step: > 0 } && Decision > WayBackDecision.Walk
        ? "Ask the warning signs again on that day. No run if one is there, if you limp, or if it hurts 3 out of 10 or more before."
        : "";
}
