using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The runner as a person.</summary>
public static class Person
{
    /// <summary>Age in completed years.</summary>
    public static readonly NumberSignal Age = NumberSignal.Ask("person.age", "Age", "years", 0, 120, rounding: StepRounding.Down);

    /// <summary>Sex at birth.</summary>
    public static readonly ChoiceSignal<Sex> Sex = ChoiceSignal<Sex>.Ask("person.sex", "Sex at birth", lasts: true);

    /// <summary>Body height.</summary>
    public static readonly NumberSignal Height = NumberSignal.Ask("person.height", "Height", "m", 0.5m, 2.5m, 0.01m, lasts: true);

    /// <summary>Body mass.</summary>
    public static readonly NumberSignal Mass = NumberSignal.Ask("person.mass", "Body mass", "kg", 10, 350, 0.1m);

    /// <summary>Body-mass index, from height and mass; for gates only, and never a reason that is shown.</summary>
    public static readonly NumberSignal MassIndex = NumberSignal.Ask("person.mass-index", "Body measure out of height and mass", "", 5, 150, 0.1m, reader: MassIndexOf);

    /// <summary>Pregnant now, or perhaps.</summary>
    public static readonly YesNoSignal Pregnant = YesNoSignal.Warning("person.pregnant", "You are pregnant or may be: your period is late, or you do not know");

    /// <summary>A birth within 12 months.</summary>
    public static readonly YesNoSignal BirthLately = YesNoSignal.Warning("person.birth-lately", "You gave birth in the last 12 months", reader: BirthWithin(12));

    /// <summary>Completed months since the last childbirth.</summary>
    public static readonly NumberSignal MonthsSinceBirth = NumberSignal.Ask("person.months-since-birth", "Months since you last gave birth", "months", 0, 600, rounding: StepRounding.Down);

    /// <summary>The answers come from somebody else, or from a person who is drunk or drugged (A22).</summary>
    public static readonly YesNoSignal AnswersUnsure = YesNoSignal.Warning("person.answers-unsure", "Somebody else answers for the runner, or the runner is drunk or drugged");

    /// <summary>A man of 50 or over with a slow stream or erection trouble for long (CAN9).</summary>
    public static readonly YesNoSignal ProstateSigns = YesNoSignal.Ask("person.prostate-signs", "For over 90 days and no worse: a slow urine stream or erection trouble");

    /// <summary>Thirst, constipation or infections (CAN8).</summary>
    public static readonly YesNoSignal ThirstOrInfections = YesNoSignal.Warning("person.thirst-or-infections", "Great thirst, new constipation, or two or more infections in 6 months");

    /// <summary>Hours of sitting on a usual day.</summary>
    public static readonly NumberSignal SittingHours = NumberSignal.Ask("person.sitting-hours", "Hours of sitting on a usual day", "hours", 0, 24, 0.5m);

    /// <summary>Sits for most of the day.</summary>
    public static readonly YesNoSignal SitsMostOfTheDay = YesNoSignal.Ask("person.sits-most-of-the-day", "You sit for most of the day (6 hours or more)");

    /// <summary>Pain at the desk or in one posture at work.</summary>
    public static readonly YesNoSignal PainAtDesk = YesNoSignal.Ask("person.pain-at-desk", "The pain also comes at a desk or in one posture at work");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "person.body",
            Text = "How tall and heavy are you? If you gave birth, how many months ago?",
            PlainerText = "Height? Weight?",
            Why = "Height helps to judge step length.",
            Answers = [Height, Mass, MassIndex, MonthsSinceBirth],
        },
        new()
        {
            Id = "person.over-50",
            Text = "From 50 on: is one of these true?",
            PlainerText = "A slow urine stream for long? Great thirst? Many infections?",
            Why = "Some diseases of later years show as back pain.",
            Answers = [ProstateSigns, ThirstOrInfections],
        },
        new()
        {
            Id = "person.who-answers",
            Text = "Does somebody else answer, or is the runner drunk or drugged?",
            PlainerText = "Do you answer for yourself, with a clear head?",
            Why = "Then a 'do not know' is taken more seriously.",
            Answers = [AnswersUnsure],
        },
        new()
        {
            Id = "person.day",
            Text = "How does a usual day look?",
            PlainerText = "How long do you sit? Does it hurt at the desk?",
            Why = "Long sitting may add to a sore back.",
            Answers = [SitsMostOfTheDay, SittingHours, PainAtDesk],
        },
    ];

    /// <summary>Reads whether a birth was within so many months.</summary>
    internal static SignalReader BirthWithin(int most) => (runner, _) =>
        runner.Answers[MonthsSinceBirth.Id] is { HasValue: true } told && ((ISignal)MonthsSinceBirth).Read(told) is { IsKnown: true } months
            ? months.High <= MonthsSinceBirth.Steps(most) ? Reading.Yes : months.Low > MonthsSinceBirth.Steps(most) ? Reading.No : default
            : default;

    /// <summary>Reads that what only one sex can have is not there in the other.</summary>
    internal static SignalReader NotOf(Catalogue.Sex sex) => (runner, _) => runner.Answers[Sex.Id].ChoiceName == Sex.Answer(sex).ChoiceName ? Reading.No : default;

    private static Reading MassIndexOf(RunnerCase runner, DateOnly today)
    {
        var (height, mass) = (runner.Answers[Height.Id], runner.Answers[Mass.Id]);
        return height.Kind == AnswerKind.Number && mass.Kind == AnswerKind.Number && height.From == height.To && mass.From == mass.To && height.From > 0
            ? MassIndex.Of(mass.From / (height.From * height.From))
            : default;
    }
}
