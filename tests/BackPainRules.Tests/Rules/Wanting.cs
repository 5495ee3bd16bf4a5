using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>What a runner wants and does.</summary>
internal static class Wanting
{
    /// <summary>Every warning sign denied, and everything done or wanted to which a rule can answer with advice.</summary>
    public static RunnerCase WantsEverything
    {
        get
        {
            var told = NoWarningSign.With(Person.Mass, 70).With(Person.MonthsSinceBirth, 60).With(Person.MassIndex, 27).With(Running.RunsAWeek, 3)
                .No(Running.PlannedStep, Pain.Gone, Pain.InNeck, Pain.BeganSuddenly);
            foreach (var sign in BackPainAssessor.Default.Book.Signals.OfType<YesNoSignal>())
            {
                told = sign.Danger == Danger.None && told.Answers[sign.Id].Kind == AnswerKind.NotAsked ? told.Yes(sign) : told;
            }

            return told;
        }
    }
}
