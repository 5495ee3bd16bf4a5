using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>How the person runs.</summary>
public static class Gait
{
    /// <summary>The foot lands well ahead of the knee: overstriding.</summary>
    public static readonly YesNoSignal FootLandsFarAhead = YesNoSignal.Ask("gait.foot-lands-far-ahead", "Your foot lands well ahead of your knee, or you take very long steps");

    /// <summary>Step length.</summary>
    public static readonly NumberSignal StepLength = NumberSignal.Ask("gait.step-length", "Length of one step", "m", 0.2m, 2.5m, 0.01m, reader: RecentSteps.StepLength);

    /// <summary>Steps a minute.</summary>
    public static readonly NumberSignal Cadence = NumberSignal.Ask("gait.cadence", "Steps a minute, both feet counted", "steps/min", 60, 260, reader: RecentSteps.Cadence);

    /// <summary>Tense shoulders or neck in a run.</summary>
    public static readonly YesNoSignal TenseShoulders = YesNoSignal.Ask("gait.tense-shoulders", "Shoulders or neck get tense while you run");

    /// <summary>Loosening shoulders and arms eases it.</summary>
    public static readonly YesNoSignal EasesOnLoosening = YesNoSignal.Ask("gait.eases-on-loosening", "Loosening shoulders and arms in a run eases it");

    /// <summary>Arms swing across the body.</summary>
    public static readonly YesNoSignal ArmsCross = YesNoSignal.Ask("gait.arms-cross", "Your arms swing across the front of the body");

    /// <summary>Head held high.</summary>
    public static readonly YesNoSignal HeadHigh = YesNoSignal.Ask("gait.head-high", "You hold the head too high or look at the ground");

    /// <summary>Hunched or leaning forward.</summary>
    public static readonly YesNoSignal Hunched = YesNoSignal.Ask("gait.hunched", "You run hunched or lean forward");

    /// <summary>Shorter steps were tried.</summary>
    public static readonly YesNoSignal TriedShorterSteps = YesNoSignal.Ask("gait.tried-shorter-steps", "You already try shorter steps");

    /// <summary>A watch or app counts steps.</summary>
    public static readonly YesNoSignal CountsSteps = YesNoSignal.Ask("gait.counts-steps", "A watch or app counts your steps when you run");

    /// <summary>Shorter steps for 14 days brought nothing.</summary>
    public static readonly YesNoSignal ShorterStepsNoGain = YesNoSignal.Warning("gait.shorter-steps-no-gain", "You tried shorter steps for 14 days and nothing changed");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "gait",
            Text = "How do you run?",
            PlainerText = "Long steps? Tense shoulders? Arms across?",
            Why = "Some habits can load the back or tire its muscles.",
            Answers = [FootLandsFarAhead, StepLength, Cadence, TenseShoulders, EasesOnLoosening, ArmsCross, Hunched, HeadHigh, TriedShorterSteps, ShorterStepsNoGain, CountsSteps],
        },
    ];
}
