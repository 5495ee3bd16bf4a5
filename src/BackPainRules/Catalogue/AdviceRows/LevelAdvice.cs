using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The one action that each level asks for.</summary>
public static class LevelAdvice
{
    /// <summary>AD02: get emergency help.</summary>
    public static readonly Advice EmergencyHelp = new()
    {
        Id = "emergency-help",
        Title = "Get emergency help",
        Row = "AD02",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.At(TriageLevel.EmergencyNow),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.NhsBackPain, Sources.ClinicalKnowledge],
        Heeded = [UpperBackThread.C7],
        Text = "Call {emergency} now. Where nothing above says to wait for them, somebody may bring you to {department} instead. Do not drive yourself, and do not run.",
        Dose = "now; other questions can wait",
    };

    /// <summary>AD03: speak to a clinician today.</summary>
    public static readonly Advice SameDayClinician = new()
    {
        Id = "same-day-clinician",
        Title = "Speak to a clinician today",
        Row = "AD03",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.At(TriageLevel.UrgentSameDay),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.NhsBackPain, Sources.DesignJudgement],
        Heeded = [UpperBackThread.C7, UpperBackThread.C14],
        Text = "Speak to a clinician today: {same-day}. If nobody can see or call you within 6 hours, go to {department}. Do not run, and rest until you are seen; do not drive with a weak or numb leg.",
        Dose = "",
    };

    /// <summary>AD04: book an appointment.</summary>
    public static readonly Advice AppointmentSoon = new()
    {
        Id = "appointment-soon",
        Title = "Book an appointment",
        Row = "AD04",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.At(TriageLevel.SoonWithinDays),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.DesignJudgement],
        Heeded = [UpperBackThread.C2, UpperBackThread.C7, UpperBackThread.C14],
        Text = "Book the appointment today, for the day named above at the latest. If you cannot get one in time, turn to {same-day}.",
        Dose = "",
    };

    /// <summary>AD05: book a routine appointment.</summary>
    public static readonly Advice RoutineAppointment = new()
    {
        Id = "routine-appointment",
        Title = "Book a routine appointment",
        Row = "AD05",
        Topic = AdviceTopic.Care,
        Part = PlanPart.Today,
        Gate = LevelGate.At(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Rule,
        IsPrecaution = true,
        Sources = [Sources.DesignJudgement],
        Heeded = [FirstSessionThread.A12, WeekSixThread.B7],
        Text = "Book a routine appointment today: with {whom}, within 28 days.",
        Dose = "",
    };
}
