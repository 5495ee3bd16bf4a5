using BackPainRules.Language;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The few colours in use. None of them says anything that words do not say too.</summary>
internal static class Palette
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Muted { get; } = new(Color.Grey);

    public static Style Open { get; } = new(Color.Olive);

    public static Style Bar { get; } = new(Color.Teal);

    public static Style Holds { get; } = new(Color.Green);

    public static Style Of(TriageLevel level) => level switch
    {
        TriageLevel.EmergencyNow => new(Color.Red, decoration: Decoration.Bold),
        TriageLevel.UrgentSameDay => new(Color.Red),
        TriageLevel.SoonWithinDays => new(Color.Olive),
        TriageLevel.RoutineProfessional => new(Color.Teal),
        _ => new(Color.Green),
    };
}
