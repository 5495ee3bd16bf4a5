using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>Levels, strengths of evidence, routes and days in words.</summary>
internal static class Words
{
    /// <summary>The level as what to do.</summary>
    public static string ToDo(TriageLevel level) => level switch
    {
        TriageLevel.EmergencyNow => "Emergency: get help now",
        TriageLevel.UrgentSameDay => "See a clinician today",
        TriageLevel.SoonWithinDays => "See somebody within days",
        TriageLevel.RoutineProfessional => "Book a routine appointment",
        TriageLevel.SelfCareWithReview => "Self-care, and look again",
        _ => "Self-care",
    };

    /// <summary>The level inside a sentence.</summary>
    public static string Of(TriageLevel level) => level switch
    {
        TriageLevel.EmergencyNow => "emergency now",
        TriageLevel.UrgentSameDay => "a clinician today",
        TriageLevel.SoonWithinDays => "an appointment within days",
        TriageLevel.RoutineProfessional => "a routine appointment",
        TriageLevel.SelfCareWithReview => "self-care with a review",
        _ => "self-care",
    };

    /// <summary>The level of a rule, short enough for a table.</summary>
    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.EmergencyNow => "emergency",
        Urgency.UrgentSameDay => "today",
        Urgency.SoonWithin2Days => "2 days",
        Urgency.SoonWithin5Days => "5 days",
        Urgency.RoutineProfessional => "routine",
        Urgency.SelfCareWithReview => "review",
        _ => "self-care",
    };

    /// <summary>The level of a rule inside a sentence.</summary>
    public static string InFull(Urgency urgency) => urgency switch
    {
        Urgency.SoonWithin2Days => "an appointment within 2 working days",
        Urgency.SoonWithin5Days => "an appointment within 5 working days",
        _ => Of(urgency.Level()),
    };

    /// <summary>What comes next on the way back.</summary>
    public static string Of(WayBackDecision decision) => decision switch
    {
        WayBackDecision.Progress => "A step up",
        WayBackDecision.Repeat => "A run, no step up",
        WayBackDecision.StepDown => "A step down",
        WayBackDecision.Walk => "A walk, no run",
        WayBackDecision.NotToday => "No run today",
        WayBackDecision.AssessAgain => "No run: assess the case again",
        WayBackDecision.ClinicianDecides => "No run: a clinician plans it",
        _ => "Stop, and be seen",
    };

    /// <summary>How the back took a run, inside a sentence.</summary>
    public static string Of(PainZone zone) => zone switch
    {
        PainZone.Safe => "taken well",
        PainZone.Acceptable => "acceptable",
        _ => "too much",
    };

    /// <summary>Strength of evidence.</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.Strong => "strong",
        Evidence.Moderate => "moderate",
        Evidence.Low => "low",
        Evidence.VeryLow => "very low",
        Evidence.Rule => "safety",
        _ => "none",
    };

    /// <summary>Whom to see.</summary>
    public static string Of(Route route) => route switch
    {
        Route.Doctor => "a doctor",
        Route.PhysioOrDoctor => "a physiotherapist or a doctor",
        Route.PelvicHealth => "a pelvic health physiotherapist",
        Route.Pharmacist => "a pharmacist",
        Route.SameDayService => "a same-day service",
        Route.Emergency => "an ambulance or emergency department",
        _ => "nobody for now",
    };

    /// <summary>How sure the reading of a source is; empty when it was read.</summary>
    public static string Of(SourceMark mark) => mark switch
    {
        SourceMark.SecondHand => "second hand",
        SourceMark.Knowledge => "common knowledge",
        SourceMark.Judgement => "a judgement, to be signed off",
        _ => "",
    };

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day within the year.</summary>
    public static string Short(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>A pace, in minutes and seconds a kilometre.</summary>
    public static string Pace(double secondsAKilometre)
    {
        var seconds = (int)Math.Round(secondsAKilometre);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }

    /// <summary>A count with its noun.</summary>
    public static string Count(long count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? (one + "s"))}");
}
