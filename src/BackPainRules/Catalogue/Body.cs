using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Muscles, and the habits that train them.</summary>
public static class Body
{
    /// <summary>Tight hamstrings.</summary>
    public static readonly YesNoSignal TightHamstrings = YesNoSignal.Ask("body.tight-hamstrings", "The backs of your thighs feel tight");

    /// <summary>Tight quadriceps.</summary>
    public static readonly YesNoSignal TightQuads = YesNoSignal.Ask("body.tight-quads", "The fronts of your thighs feel tight");

    /// <summary>Tight buttock muscles.</summary>
    public static readonly YesNoSignal TightGlutes = YesNoSignal.Ask("body.tight-glutes", "Your buttock muscles feel tight");

    /// <summary>Tight hip flexors.</summary>
    public static readonly YesNoSignal TightHipFlexors = YesNoSignal.Ask("body.tight-hip-flexors", "The fronts of your hips feel tight");

    /// <summary>Weak trunk.</summary>
    public static readonly YesNoSignal WeakCore = YesNoSignal.Ask("body.weak-core", "Your belly and back muscles are weak, or you were told so");

    /// <summary>Weak legs.</summary>
    public static readonly YesNoSignal WeakLegs = YesNoSignal.Ask("body.weak-legs", "Your leg muscles are weak, or you were told so");

    /// <summary>Strength training twice a week.</summary>
    public static readonly YesNoSignal DoesStrength = YesNoSignal.Ask("body.does-strength", "You do strength training twice a week or more");

    /// <summary>Warms up.</summary>
    public static readonly YesNoSignal WarmsUp = YesNoSignal.Ask("body.warms-up", "You warm up before running");

    /// <summary>Stretches.</summary>
    public static readonly YesNoSignal Stretches = YesNoSignal.Ask("body.stretches", "You stretch before or after running");

    /// <summary>An imbalance that somebody measured.</summary>
    public static readonly YesNoSignal Imbalance = YesNoSignal.Ask("body.imbalance", "A physiotherapist or trainer found one side or one muscle group clearly weaker");

    /// <summary>Achilles, calf or foot bone injury within 12 weeks.</summary>
    public static readonly YesNoSignal CalfOrFootInjury = YesNoSignal.Warning("body.calf-foot-injury", "An injury of calf, Achilles tendon or foot bone, now or in the last 12 weeks");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "body",
            Text = "How are your muscles?",
            PlainerText = "Anything tight or weak? Any calf or foot injury?",
            Why = "Some of them may contribute, and what is injured must not be loaded.",
            Answers = [TightHamstrings, TightQuads, TightGlutes, TightHipFlexors, WeakCore, WeakLegs, Imbalance, CalfOrFootInjury],
        },
        new()
        {
            Id = "body.habits",
            Text = "What do you do beside running?",
            PlainerText = "Strength? Warm-up? Stretching?",
            Why = "Exercise beside running lowers the chance of back pain.",
            Answers = [DoesStrength, WarmsUp, Stretches],
        },
    ];
}
