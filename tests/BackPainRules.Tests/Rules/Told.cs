using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>What a runner told, in short words. Whatever is not told was not asked.</summary>
internal static class Told
{
    /// <summary>A Friday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>A consultation at which nothing was asked yet.</summary>
    public static RunnerCase Nothing => new() { On = Today };

    /// <summary>All that counts as back pain.</summary>
    public static readonly YesNoSignal[] BackSites = [Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack, Urine.LoinPain, Pain.MidlinePoint];

    /// <summary>No part of the back hurts, and nothing else was asked.</summary>
    public static RunnerCase NoBackPain => Nothing.No(BackSites);

    /// <summary>Low-back pain, and nothing else asked.</summary>
    public static RunnerCase LowBack => Nothing.Yes(Pain.InLowBack);

    /// <summary>Upper-back pain, and nothing else asked.</summary>
    public static RunnerCase UpperBack => Nothing.Yes(Pain.InUpperBack);

    /// <summary>Low-back pain for 10 days at 35, 2 of 10 now and in the last run, and every warning sign of the book denied.</summary>
    public static RunnerCase NoWarningSign => DenyingAll(LowBack).No(Pain.InButtock, Pain.InSacrum).Day(10).Aged(35).With(Pain.Now, 2).With(Running.ScoreInRun, 2).With(Running.MorningRise, 0);

    /// <summary>The same with new pain in the upper back only.</summary>
    public static RunnerCase UpperBackOnly => NoWarningSign.No(Pain.InLowBack).Yes(Pain.InUpperBack);

    /// <summary>The complete picture of training soreness (definition 19), on its first day, at most 2 of 10, every warning sign denied.</summary>
    public static RunnerCase TrainingSoreness => NoWarningSign.Day(1).With(Pain.Worst, 2).Yes(
        Soreness.NewEffort,
        Soreness.BeganNextDay,
        Soreness.BothSides,
        Soreness.OnlyOnMoving,
        Soreness.NoBonyPain,
        Soreness.UrineNormal,
        Soreness.WalksNormally);

    /// <summary>Every warning sign of the book that has no answer yet is denied, but for what the facts tell already.</summary>
    public static RunnerCase DenyingAll(RunnerCase runner)
    {
        runner = runner with { EarlierCalls = runner.EarlierCalls ?? [] };
        foreach (var sign in BackPainAssessor.Default.Book.Signals.OfType<YesNoSignal>())
        {
            if (sign.Danger == Danger.WhenYes && runner.Answers[sign.Id].Kind == AnswerKind.NotAsked && sign.Reader?.Invoke(runner, Today).IsKnown != true)
            {
                runner = runner.No(sign);
            }
        }

        return runner;
    }

    public static RunnerCase Yes(this RunnerCase runner, params YesNoSignal[] signs) => runner.All(signs, Answer.Yes);

    public static RunnerCase No(this RunnerCase runner, params YesNoSignal[] signs) => runner.All(signs, Answer.No);

    /// <summary>Asked, and the person does not know.</summary>
    public static RunnerCase Unsure(this RunnerCase runner, params ISignal[] signs) => runner.All(signs, Answer.DoesNotKnow);

    /// <summary>Asked, and the person prefers not to say.</summary>
    public static RunnerCase Declined(this RunnerCase runner, params ISignal[] signs) => runner.All(signs, Answer.PrefersNotToSay);

    public static RunnerCase NotAsked(this RunnerCase runner, params ISignal[] signs) => runner.All(signs, default);

    /// <summary>Today is this day of the pain; day 0 is the day it began.</summary>
    public static RunnerCase Day(this RunnerCase runner, int day) => runner with { PainBegan = Today.AddDays(-day) };

    public static RunnerCase Aged(this RunnerCase runner, int years) => runner.With(Person.Age, years);

    private static RunnerCase All(this RunnerCase runner, ISignal[] signs, Answer answer) =>
        signs.Aggregate(runner, (told, sign) => told.With(sign, answer));
}
