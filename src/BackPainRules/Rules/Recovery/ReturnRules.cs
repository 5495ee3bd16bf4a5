using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>The next run: repeat, step back, or begin again by steps? How the back took the last run tells (zones PZ3 to PZ6).</summary>
internal static class ReturnRules
{
    public static readonly Rule RunAgainEasily = Rule
        .Define("care.run-again-easily", "Soreness that stays mild")
        .When(Definitions.LowBackPain & Definitions.MildSoreness & (Pain.Worst <= 3))
        .Advises(RunningAdvice.RepeatEasily)
        .Because("A mild soreness does not forbid an easy run.")
        .From(Sources.Dahm2010, Sources.PainMonitoring, Sources.DesignJudgement);

    public static readonly Rule ReturnBySteps = Rule
        .Define("care.return-by-steps", "Going back to running", "RR8")
        .When(Definitions.LowBackPain)
        .Advises(RunningAdvice.ReturnBySteps)
        .Because("Running and walking in turns brought runners back in a small trial of long-lasting back pain.")
        .From(Sources.Neason2024, Sources.DesignJudgement)
        .Heeds(FirstSessionThread.A2, FirstSessionThread.A9, UpperBackThread.C21);

    public static readonly Rule CarryOn = Rule
        .Define("care.carry-on", "A back that is well again", "AD27")
        .When(Pain.Gone)
        .Advises(RunningAdvice.RepeatEasily)
        .Because("A back that was fine after the next run is a good reason to carry on, one easy step at a time.")
        .From(Sources.Dahm2010, Sources.DesignJudgement)
        .Heeds(FirstSessionThread.A25);

    public static readonly Rule TooMuch = Rule
        .Define("return.too-much", "A run that was too much", "PZ6")
        .When(Definitions.BackPain & Definitions.TooMuchInRun)
        .Advises(RunningAdvice.StepBack)
        .Because("Pain of 6 or more in a run, or a morning that is 2 points worse, says that the step was too big. A smaller one comes first.")
        .From(Sources.PainMonitoring, Sources.DesignJudgement);

    public static readonly Rule Acceptable = Rule
        .Define("return.repeat", "A run that was just acceptable, or a step that feels too early", "AD17")
        .When(Definitions.BackPain & (Definitions.AcceptableRun | (Definitions.RunPain & Definitions.MildSoreness & (Pain.Worst >= 4)) | Wishes.NotReady))
        .Advises(RunningAdvice.RepeatPlanWeek)
        .Because("A run that hurt 3 to 5 out of 10, or was felt next morning, may be repeated until it does not.")
        .From(Sources.CouchTo5K, Sources.PainMonitoring)
        .Heeds(FirstSessionThread.A25, WeekSixThread.B1);

    public static readonly Rule TrialJog = Rule
        .Define("return.trial-jog", "May I try a jog?", "AD26")
        .When(Definitions.BackPain & Wishes.TrialJog)
        .Advises(RunningAdvice.TrialJog)
        .Because("A test run proves little: that it eases does not make a pain harmless. With a mild low-back pain a short one is all right.")
        .From(Sources.DesignJudgement)
        .Heeds(UpperBackThread.C16);

    public static readonly ValueList<Rule> All = [RunAgainEasily, ReturnBySteps, CarryOn, TooMuch, Acceptable, TrialJog];
}
