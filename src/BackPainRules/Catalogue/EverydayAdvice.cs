using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Equipment and daily life.</summary>
public static class EverydayAdvice
{
    /// <summary>AD61: check the shoes.</summary>
    public static readonly Advice CheckShoes = new()
    {
        Id = "check-shoes",
        Title = "Check the shoes",
        Row = "AD61",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
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
        Title = "Wear prescribed insoles",
        Row = "AD62",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
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
        Title = "Break up sitting",
        Row = "AD63",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.Low,
        Sources = [Sources.Swain2020],
        Text = "Break up sitting: stand, walk a little, change position.",
        Dose = "2 minutes every 30 to 45 minutes",
    };
}
