using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Relief, and medicines only as a question to a pharmacist or doctor.</summary>
public static class ReliefAdvice
{
    /// <summary>AD51: warmth.</summary>
    public static readonly Advice Warmth = new()
    {
        Id = "warmth",
        Title = "Warmth",
        Row = "AD51",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
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
        Title = "Ask about an anti-inflammatory",
        Row = "AD54",
        Gate = LevelGate.UpToLevel(TriageLevel.RoutineProfessional),
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
}
