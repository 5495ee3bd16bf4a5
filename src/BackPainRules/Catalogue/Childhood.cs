using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Signs that are asked of children and adolescents.</summary>
public static class Childhood
{
    /// <summary>Refuses to walk or sit (PED0).</summary>
    public static readonly YesNoSignal Refuses = YesNoSignal.Warning("child.refuses", "The child refuses to walk or to sit");

    /// <summary>Pale or bruised (PED2b, PED8).</summary>
    public static readonly YesNoSignal PaleOrBruised = YesNoSignal.Warning("child.pale-or-bruised", "Pale, or bruises without a reason");

    /// <summary>Tired for 14 days, or swollen glands (PED8).</summary>
    public static readonly YesNoSignal TiredOrGlands = YesNoSignal.Warning("child.tired-or-glands", "Tired for 2 weeks or more, or swollen glands");

    /// <summary>Stops sport, school or play (PED2c).</summary>
    public static readonly YesNoSignal StopsPlay = YesNoSignal.Warning("child.stops-play", "The pain stops sport, school or play");

    /// <summary>Pain on landing or kicking (PED4).</summary>
    public static readonly YesNoSignal HurtsOnLandingOrKicking = YesNoSignal.Warning("child.hurts-on-landing-or-kicking", "Landing or kicking hurts the low back");

    /// <summary>A step in the back, or hamstring spasm (PED5).</summary>
    public static readonly YesNoSignal StepInBack = YesNoSignal.Warning("child.step-in-back", "A step in the shape of the back, or a cramp at the back of the thigh, that came suddenly");

    /// <summary>Hip or knee pain with a limp, or a foot turned out (PED7).</summary>
    public static readonly YesNoSignal HipWithLimp = YesNoSignal.Warning("child.hip-with-limp", "Pain in hip, groin, thigh or knee with a limp, or a foot that turns out");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "child",
            Text = "Under 20: is any of these true?",
            PlainerText = "Will not walk? Pale? Stops playing? A limp? Pain on landing?",
            Why = "In children and adolescents back pain has other causes.",
            Answers = [Refuses, PaleOrBruised, TiredOrGlands, StopsPlay, HurtsOnLandingOrKicking, StepInBack, HipWithLimp],
        },
    ];
}
