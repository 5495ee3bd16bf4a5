using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Rules;

/// <summary>What helps whoever has back pain, and what each level asks for.</summary>
internal static class CareRules
{
    public static readonly Rule ActOnTheLevel = Rule
        .Define("care.act-on-the-level", "What the level asks for")
        .When(Condition.Always)
        .Advises(
            CareAdvice.WarningSigns,
            CareAdvice.EmergencyHelp,
            CareAdvice.SameDayClinician,
            CareAdvice.AppointmentSoon,
            CareAdvice.RoutineAppointment)
        .Because("Each level has one action that comes before everything else.")
        .From(Sources.NhsBackPain, Sources.DesignJudgement);

    public static readonly Rule StayActive = Rule
        .Define("care.stay-active", "Staying active with a sore low back")
        .When(Definitions.LowBackPain)
        .Advises(CareAdvice.WhatToExpect, CareAdvice.Review, ActivityAdvice.KeepWalking, ReliefAdvice.Warmth)
        .Because("Keeping gently active helps a sore low back more than bed.")
        .From(Sources.Dahm2010, Sources.French2006);

    public static readonly Rule RestFromRunning = Rule
        .Define("care.rest-from-running", "Rest from running")
        .When(Definitions.RunningClosed | Patterns.SeriousSignElsewhere | Pain.InUpperBack)
        .Advises(ActivityAdvice.StopRunning, ActivityAdvice.RelativeRest)
        .Because("With this much pain, or a sign like this, running waits; walking mostly need not.")
        .From(Sources.Dahm2010, Sources.DesignJudgement);

    public static readonly Rule RunAgainEasily = Rule
        .Define("care.run-again-easily", "Soreness that stays mild")
        .When(Definitions.LowBackPain & Definitions.RunPain & (Pain.Now <= 2) & (Pain.Worst <= 3) & !Pain.WalkingHurts)
        .Advises(ActivityAdvice.RepeatEasily)
        .Because("A mild soreness after a run does not forbid an easy next run.")
        .From(Sources.Dahm2010, Sources.DesignJudgement);

    public static readonly Rule ReturnBySteps = Rule
        .Define("care.return-by-steps", "Going back to running", "RR8")
        .When(Definitions.LowBackPain & Definitions.RunPain)
        .Advises(ActivityAdvice.ReturnBySteps)
        .Because("Running and walking in turns brought runners back in a small trial of long-lasting back pain.")
        .From(Sources.Neason2024, Sources.DesignJudgement);

    public static readonly Rule CarryOn = Rule
        .Define("care.carry-on", "A back that is well again", "AD27")
        .When(Pain.Gone)
        .Advises(ActivityAdvice.RepeatEasily)
        .Because("A back that was fine after the next run is a good reason to carry on, one easy step at a time.")
        .From(Sources.Dahm2010, Sources.DesignJudgement);

    public static readonly Rule Medicine = Rule
        .Define("care.medicine", "Thinking of a medicine")
        .When(Definitions.LowBackPain & Relief.WantsMedicine)
        .Advises(ReliefAdvice.AskAboutAntiInflammatory)
        .Because("An anti-inflammatory helps a little, and harms some people; a pharmacist can tell.")
        .From(Sources.NiceNg59, Sources.Lipman2017);

    public static readonly Rule EarlierTrouble = Rule
        .Define("recovery.earlier-trouble", "Earlier back trouble")
        .When(Definitions.BackPain & (History.EarlierBackTrouble | History.Scoliosis))
        .Suggests(Factors.EarlierTrouble, Evidence.Low)
        .Because("Backs that were sore before are sore again more easily; that says nothing bad about this time.")
        .From(Sources.VanDerWorp2015, Sources.MenezesCosta2012);

    public static readonly Rule EarlierExercises = Rule
        .Define("recovery.earlier-exercises", "Exercises from an earlier physiotherapy")
        .When(Definitions.LowBackPain & History.PhysioExercises)
        .Advises(StrengthAdvice.EarlierExercises)
        .Because("What was fitted to you once may help again, as long as the pain is of the same kind.")
        .From(Sources.Steffens2016);

    public static readonly Rule LongSitting = Rule
        .Define("recovery.long-sitting", "Long sitting")
        .When(Definitions.BackPain & (Person.PainAtDesk | (Person.SittingHours >= Tunables.LongSitting)))
        .Suggests(Factors.LongSitting, Evidence.VeryLow)
        .Advises(EverydayAdvice.BreakUpSitting)
        .Because("Sitting long in one posture goes with sore backs in many studies; that it causes them is not shown.")
        .From(Sources.Swain2020);

    public static readonly ValueList<Rule> All =
        [ActOnTheLevel, StayActive, RestFromRunning, RunAgainEasily, ReturnBySteps, CarryOn, Medicine, EarlierTrouble, EarlierExercises, LongSitting];
}
