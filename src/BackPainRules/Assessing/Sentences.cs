using System.Globalization;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The fixed sentences of an assessment.</summary>
internal static class Sentences
{
    public const string Disclaimer =
        "This is decision support, not a diagnosis, and does not replace an examination. It does not ask about every disease that can hurt in the " +
        "back, such as cancer, kidney or vessel disease. If you are worried, speak to a health professional.";

    public static string SafetyNet(Region region) => region.Fill(
        "Whatever you told us now, call {emergency} or go to {department} at once if one of these starts: numbness or tingling between the legs or " +
        "around the back passage; trouble passing urine, or loss of control of bladder or bowel; pain, tingling, numbness or weakness in both legs; " +
        "a leg that gets weak; chest pain; or back pain after a serious accident. See a {doctor} within days if you get a fever, lose weight without " +
        "trying, wake from the pain at night, or get worse although you rest.");

    public static string Why(Recommendation recommendation, Disposition disposition, Region region)
    {
        var action = region.Fill(Action(disposition));
        var driver = Conclude.Driver(recommendation);
        var isOpen = recommendation.IsProvisional && recommendation.Urgency < Urgency.SoonWithin5Days;
        if (isOpen && recommendation.Urgency <= Urgency.SelfCareWithReview)
        {
            action = $"Answer the safety questions first; until then {char.ToLowerInvariant(action[0])}{action[1..]}";
        }

        if (driver is null || driver.Urgency < recommendation.Urgency)
        {
            return isOpen ? $"{action}." : $"{action}: you told us of no warning sign that we asked about.";
        }

        var title = char.ToLowerInvariant(driver.Rule.Rule.Title[0]) + driver.Rule.Rule.Title[1..];
        var because = driver.IsTold ? title : $"you could not tell about this sign: {title}";
        return isOpen && recommendation.Urgency > Urgency.SelfCareWithReview
            ? $"{action}: {because}; some safety questions are still open."
            : $"{action}: {because}.";
    }

    public static string Action(Disposition disposition) => disposition.Limit switch
    {
        TimeLimit.Now => "Call {emergency} or go to {department} now, and do not drive yourself",
        TimeLimit.Today => "Speak to a clinician today ({same-day}), and do not run",
        TimeLimit.Within2WorkingDays => $"See {Whom(disposition.Route)} within 2 working days, by {Day(disposition)}, and do not run until then",
        TimeLimit.Within5WorkingDays => $"See {Whom(disposition.Route)} within 5 working days, by {Day(disposition)}, and do not run until then",
        TimeLimit.Within28Days => $"Book a routine appointment with {Whom(disposition.Route)} within 28 days, by {Day(disposition)}",
        TimeLimit.ReviewDay => $"Look after it yourself and look again on {Day(disposition)}",
        _ => "Look after it yourself",
    };

    private static string Whom(Route route) => route switch
    {
        Route.PhysioOrDoctor => "a physiotherapist or {doctor}",
        Route.Maternity => "your midwife or maternity unit",
        Route.PelvicHealth => "a pelvic health physiotherapist",
        _ => "a {doctor}",
    };

    private static string Day(Disposition disposition) => disposition.By!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
