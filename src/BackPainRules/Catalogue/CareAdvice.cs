using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Care and safety: what a level asks for, and what to expect.</summary>
public static class CareAdvice
{
    /// <summary>AD01: warning signs card.</summary>
    public static readonly Advice WarningSigns = new()
    {
        Id = "warning-signs",
        Title = "Know the warning signs",
        Row = "AD01",
        Gate = LevelGate.Any,
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NhsBackPain],
        Text = "Keep the list of warning signs at hand, and act at once if one starts.",
        Dose = "until you have had no pain for 14 days",
    };

    /// <summary>AD02: emergency help.</summary>
    public static readonly Advice EmergencyHelp = new()
    {
        Id = "emergency-help",
        Title = "Get emergency help",
        Row = "AD02",
        Gate = LevelGate.At(TriageLevel.EmergencyNow),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NhsBackPain, Sources.ClinicalKnowledge],
        Text = "Call {emergency} or get to {department} now. Do not drive yourself, and do not run. After an accident lie still; with chest pain sit and rest.",
        Dose = "now; other questions can wait",
    };

    /// <summary>AD03: same-day clinician.</summary>
    public static readonly Advice SameDayClinician = new()
    {
        Id = "same-day-clinician",
        Title = "Speak to a clinician today",
        Row = "AD03",
        Gate = LevelGate.At(TriageLevel.UrgentSameDay),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NhsBackPain, Sources.DesignJudgement],
        Text = "Speak to a clinician today: {same-day}. If nobody can see or call you within 6 hours, go to {department}. Do not run, and do not drive with a weak leg.",
        Dose = "today",
    };

    /// <summary>AD04: soon appointment.</summary>
    public static readonly Advice AppointmentSoon = new()
    {
        Id = "appointment-soon",
        Title = "Book an appointment",
        Row = "AD04",
        Gate = LevelGate.At(TriageLevel.SoonWithinDays),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Book the appointment today, for the day named above at the latest. If you cannot get one in time, ask {same-day}.",
        Dose = "today",
    };

    /// <summary>AD05: routine appointment.</summary>
    public static readonly Advice RoutineAppointment = new()
    {
        Id = "routine-appointment",
        Title = "Book a routine appointment",
        Row = "AD05",
        Gate = LevelGate.At(TriageLevel.RoutineProfessional),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Book a routine appointment; book it today.",
        Dose = "within 28 days",
    };

    /// <summary>AD06: ask about inflammatory back pain.</summary>
    public static readonly Advice AskAboutInflammation = new()
    {
        Id = "ask-about-inflammation",
        Title = "Ask about inflammatory back pain",
        Row = "AD06",
        Gate = LevelGate.At(TriageLevel.RoutineProfessional),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NiceNg65],
        Text = "Ask your {doctor} about inflammatory back pain: a rheumatology referral, or an HLA-B27 blood test.",
        Dose = "within 28 days",
    };

    /// <summary>AD07: physiotherapist.</summary>
    public static readonly Advice Physiotherapist = new()
    {
        Id = "physiotherapist",
        Title = "See a physiotherapist",
        Row = "AD07",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Moderate,
        Sources = [Sources.NiceNg59, Sources.Steffens2016, Sources.Cai2017],
        Text = "See a physiotherapist for an examination and exercises that fit you.",
        Dose = "one visit within 28 days, then as advised",
    };

    /// <summary>AD10: review.</summary>
    public static readonly Advice Review = new()
    {
        Id = "review",
        Title = "Look again on a fixed day",
        Row = "AD10",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Look again on a fixed day, and earlier if it gets worse.",
        Dose = "on the day named above",
    };

    /// <summary>AD11: what to expect.</summary>
    public static readonly Advice WhatToExpect = new()
    {
        Id = "what-to-expect",
        Title = "What to expect",
        Row = "AD11",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Strong,
        Sources = [Sources.MenezesCosta2012, Sources.Wallwork2024],
        Text = "Most back pain eases a lot in 2 to 6 weeks. Flare-ups are common. Keeping gently active helps.",
        Dose = "read it now, and again when you look again",
    };
}
