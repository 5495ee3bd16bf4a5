using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>What runners told of whom the rules of this book speak. The short words are those of the package for rule authors.</summary>
internal static class Told
{
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
    public static RunnerCase DenyingAll(RunnerCase runner) => runner.DenyingAll(BackPainAssessor.Default.Book);

    public static RunnerCase Aged(this RunnerCase runner, int years) => runner.With(Person.Age, years);
}
