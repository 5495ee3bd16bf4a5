using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Low energy availability: too little food for the running.</summary>
public static class Energy
{
    /// <summary>Periods absent (BSI6).</summary>
    public static readonly YesNoSignal NoPeriods = YesNoSignal.Warning("energy.no-periods", "Three periods or more in a row were missed lately, or the first one had not come by 15 (pregnancy, hormonal contraception and the change of life do not count)", reader: Person.NotOf(Sex.Male));

    /// <summary>Restricted food or a weight drop (BSI7).</summary>
    public static readonly YesNoSignal EatsTooLittle = YesNoSignal.Warning("energy.eats-too-little", "You eat little for your running (low energy, RED-S, the female athlete triad), keep from food, have an eating disorder now, or lost much weight and are thin now; as a man also: sex drive lost with it");

    /// <summary>A body-mass index below 18.5 from 18 on (BSI7); known from height and mass where both are told.</summary>
    public static readonly YesNoSignal VeryThin = YesNoSignal.Warning("energy.very-thin", "You are very thin: 18 or over, with a body-mass index below 18.5", reader: IsVeryThin);

    /// <summary>A pulse under 40 at rest (BSI12).</summary>
    public static readonly YesNoSignal SlowPulse = YesNoSignal.Warning("energy.slow-pulse", "Your pulse at rest is under 40, and you are faint, very thin or have chest pain");

    /// <summary>Cannot rise from a squat (BSI12).</summary>
    public static readonly YesNoSignal CannotRise = YesNoSignal.Warning("energy.cannot-rise", "You are very thin and can no longer rise from a squat");

    private static Reading IsVeryThin(RunnerCase runner, DateOnly today)
    {
        var (age, told) = (runner.Answers[Person.Age.Id], runner.Answers[Person.MassIndex.Id]);
        var index = Reading.Agree((told.HasValue ? ((ISignal)Person.MassIndex).Read(told) : null) ?? default, Person.MassIndex.Reader!(runner, today)) ?? default;
        return age.Kind != AnswerKind.Number || !index.IsKnown ? default
            : age.From >= 18 && index.High < Person.MassIndex.Steps(18.5m) ? Reading.Yes
            : age.To < 18 || index.Low >= Person.MassIndex.Steps(18.5m) ? Reading.No
            : default;
    }
}
