using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The advice catalogue: rows AD of the evidence, each with dose, gate and contraindications.</summary>
public static class Advices
{
    private static readonly LevelGate UpToRoutine = LevelGate.UpToLevel(TriageLevel.RoutineProfessional);
    private static readonly LevelGate UpToSoon = LevelGate.UpToLevel(TriageLevel.SoonWithinDays);

    private static readonly Contraindication NoRunning = new(
        "X11", Definitions.RunningClosed, "Running waits until this is cleared.", "Stop running for now; walk if that stays at 2 out of 10 or less.");

    private static readonly Contraindication NoLoadedExercise = new(
        "X32", Definitions.SevereBand | History.SpineProcedure, "Severe pain or a recent spine procedure: no exercise set on your own.", "Walk a little, as comfort allows.");

    private static readonly Contraindication NoBending = new(
        "X8",
        Definitions.BoneRisk | ((Nerve.LegPain | Nerve.Tingling) & Pain.WorseOnBending),
        "Deep bending can hurt weak bones or an irritated nerve.",
        "Bend at the hips with a straight back instead.");

    /// <summary>AD01: warning signs card.</summary>
    public static readonly Advice WarningSigns = new()
    {
        Id = "warning-signs",
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
        Row = "AD02",
        Gate = LevelGate.At(TriageLevel.EmergencyNow),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NhsBackPain, Sources.ClinicalKnowledge],
        Text = "Call {emergency} or get to {department} now. Do not drive yourself. After an accident lie still; with chest pain sit and rest.",
        Dose = "now; other questions can wait",
    };

    /// <summary>AD03: same-day clinician.</summary>
    public static readonly Advice SameDayClinician = new()
    {
        Id = "same-day-clinician",
        Row = "AD03",
        Gate = LevelGate.At(TriageLevel.UrgentSameDay),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.NhsBackPain, Sources.DesignJudgement],
        Text = "Speak to a clinician today: {same-day}. If nobody can see or call you within 6 hours, go to {department}. Do not drive with a weak leg.",
        Dose = "today",
    };

    /// <summary>AD04: soon appointment.</summary>
    public static readonly Advice AppointmentSoon = new()
    {
        Id = "appointment-soon",
        Row = "AD04",
        Gate = LevelGate.At(TriageLevel.SoonWithinDays),
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Book the appointment today, for the day named above at the latest. If you cannot get one in time, ask {same-day}.",
        Dose = "within the limit",
    };

    /// <summary>AD05: routine appointment.</summary>
    public static readonly Advice RoutineAppointment = new()
    {
        Id = "routine-appointment",
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
        Row = "AD07",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.NiceNg59, Sources.Steffens2016, Sources.Cai2017],
        Text = "See a physiotherapist for an examination and exercises that fit you.",
        Dose = "one visit within 28 days, then as advised",
    };

    /// <summary>AD10: review.</summary>
    public static readonly Advice Review = new()
    {
        Id = "review",
        Row = "AD10",
        Gate = UpToRoutine,
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Look again on a fixed day, and earlier if it gets worse.",
        Dose = "a week from now unless another day is named",
    };

    /// <summary>AD11: what to expect.</summary>
    public static readonly Advice WhatToExpect = new()
    {
        Id = "what-to-expect",
        Row = "AD11",
        Gate = UpToRoutine,
        Evidence = Evidence.Strong,
        Sources = [Sources.MenezesCosta2012, Sources.Wallwork2024],
        Text = "Most back pain eases a lot in 2 to 6 weeks. Flare-ups are common. Keeping gently active helps.",
        Dose = "",
    };

    /// <summary>AD13: stop running for now.</summary>
    public static readonly Advice StopRunning = new()
    {
        Id = "stop-running",
        Row = "AD13",
        Gate = UpToSoon,
        IsPrecaution = true,
        Evidence = Evidence.Rule,
        Sources = [Sources.DesignJudgement],
        Text = "Stop running for now, test jogs and treadmill included.",
        Dose = "until this was seen, or has cleared",
    };

    /// <summary>AD14: relative rest.</summary>
    public static readonly Advice RelativeRest = new()
    {
        Id = "relative-rest",
        Row = "AD14",
        Gate = UpToSoon,
        IsPrecaution = true,
        Evidence = Evidence.Strong,
        Sources = [Sources.Dahm2010],
        Text = "Rest from running and jumping, but keep walking and doing daily tasks as long as they stay at 2 out of 10 or less. Do not go to bed for it.",
        Dose = "2 to 7 days, then look again",
        NotWhen = [new("X13", Emergency.Accident, "After a serious accident lie still until you were examined.", "Lie still and wait for help.")],
    };

    /// <summary>AD15: keep walking.</summary>
    public static readonly Advice KeepWalking = new()
    {
        Id = "keep-walking",
        Row = "AD15",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.Dahm2010, Sources.Pocovi2024],
        Text = "Keep walking in short, comfortable bouts.",
        Dose = "5 to 30 minutes, 1 to 3 times a day, at 2 out of 10 or less",
        NotWhen =
        [
            new("X13", Emergency.Accident, "After a serious accident lie still until you were examined.", "Lie still and wait for help."),
            new("AD15", Pain.WalkingHurts, "Walking brings more than 2 out of 10.", "Shorter bouts, or wait until walking is comfortable."),
        ],
    };

    /// <summary>AD17: repeat the plan week.</summary>
    public static readonly Advice RepeatPlanWeek = new()
    {
        Id = "repeat-plan-week",
        Row = "AD17",
        Gate = UpToRoutine,
        Evidence = Evidence.VeryLow,
        Sources = [Sources.CouchTo5K],
        Text = "Repeat the plan week. It is allowed as often as you like and is no failure.",
        Dose = "one week, as often as needed",
        NotWhen = [NoRunning],
    };

    /// <summary>AD20: cap single runs.</summary>
    public static readonly Advice CapLongestRun = new()
    {
        Id = "cap-longest-run",
        Row = "AD20",
        Gate = UpToRoutine,
        Evidence = Evidence.Low,
        Sources = [Sources.Frandsen2025],
        Text = "Keep each run at most a tenth longer than the longest of the last 30 days.",
        Dose = "each run; no longer than that run while mornings are sore",
        NotWhen = [NoRunning],
    };

    /// <summary>AD24: vary the surface.</summary>
    public static readonly Advice VarySurface = new()
    {
        Id = "vary-surface",
        Row = "AD24",
        Gate = UpToRoutine,
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.FerroSanchez2023, Sources.Waite2021],
        Text = "Run on another surface now and then: treadmill, even grass, track or path. Expect a small effect.",
        Dose = "1 run in 3, for 14 days",
        NotWhen = [NoRunning, new("X16", Equipment.AnkleGivesWay, "Uneven ground is not for an ankle that gives way.", "Take a flat, even path or a treadmill.", Changes: true)],
    };

    /// <summary>AD27: repeat the last step easily.</summary>
    public static readonly Advice RepeatEasily = new()
    {
        Id = "repeat-easily",
        Row = "AD27",
        Gate = UpToRoutine,
        Evidence = Evidence.Low,
        Sources = [Sources.Dahm2010, Sources.DesignJudgement],
        Text = "Repeat your last run once more, at a pace at which you can talk.",
        Dose = "one run; stop at 6 out of 10 or if you limp",
        NotWhen = [NoRunning],
    };

    /// <summary>AD29: shorter steps.</summary>
    public static readonly Advice ShorterSteps = new()
    {
        Id = "shorter-steps",
        Row = "AD29",
        Gate = UpToRoutine,
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Heiderscheit2011, Sources.Anderson2022],
        Text = "Take shorter steps, and let the foot land closer under you. It lowers the load on hip and knee; for the back it is unproven.",
        Dose = "1 minute in 5, on 2 runs a week, for 14 days; stop at new calf or foot pain",
        NotWhen = [NoRunning, new("X15", Body.CalfOrFootInjury, "Shorter steps load calf and foot more, and yours are injured.", "Leave your step as it is until that has healed.")],
    };

    /// <summary>AD31: loose shoulders.</summary>
    public static readonly Advice LooseShoulders = new()
    {
        Id = "loose-shoulders",
        Row = "AD31",
        Gate = UpToRoutine,
        Evidence = Evidence.VeryLow,
        Sources = [Sources.RunnersForums],
        Text = "Drop the shoulders, shake out the arms, loosen the hands and look ahead.",
        Dose = "10 seconds every 5 minutes of running",
        NotWhen = [NoRunning],
    };

    /// <summary>AD41: leg strength.</summary>
    public static readonly Advice LegStrength = new()
    {
        Id = "leg-strength",
        Row = "AD41",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.Cai2017],
        Text = "Train the legs: sit-to-stand or squat, step-up, calf raise, bridge.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3 out of 10 or less",
        NotWhen = [NoLoadedExercise, new("X32", Person.Age < 16, "Under 16 a clinician chooses the set.", "Only exercises from a clinician.", Changes: true)],
    };

    /// <summary>AD42: trunk strength.</summary>
    public static readonly Advice TrunkStrength = new()
    {
        Id = "trunk-strength",
        Row = "AD42",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.Steffens2016, Sources.Cai2017],
        Text = "Add trunk and back exercises: bird-dog, side plank from the knees, hip hinge with a light weight.",
        Dose = "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; beside leg training, not in its place",
        NotWhen = [NoLoadedExercise, NoBending with { Changes = true, Instead = "Leave out sit-ups and bending moves; keep the spine straight." }],
    };

    /// <summary>AD44: earlier physio exercises.</summary>
    public static readonly Advice EarlierExercises = new()
    {
        Id = "earlier-exercises",
        Row = "AD44",
        Gate = UpToRoutine,
        Evidence = Evidence.Low,
        Sources = [Sources.Steffens2016],
        Text = "Take up the exercises that a physiotherapist gave you for this same kind of pain.",
        Dose = "as they were given, for 14 days",
        NotWhen = [NoLoadedExercise, new("AD44", Definitions.LegSymptom, "A new sign in the leg makes this another kind of pain.", "Have it looked at before you take them up.")],
    };

    /// <summary>AD45: gentle hamstring movement.</summary>
    public static readonly Advice GentleHamstrings = new()
    {
        Id = "gentle-hamstrings",
        Row = "AD45",
        Gate = UpToRoutine,
        Evidence = Evidence.Low,
        Sources = [Sources.Sadler2017],
        Text = "Move hips and hamstrings gently: leg raise lying down with a bent knee, hip circles. For comfort; not cold before a run.",
        Dose = "5 slow repeats each side, or 3 times 20 seconds, once a day",
        NotWhen = [NoLoadedExercise, NoBending],
    };

    /// <summary>AD51: warmth.</summary>
    public static readonly Advice Warmth = new()
    {
        Id = "warmth",
        Row = "AD51",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.French2006],
        Text = "Warm the sore muscles with a pack or wrap through cloth.",
        Dose = "15 to 20 minutes, up to 4 times a day, for up to 5 days",
        NotWhen =
        [
            new("X4", Infection.Fever, "No warmth with fever.", "Leave the heat off."),
            new("X4", Relief.SkinNoHeat, "That skin must not be warmed.", "Leave the heat off."),
            new("X4", Person.Pregnant, "In pregnancy ask the midwife first.", "Leave the heat off until you have asked."),
        ],
    };

    /// <summary>AD54: ask about an anti-inflammatory.</summary>
    public static readonly Advice AskAboutAntiInflammatory = new()
    {
        Id = "ask-about-anti-inflammatory",
        Row = "AD54",
        Gate = UpToRoutine,
        Evidence = Evidence.Moderate,
        Sources = [Sources.NiceNg59, Sources.Lipman2017],
        Text = "Ask a pharmacist or doctor whether an anti-inflammatory tablet suits you. Never take one to be able to run, nor within a day before or after a run.",
        Dose = "as they say; the lowest dose, with food, for at most 3 days before you look again",
        NotWhen =
        [
            new("X1", Relief.NsaidRisk | History.BloodThinner, "An anti-inflammatory may harm you.", "Ask a pharmacist what suits you; try warmth and movement."),
            new("X1", Person.Pregnant, "Not in pregnancy unless a midwife or doctor says so.", "Ask your midwife or doctor."),
            new("X1", Person.Age < 16, "Not under 16 without a doctor.", "Ask a doctor."),
            new("X1", Person.Age >= 65, "From 65 the pharmacist looks at it first.", "Show the pharmacist your list of medicines first.", Changes: true),
        ],
    };

    /// <summary>AD61: check the shoes.</summary>
    public static readonly Advice CheckShoes = new()
    {
        Id = "check-shoes",
        Row = "AD61",
        Gate = UpToRoutine,
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Malisoux2020, Sources.Cook1985],
        Text = "Check your running shoes. If they are worn out, choose a pair that feels comfortable, and wear old and new in turns.",
        Dose = "mix them over 14 days",
        NotWhen =
        [
            new("X34", Equipment.RaceSoon, "No new shoes just before a race.", "Keep the pair that feels best until after the race."),
            new("X34", History.Diabetes | Nerve.NumbPatch, "With diabetes or a numb foot shoes are fitted by a professional.", "Have them fitted by a professional.", Changes: true),
        ],
    };

    /// <summary>AD62: prescribed insoles.</summary>
    public static readonly Advice KeepPrescribedInsoles = new()
    {
        Id = "keep-prescribed-insoles",
        Row = "AD62",
        Gate = UpToRoutine,
        Evidence = Evidence.None,
        IsChange = true,
        Sources = [Sources.Chuter2014, Sources.NiceNg59],
        Text = "Wear the insoles that were prescribed for you in your running shoes too, if they are comfortable. As a treatment for the back insoles are not supported.",
        Dose = "stop if leg or foot begins to hurt within 14 days",
        NotWhen = [new("X17", Equipment.InsolesHurt, "Leg or foot began to hurt with them.", "Leave them out; comfort decides.")],
    };

    /// <summary>AD63: break up sitting.</summary>
    public static readonly Advice BreakUpSitting = new()
    {
        Id = "break-up-sitting",
        Row = "AD63",
        Gate = UpToRoutine,
        Evidence = Evidence.Low,
        Sources = [Sources.Swain2020],
        Text = "Break up sitting: stand, walk a little, change position.",
        Dose = "2 minutes every 30 to 45 minutes",
    };
}
