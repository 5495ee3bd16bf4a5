using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>How a run begins and ends.</summary>
internal static class WarmUpRules
{
    public static readonly Rule NoWarmUp = Rule
        .Define("runs.no-warm-up", "Starting without a warm-up")
        .When(Definitions.LowBackPain & Definitions.RunPain & !Body.WarmsUp)
        .Suggests(Factors.NoWarmUp, Evidence.VeryLow)
        .Because("A warm-up is sensible and costs little; that it saves the back is not shown.")
        .From(Sources.CoachingCustom, Sources.Herbert2011);

    public static readonly Rule EveryRun = Rule
        .Define("runs.gentle-start", "Beginning and ending each run gently")
        .When(Definitions.LowBackPain & Definitions.RunPain)
        .Advises(TechniqueAdvice.WarmUp, TechniqueAdvice.CoolDown, TechniqueAdvice.EaseIn)
        .Because("Walking in and out of a run is sensible and costs nothing. Stretching is not needed for it, and leaving it out is no fault.")
        .From(Sources.CoachingCustom, Sources.Herbert2011)
        .Heeds(FirstSessionThread.A14, FirstSessionThread.A21, WeekSixThread.B22, SoreBackArticle.E18, SoreBackArticle.E19);

    public static readonly Rule RestDays = Rule
        .Define("runs.rest-days", "Several runs a week", "AD19")
        .When(Definitions.LowBackPain & Definitions.RunPain & (Running.RunsAWeek >= 2))
        .Advises(RunningAdvice.RestDays)
        .Because("Plans for beginners leave a day between runs, and a sore back is glad of it.")
        .From(Sources.CouchTo5K);

    public static readonly Rule LongOrWarm = Rule
        .Define("runs.long-or-warm", "Long or warm runs", "AD66")
        .When(Definitions.BackPain & Running.OverAnHour)
        .Advises(EverydayAdvice.DrinkToThirst)
        .Because("Thirst tells well enough how much to drink; far too much is a danger of its own.")
        .From(Sources.ClinicalKnowledge);

    public static readonly ValueList<Rule> All = [NoWarmUp, EveryRun, RestDays, LongOrWarm];
}
