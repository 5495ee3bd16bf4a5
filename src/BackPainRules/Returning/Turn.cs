using BackPainRules.Assessing;

namespace BackPainRules.Returning;

/// <summary>What a session, a week or a sign decides.</summary>
internal sealed record Turn(WayBackDecision Decision, string RuleId, string Reason, Disposition? Care = null)
{
    /// <summary>Every row that decides, by its id.</summary>
    public const string NewSign = "PZ0", Start = "PZ2", Zone = "PZ6", Trend = "PZ7", Leg = "PZ8", Closed = "X11", DayBetween = "AD19", Steps = "2.7", Age = "PZ1";

    public static Turn Begin(Opening opening) => new(
        WayBackDecision.Repeat,
        Row(opening),
        opening.Row == ReturnRow.RR9 ? "An easy run as before may come at once." : opening.FollowsPlan ? "Running is open: go on with the last week of the plan that went well." : "Running is open.");

    public static string Row(Opening opening) => opening.Row.ToString();
}
