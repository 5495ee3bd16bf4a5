using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Technique: one change at a time.</summary>
public static class TechniqueAdvice
{
    /// <summary>AD29: shorter steps.</summary>
    public static readonly Advice ShorterSteps = new()
    {
        Id = "shorter-steps",
        Title = "Shorter steps",
        Row = "AD29",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        IsChange = true,
        Sources = [Sources.Heiderscheit2011, Sources.Anderson2022],
        Text = "Take shorter steps, and let the foot land closer under you. It lowers the load on hip and knee; for the back it is unproven.",
        Dose = "1 minute in 5, on 2 runs a week, for 14 days; stop at new calf or foot pain",
        NotWhen = [Contraindications.NoRunning, new("X15", Body.CalfOrFootInjury, "Shorter steps load calf and foot more, and yours are injured.", "Leave your step as it is until that has healed.")],
    };

    /// <summary>AD31: loose shoulders.</summary>
    public static readonly Advice LooseShoulders = new()
    {
        Id = "loose-shoulders",
        Title = "Loose shoulders",
        Row = "AD31",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
        Evidence = Evidence.VeryLow,
        Sources = [Sources.RunnersForums],
        Text = "Drop the shoulders, shake out the arms, loosen the hands and look ahead.",
        Dose = "10 seconds every 5 minutes of running",
        NotWhen = [Contraindications.NoRunning],
    };
}
