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
            LevelAdvice.EmergencyHelp,
            LevelAdvice.SameDayClinician,
            LevelAdvice.AppointmentSoon,
            LevelAdvice.RoutineAppointment)
        .Because("Each level has one action that comes before everything else.")
        .From(Sources.NhsBackPain, Sources.DesignJudgement);

    public static readonly Rule StayActive = Rule
        .Define("care.stay-active", "Staying active with a sore low back")
        .When(Definitions.LowBackPain)
        .Advises(CareAdvice.WhatToExpect, ActivityAdvice.KeepWalking, ReliefAdvice.Warmth)
        .Because("Keeping gently active helps a sore low back more than bed.")
        .From(Sources.Dahm2010, Sources.French2006)
        .Heeds(FirstSessionThread.A17, UpperBackThread.C21, UpperBackThread.C22);

    public static readonly Rule Diary = Rule
        .Define("care.diary", "Watching how the pain goes", "AD09")
        .When(Definitions.BackPain)
        .Advises(CareAdvice.PainDiary, CareAdvice.Review)
        .Because("Scores on paper show the way the pain goes better than memory does.")
        .From(Sources.PainMonitoring, Sources.DesignJudgement);

    public static readonly Rule RestFromRunning = Rule
        .Define("care.rest-from-running", "Rest from running")
        .When(Definitions.RunningClosed | Patterns.SeriousSignElsewhere | Pain.InUpperBack | Definitions.TooMuchInRun)
        .Advises(ActivityAdvice.StopRunning, ActivityAdvice.RelativeRest)
        .Because("With this much pain, or a sign like this, running waits; walking mostly need not.")
        .From(Sources.Dahm2010, Sources.DesignJudgement)
        .Heeds(WeekSixThread.B4, UpperBackThread.C3);

    public static readonly Rule FirstDays = Rule
        .Define("care.first-days", "The first two weeks", "AD14")
        .When(Definitions.LowBackPain & (Course.Days <= 13) & ((Pain.Now >= 3) | (Pain.Worst >= 6) | Pain.WalkingHurts))
        .Advises(ActivityAdvice.RelativeRest)
        .Because("In the first days a rest from running and jumping gives the back time; a rest in bed does not.")
        .From(Sources.Dahm2010, Sources.OlayaContreras2015)
        .Heeds(FirstSessionThread.A17);

    public static readonly Rule LowEnergy = Rule
        .Define("care.low-energy", "Too little energy for the running", "AD64")
        .When(DangerSigns.LowEnergySign)
        .Advises(EverydayAdvice.EatEnough)
        .Because("A body that gets too little energy mends badly, its bones above all.")
        .From(Sources.Reds2023);

    public static readonly Rule UnsureOfExercises = Rule
        .Define("care.unsure-of-exercises", "Unsure which exercises suit", "AD07")
        .When(Definitions.BackPain & Wishes.WhichExercises)
        .Advises(CareAdvice.Physiotherapist)
        .Because("A physiotherapist sees which exercises fit you; a page cannot.")
        .From(Sources.NiceNg59, Sources.Steffens2016)
        .Heeds(SoreBackArticle.E23);

    public static readonly Rule Beginner = Rule
        .Define("care.beginner", "A beginner, or somebody on a plan", "AD28")
        .When(Definitions.Novice | Running.Plan.Is(TrainingPlan.CouchTo5K))
        .Advises(ActivityAdvice.OfficialPlan)
        .Because("An official plan and its videos were made with care; what a search brings up was often not.")
        .From(Sources.CouchTo5K)
        .Heeds(FirstSessionThread.A3, FirstSessionThread.A16);

    public static readonly Rule OneChange = Rule
        .Define("care.one-change", "Several things to change", "AD25")
        .When(Definitions.Novice | Condition.Any(
            TechniqueRules.LongSteps.Stem,
            SurfaceRules.HardSurface.Stem,
            SurfaceRules.Downhill.Stem,
            SurfaceRules.Hills.Stem,
            LoadRules.Faster.Stem,
            FootwearRules.WornShoes.Stem,
            FootwearRules.HardShoes.Stem,
            FootwearRules.PrescribedInsoles.Stem,
            FootwearRules.InsolesAsked.Stem))
        .Advises(ActivityAdvice.OneChange)
        .Because("Only one change at a time tells you what helped. Patience pays.")
        .From(Sources.DesignJudgement)
        .Heeds(LongRunThread.D14);

    public static readonly Rule OthersExperience = Rule
        .Define("care.others-experience", "What helped somebody else", "AD12")
        .When(Wishes.PeerAdvice)
        .Advises(CareAdvice.OthersExperience)
        .Because("Stories of others give courage, and cannot tell what you have. How many agree does not make it truer.")
        .From(Sources.DesignJudgement, Sources.RunnersForums)
        .Heeds(FirstSessionThread.A10, FirstSessionThread.A13, WeekSixThread.B2, UpperBackThread.C15);

    public static readonly Rule EarlierTrouble = Rule
        .Define("recovery.earlier-trouble", "Earlier back trouble")
        .When(Definitions.BackPain & History.EarlierBackTrouble)
        .Suggests(Factors.EarlierTrouble, Evidence.Low)
        .Because("Backs that were sore before are sore again more easily; that says nothing bad about this time.")
        .From(Sources.VanDerWorp2015, Sources.MenezesCosta2012)
        .Heeds(FirstSessionThread.A2, SoreBackArticle.E2);

    public static readonly Rule RunningInjury = Rule
        .Define("recovery.running-injury", "A running injury in the last year")
        .When(Definitions.LowBackPain & History.RunningInjury)
        .Suggests(Factors.RunningInjury, Evidence.Low)
        .Because("Who was hurt in the last year is hurt again more easily. Take each step of the way back once more than others do.")
        .From(Sources.VanDerWorp2015, Sources.Theisen2014)
        .Heeds(LongRunThread.D7);

    public static readonly Rule EarlierExercises = Rule
        .Define("recovery.earlier-exercises", "Exercises from an earlier physiotherapy")
        .When(Definitions.LowBackPain & History.PhysioExercises)
        .Advises(StrengthAdvice.EarlierExercises)
        .Because("What was fitted to you once may help again, as long as the pain is of the same kind.")
        .From(Sources.Steffens2016)
        .Heeds(FirstSessionThread.A8);

    public static readonly Rule LongSitting = Rule
        .Define("recovery.long-sitting", "Long sitting")
        .When(Definitions.BackPain & (Person.PainAtDesk | Person.SitsMostOfTheDay | (Person.SittingHours >= Tunables.LongSitting)))
        .Suggests(Factors.LongSitting, Evidence.VeryLow)
        .Advises(EverydayAdvice.BreakUpSitting)
        .Because("Sitting long in one posture goes with sore backs in many studies; that it is the reason is not shown.")
        .From(Sources.Swain2020)
        .Heeds(WeekSixThread.B11, LongRunThread.D5, SoreBackArticle.E22);

    public static readonly ValueList<Rule> All =
    [
        ActOnTheLevel, StayActive, Diary, RestFromRunning, FirstDays, LowEnergy, UnsureOfExercises, Beginner, OneChange, OthersExperience,
        EarlierTrouble, RunningInjury, EarlierExercises, LongSitting,
    ];
}
