using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Evaluation;

/// <summary>An interview with somebody who answers what the case tells, denies each other sign, and knows no other number.</summary>
internal sealed record InterviewWalk(IReadOnlyList<string> Screens, int? ToEmergency, Interview End)
{
    /// <summary>A new low-back pain of 2 at 35, no flag, and every number known.</summary>
    public static RunnerCase Calm => new RunnerCase { On = new(2026, 11, 20), PainBegan = new(2026, 11, 10) }
        .With(Catalogue.Pain.InLowBack, true)
        .With(Catalogue.Pain.Now, 2)
        .With(Catalogue.Pain.Worst, 3)
        .With(Catalogue.Person.Age, 35)
        .With(Catalogue.Inflammatory.AgeAtOnset, 34)
        .With(Catalogue.Inflammatory.DaysSinceOnset, 10);

    public static InterviewWalk With(RunnerCase person)
    {
        var interview = Interview.Start(BackPainAssessor.Default, new() { On = person.On });
        var (screens, toEmergency) = (new List<string>(), (int?)null);
        while (interview.Next is { } next)
        {
            screens.Add(next.Question.Id);
            interview = Answered(interview, next, person);

            toEmergency ??= interview.Assessment.Recommended == TriageLevel.EmergencyNow ? screens.Count : null;
        }

        return new(screens, toEmergency, interview);
    }

    private static Interview Answered(Interview interview, OpenQuestion asked, RunnerCase person)
    {
        foreach (var signal in asked.Missing.Where(signal => signal is not YesNoSignal))
        {
            interview = interview.Say(signal, AnswerOf(person, signal));
        }

        return interview.Tick(asked, [.. asked.Missing.OfType<YesNoSignal>().Where(signal => AnswerOf(person, signal) == Answer.Yes)]);
    }

    private static Answer AnswerOf(RunnerCase person, ISignal signal) =>
        person.Answers[signal.Id] is { HasValue: true } told ? told
        : signal.Id == Catalogue.Course.Days.Id && person.PainBegan is { } began ? Answer.Of(person.On!.Value.DayNumber - began.DayNumber)
        : signal is YesNoSignal ? Answer.No
        : Answer.DoesNotKnow;
}
