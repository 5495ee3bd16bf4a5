using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>How much the pain takes away: the severe band of definition 1.</summary>
public static class Severity
{
    /// <summary>Cannot stand, reach the toilet, eat or look after oneself (MOT11).</summary>
    public static readonly YesNoSignal CannotCare = YesNoSignal.Warning("severity.cannot-care", "The pain is so bad that you cannot stand, reach the toilet, eat or look after yourself");

    /// <summary>Hard to talk or think.</summary>
    public static readonly YesNoSignal HardToTalk = YesNoSignal.Warning("severity.hard-to-talk", "The pain makes it hard to talk or think");

    /// <summary>No sleep for most of the night.</summary>
    public static readonly YesNoSignal CannotSleep = YesNoSignal.Warning("severity.cannot-sleep", "The pain keeps you awake for most of the night");

    /// <summary>Very hard to get up, wash or dress.</summary>
    public static readonly YesNoSignal HardToMove = YesNoSignal.Warning("severity.hard-to-move", "Getting up, washing or dressing is very hard or impossible");

    /// <summary>Unbearable: as 8 or more out of 10 at rest (definition 1).</summary>
    public static readonly YesNoSignal Unbearable = YesNoSignal.Warning("severity.unbearable", "Even at rest the pain is unbearable, or it needs the strongest painkillers, such as by injection");

    /// <summary>None of the three above: a reassurance that stands against a high score.</summary>
    public static readonly YesNoSignal NoneOfThese = YesNoSignal.Reassurance(
        "severity.none", "You can talk, sleep for most of the night, and get up and dress", reader: NoneAnswered);

    private static Reading NoneAnswered(RunnerCase runner, DateOnly today)
    {
        foreach (var sign in (YesNoSignal[])[HardToTalk, CannotSleep, HardToMove])
        {
            if (runner.Answers[sign.Id].Kind != AnswerKind.No)
            {
                return default;
            }
        }

        return Reading.Yes;
    }
}
