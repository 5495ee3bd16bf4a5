using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Fever and general illness.</summary>
public static class Infection
{
    /// <summary>Fever, definition 8.</summary>
    public static readonly YesNoSignal Fever = YesNoSignal.Warning("infection.fever", "A temperature of 38.0 C or more, shaking chills, a feverish feeling that a painkiller may hide, or below 36.0 C while you feel ill");

    /// <summary>Any sepsis sign, definition 40.</summary>
    public static readonly YesNoSignal SepsisSign = YesNoSignal.Warning("infection.sepsis-sign", "New confusion, slurred speech, mottled or blue skin, very fast breathing, no urine for 18 hours, a rash that does not fade, or shaking that you cannot stop");

    /// <summary>Unwell without fever, definition 14.</summary>
    public static readonly YesNoSignal Unwell = YesNoSignal.Warning("infection.unwell", "You feel ill: at least two of these five: drenching sweats, no appetite, unusual exhaustion, vomiting, looking or feeling very ill");

    /// <summary>Unplanned weight loss, definition 27.</summary>
    public static readonly YesNoSignal WeightLoss = YesNoSignal.Warning("infection.weight-loss", "You lost weight without trying, training and diet apart (5 % or more in 6 months, or clothes got loose)");

    /// <summary>A hot or red foot, or a wound on it.</summary>
    public static readonly YesNoSignal FootWound = YesNoSignal.Warning("infection.foot-wound", "A foot is hot or red, or has a wound");

    /// <summary>Fever in the last 7 days.</summary>
    public static readonly YesNoSignal FeverLately = YesNoSignal.Warning("infection.fever-lately", "You had a temperature of 38.0 C or more in the last 7 days");

    /// <summary>Dark, brown, red or little urine.</summary>
    public static readonly YesNoSignal DarkUrine = YesNoSignal.Warning("infection.dark-urine", "Your urine is dark, brown or red, or there is very little of it");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "infection",
            Text = "Do you feel ill in any of these ways?",
            PlainerText = "Fever, very ill, losing weight?",
            Why = "Infection and some diseases can show as back pain.",
            Answers = [Fever, SepsisSign, Unwell, WeightLoss],
            IsCore = true,
        },
        new()
        {
            Id = "infection.foot",
            Text = "Is a foot hot, red or wounded?",
            PlainerText = "Does a foot look sore?",
            Why = "With diabetes a numb foot can hide an infection.",
            Answers = [FootWound],
        },
        new()
        {
            Id = "infection.before-a-run",
            Text = "Before you run again: is one of these true?",
            PlainerText = "A fever this week? Dark urine?",
            Why = "Running waits until a body is well.",
            Answers = [FeverLately, DarkUrine],
        },
    ];
}
