using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>What can stand beside running, or in its place for now?</summary>
internal static class CrossTrainingRules
{
    public static readonly Rule Prevention = Rule
        .Define("cross-training.prevention", "Back pain from running before, or a wish to keep it away", "AD35")
        .When(History.BackPainInRuns | Wishes.Prevention | Definitions.TooMuchInRun)
        .Advises(CrossTrainingAdvice.OtherSport)
        .Because("Runners who did another sport each week got hurt less often. For the back it is one good option beside walking and strength.")
        .From(Sources.Theisen2014, Sources.Pocovi2024)
        .Heeds(SoreBackArticle.E15, SoreBackArticle.E16);

    public static readonly Rule WhileRunningStops = Rule
        .Define("cross-training.while-running-stops", "Other movement while running stops", "AD36")
        .When(Definitions.BackPain & (Definitions.RunningClosed | Definitions.TooMuchInRun))
        .Advises(CrossTrainingAdvice.ExerciseBike, CrossTrainingAdvice.Elliptical)
        .Because("Easy movement that does not hurt keeps you fit while running waits.")
        .From(Sources.ClinicalKnowledge)
        .Heeds(SoreBackArticle.E16);

    public static readonly Rule InWater = Rule
        .Define("cross-training.in-water", "Movement in water", "AD38")
        .When(Definitions.LowBackPain & Pain.DuringRun & Wishes.Water)
        .Advises(CrossTrainingAdvice.Swimming, CrossTrainingAdvice.AquaJogging)
        .Because("In water there is no landing, for backs that mind it.")
        .From(Sources.ClinicalKnowledge)
        .Heeds(UpperBackThread.C19, SoreBackArticle.E16);

    public static readonly Rule WalkingPlan = Rule
        .Define("cross-training.walking-plan", "Walking against a return of the pain", "AD40")
        .When(Pain.Gone | (Definitions.LowBackPain & (Course.Days.Between(42, 83) | Wishes.Prevention)))
        .Advises(CrossTrainingAdvice.WalkingPlan)
        .Because("Regular walking nearly doubled the time until the next episode in a large trial.")
        .From(Sources.Pocovi2024)
        .Heeds(SoreBackArticle.E15);

    public static readonly ValueList<Rule> All = [Prevention, WhileRunningStops, InWater, WalkingPlan];
}
