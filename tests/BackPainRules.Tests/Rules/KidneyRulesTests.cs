using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class KidneyRulesTests
{
    private const string UrineColour = "kidney.urine";
    private const string LittleUrine = "kidney.little-urine";
    private const string BeyondEffort = "kidney.muscle-breakdown";
    private const string RockHard = "kidney.rock-hard-muscle";
    private const string KidneyInfection = "kidney.infection";
    private const string Stone = "kidney.stone";
    private const string UrineInfection = "kidney.urine-infection";
    private const string Loin = "kidney.loin-pain";

    // RHA2a, heat illness apart: each of them takes the good answer of REN3a away.
    private static readonly YesNoSignal[] RhabdoItems =
    [
        History.Statin, History.Stimulant, History.RecentInfection, Urine.Burning, History.SickleTrait, History.SickleCell, Heart.Fainted, Heart.FaintedInRun, Nerve.LegWeak,
    ];

    internal static readonly RuleTable Table = new(
        [
            Holds(UrineColour, "it is red", Nothing.Yes(Urine.Red)),
            Holds(UrineColour, "it is brown, or the colour cannot be told", Nothing.Yes(Urine.Brown)),
            Fails(UrineColour, "it is neither red nor brown", LowBack.No(Urine.Red, Urine.Brown)),
            Open(UrineColour, "brown was not asked", LowBack.No(Urine.Red)),

            Holds(LittleUrine, "there is little after hard effort", LowBack.Yes(Urine.LowOutput, Urine.HardEffort)),
            Fails(LittleUrine, "there is as much as usual", LowBack.Yes(Urine.HardEffort).No(Urine.LowOutput)),
            Fails(LittleUrine, "there was neither hard effort nor heat illness", LowBack.Yes(Urine.LowOutput).No(Urine.HardEffort, Relief.HeatIllness, Emergency.HeatCollapse, Belly.Vomiting, Medicines.LosesFluid, Infection.Fever, Infection.Unwell)),
            Open(LittleUrine, "effort was not asked", LowBack.Yes(Urine.LowOutput)),

            Holds(BeyondEffort, "muscles hurt far beyond the effort", LowBack.Yes(Urine.MuscleBeyondEffort)),
            Fails(BeyondEffort, "they do not", LowBack.No(Urine.MuscleBeyondEffort)),
            Open(BeyondEffort, "it was not asked", LowBack),

            Holds(RockHard, "a muscle is hard like stone", LowBack.Yes(Urine.RockHard)),
            Fails(RockHard, "none is", LowBack.No(Urine.RockHard)),
            Open(RockHard, "it was not asked", LowBack),

            Holds(KidneyInfection, "the loin hurts with fever", Nothing.Yes(Urine.LoinPain, Infection.Fever)),
            Holds(KidneyInfection, "the loin hurts and the person feels sick", Nothing.Yes(Urine.LoinPain, Belly.Sick)),
            Holds(KidneyInfection, "the loin hurts and the person vomits", Nothing.Yes(Urine.LoinPain, Belly.Vomiting)),
            Fails(KidneyInfection, "there is neither fever nor sickness", Nothing.Yes(Urine.LoinPain).No(Infection.Fever, Belly.Sick, Belly.Vomiting)),
            Fails(KidneyInfection, "the loin does not hurt", Nothing.Yes(Infection.Fever).No(Urine.LoinPain)),
            Open(KidneyInfection, "fever was not asked", Nothing.Yes(Urine.LoinPain).No(Belly.Sick, Belly.Vomiting)),

            Holds(Stone, "severe waves run to the groin", Nothing.Yes(Urine.Waves)),
            Fails(Stone, "there are no waves", LowBack.No(Urine.Waves)),
            Open(Stone, "waves were not asked", LowBack),

            Holds(UrineInfection, "urine burns or is cloudy", Nothing.Yes(Urine.Burning)),
            Fails(UrineInfection, "it does not burn", LowBack.No(Urine.Burning)),
            Open(UrineInfection, "burning was not asked", LowBack),

            Holds(Loin, "the loin hurts and urine burns", Nothing.Yes(Urine.LoinPain, Urine.Burning)),
            Fails(Loin, "the loin does not hurt", LowBack.No(Urine.LoinPain)),
            Fails(Loin, "the loin hurts and nothing stands beside it", NoWarningSign.Yes(Urine.LoinPain)),
            Open(Loin, "the loin hurts and nothing beside it was asked", Nothing.Yes(Urine.LoinPain)),
        ],
        [
            Calls(UrineColour, "REN3a", SoonWithin2Days, "red once after a run, nothing beside it", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun)),
            Calls(UrineColour, "REN3a", SoonWithin2Days, "the run was hard effort", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort)),
            Calls(UrineColour, "REN3a", SoonWithin2Days, "the back hurts, no worse since that run", NoWarningSign.Yes(Urine.Red, Urine.RedOnceAfterRun)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red after hard effort", Nothing.Yes(Urine.Red, Urine.HardEffort)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "brown after hard effort", Nothing.Yes(Urine.Brown, Urine.HardEffort)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red, and little of it", Nothing.Yes(Urine.Red, Urine.LowOutput)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "brown, and little of it", Nothing.Yes(Urine.Brown, Urine.LowOutput)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after a run, and little of it", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.LowOutput)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, and brown too", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Urine.Brown)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, and muscles hurt far beyond it", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Urine.MuscleBeyondEffort)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, and the loin hurts", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Urine.LoinPain)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, with vomiting", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Belly.Vomiting)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, with heat illness", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Relief.HeatIllness)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, and collapsed", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Emergency.HeatCollapse)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red after heat illness, no other hard effort", Nothing.Yes(Urine.Red, Relief.HeatIllness)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "brown after a collapse in the heat", Nothing.Yes(Urine.Brown, Emergency.HeatCollapse)),
            .. RhabdoItems.Select(item => Calls(UrineColour, "RHA1a", EmergencyNow, $"red once after hard effort, and {item.Id}", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, item))),
            .. RhabdoItems.Select(item => Calls(UrineColour, "URI1c", SoonWithin2Days, $"red once after a run without hard effort, and {item.Id}", NoBackPain.Yes(Urine.Red, Urine.RedOnceAfterRun, item))),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, with fever", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Infection.Fever)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, and the person feels ill", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Infection.Unwell)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, with a blood thinner", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, History.BloodThinner)),
            Calls(UrineColour, "RHA1a", EmergencyNow, "red once after hard effort, with clots", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.HardEffort, Urine.ClotsOrStillRed)),
            Calls(UrineColour, "RHA1b", EmergencyNow, "brown, muscles hurt, hard effort 4 to 7 days ago", Nothing.Yes(Urine.Brown, Urine.MusclePain, Urine.HardEffortThisWeek)),
            Calls(UrineColour, "RHA1b", EmergencyNow, "brown, muscles hurt far beyond the effort of 4 to 7 days ago", Nothing.Yes(Urine.Brown, Urine.MuscleBeyondEffort, Urine.HardEffortThisWeek)),
            Calls(UrineColour, "URI1b", UrgentSameDay, "brown, hard effort 4 to 7 days ago, no muscle hurts", Nothing.Yes(Urine.Brown, Urine.HardEffortThisWeek)),
            Calls(UrineColour, "URI1c", SoonWithin2Days, "red, muscles hurt, hard effort 4 to 7 days ago", NoBackPain.Yes(Urine.Red, Urine.MusclePain, Urine.HardEffortThisWeek)),
            Calls(UrineColour, "URI1a", UrgentSameDay, "red with back pain", LowBack.Yes(Urine.Red)),
            Calls(UrineColour, "URI1a", UrgentSameDay, "red with loin pain", Nothing.Yes(Urine.Red, Urine.LoinPain)),
            Calls(UrineColour, "URI1a", UrgentSameDay, "red with clots, or still red after 2 days", Nothing.Yes(Urine.Red, Urine.ClotsOrStillRed)),
            Calls(UrineColour, "URI1a", UrgentSameDay, "red with a blood thinner", Nothing.Yes(Urine.Red, History.BloodThinner)),
            Calls(UrineColour, "URI1a", UrgentSameDay, "red once after a run, and the loin hurts", Nothing.Yes(Urine.Red, Urine.RedOnceAfterRun, Urine.LoinPain)),
            Calls(UrineColour, "URI1b", UrgentSameDay, "brown, nothing else", Nothing.Yes(Urine.Brown)),
            Calls(UrineColour, "URI1c", SoonWithin2Days, "red, nothing else", NoBackPain.Yes(Urine.Red)),
            Calls(UrineColour, "URI1c", SoonWithin2Days, "red at 45, nothing else", NoBackPain.Yes(Urine.Red).Aged(45)),
            CallsNothing(UrineColour, "it is normal or dark yellow only", LowBack.No(Urine.Red, Urine.Brown)),

            Calls(LittleUrine, "RHA1c", EmergencyNow, "the person drinks as usual", LowBack.Yes(Urine.LowOutput, Urine.HardEffort, Urine.LowThoughDrinking)),
            Calls(LittleUrine, "RHA1d", UrgentSameDay, "the person drinks little", LowBack.Yes(Urine.LowOutput, Urine.HardEffort).No(Urine.LowThoughDrinking)),
            Calls(LittleUrine, "RHA1e", UrgentSameDay, "the person vomits", LowBack.Yes(Urine.LowOutput, Belly.Vomiting)),
            Calls(LittleUrine, "RHA1e", UrgentSameDay, "the person loses fluid", LowBack.Yes(Urine.LowOutput, Medicines.LosesFluid)),
            Calls(LittleUrine, "RHA1e", UrgentSameDay, "the person feels ill", LowBack.Yes(Urine.LowOutput, Infection.Unwell)),
            CallsNothing(LittleUrine, "there was no hard effort", LowBack.Yes(Urine.LowOutput, Urine.LowThoughDrinking)),
            Calls(LittleUrine, "RHA1c", EmergencyNow, "after heat illness, drinking as usual", LowBack.Yes(Urine.LowOutput, Relief.HeatIllness, Urine.LowThoughDrinking)),
            Calls(LittleUrine, "RHA1d", UrgentSameDay, "after a collapse in the heat, drinking little", LowBack.Yes(Urine.LowOutput, Emergency.HeatCollapse)),
            CallsNothing(LittleUrine, "hard effort was 4 to 7 days ago", LowBack.Yes(Urine.LowOutput, Urine.LowThoughDrinking, Urine.HardEffortThisWeek)),

            Calls(BeyondEffort, "RHA2a", EmergencyNow, "there is little urine", LowBack.Yes(Urine.MuscleBeyondEffort, Urine.LowOutput)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "there was heat illness", LowBack.Yes(Urine.MuscleBeyondEffort, Relief.HeatIllness)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person collapsed in the heat", LowBack.Yes(Urine.MuscleBeyondEffort, Emergency.HeatCollapse)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person takes a statin", LowBack.Yes(Urine.MuscleBeyondEffort, History.Statin)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person took a stimulant", LowBack.Yes(Urine.MuscleBeyondEffort, History.Stimulant)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "there is fever", LowBack.Yes(Urine.MuscleBeyondEffort, Infection.Fever)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "sickle cell trait", LowBack.Yes(Urine.MuscleBeyondEffort, History.SickleTrait)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "sickle cell disease", LowBack.Yes(Urine.MuscleBeyondEffort, History.SickleCell)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person is faint", LowBack.Yes(Urine.MuscleBeyondEffort, Heart.Fainted)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person fainted in the run", LowBack.Yes(Urine.MuscleBeyondEffort, Heart.FaintedInRun)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person vomits", LowBack.Yes(Urine.MuscleBeyondEffort, Belly.Vomiting)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "a leg is weak", LowBack.Yes(Urine.MuscleBeyondEffort, Nerve.LegWeak)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "the person feels ill", LowBack.Yes(Urine.MuscleBeyondEffort, Infection.Unwell)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "an infection lately", LowBack.Yes(Urine.MuscleBeyondEffort, History.RecentInfection)),
            Calls(BeyondEffort, "RHA2a", EmergencyNow, "urine burns", LowBack.Yes(Urine.MuscleBeyondEffort, Urine.Burning)),
            Calls(BeyondEffort, "RHA2b", EmergencyNow, "a muscle is hard like stone", LowBack.Yes(Urine.MuscleBeyondEffort, Urine.RockHard)),
            Calls(BeyondEffort, "RHA2c", UrgentSameDay, "nothing stands beside it", NoWarningSign.Yes(Urine.MuscleBeyondEffort)),

            Calls(RockHard, "RHA3a", EmergencyNow, "it is numb, hurts when moved, or hurts far above the effort", LowBack.Yes(Urine.RockHard, Urine.RockHardSigns)),
            Calls(RockHard, "RHA3a", EmergencyNow, "the leg is numb", LowBack.Yes(Urine.RockHard, Nerve.NumbPatch)),
            Calls(RockHard, "RHA3a", EmergencyNow, "unbearable at rest", LowBack.Yes(Urine.RockHard, Severity.Unbearable)),
            Calls(RockHard, "RHA3b", UrgentSameDay, "none of these", LowBack.Yes(Urine.RockHard)),

            Calls(KidneyInfection, "REN1a", EmergencyNow, "there is a sign of blood poisoning", Nothing.Yes(Urine.LoinPain, Infection.Fever, Infection.SepsisSign)),
            Calls(KidneyInfection, "REN1a", EmergencyNow, "one kidney, and fever", LowBack.Yes(Urine.LoinPain, Infection.Fever, History.SingleKidney)),
            Calls(KidneyInfection, "REN1a", EmergencyNow, "fever, and dizzy on standing", LowBack.Yes(Urine.LoinPain, Infection.Fever, Medicines.DizzyOnStanding)),
            Calls(KidneyInfection, "REN1a", EmergencyNow, "fever, and a faint", LowBack.Yes(Urine.LoinPain, Infection.Fever, Heart.Fainted)),
            Calls(KidneyInfection, "REN1a", EmergencyNow, "fever, and a cold sweat", LowBack.Yes(Urine.LoinPain, Infection.Fever, Heart.Clammy)),
            Calls(KidneyInfection, "REN1b", EmergencyNow, "pregnant and vomiting", Nothing.Yes(Urine.LoinPain, Person.Pregnant, Belly.Vomiting)),
            Calls(KidneyInfection, "REN1b", EmergencyNow, "pregnant with fever and contractions", Nothing.Yes(Urine.LoinPain, Infection.Fever, Person.Pregnant, Pregnancy.Tightenings)),
            Calls(KidneyInfection, "REN1c", UrgentSameDay, "pregnant with fever only", Nothing.Yes(Urine.LoinPain, Infection.Fever, Person.Pregnant)),
            Calls(KidneyInfection, "REN1c", UrgentSameDay, "fever, nothing else", Nothing.Yes(Urine.LoinPain, Infection.Fever)),
            Calls(KidneyInfection, "REN1c", UrgentSameDay, "sick, nothing else", Nothing.Yes(Urine.LoinPain, Belly.Sick)),
            Calls(KidneyInfection, "REN1c", UrgentSameDay, "vomiting, nothing else", Nothing.Yes(Urine.LoinPain, Belly.Vomiting)),
            Calls(KidneyInfection, "REN1c", UrgentSameDay, "pregnant and sick without vomiting", Nothing.Yes(Urine.LoinPain, Person.Pregnant, Belly.Sick)),
            Calls(KidneyInfection, "REN1a", EmergencyNow, "sick, and no urine for 18 hours", Nothing.Yes(Urine.LoinPain, Belly.Sick, Urine.NoneAllDay)),

            Calls(Stone, "REN2a", EmergencyNow, "there is fever", Nothing.Yes(Urine.Waves, Infection.Fever)),
            Calls(Stone, "REN2a", EmergencyNow, "the person has one kidney", Nothing.Yes(Urine.Waves, History.SingleKidney)),
            Calls(Stone, "REN2a", EmergencyNow, "the person is pregnant", Nothing.Yes(Urine.Waves, Person.Pregnant)),
            Calls(Stone, "REN2a", EmergencyNow, "no urine for 18 hours", Nothing.Yes(Urine.Waves, Urine.NoneAllDay)),
            Calls(Stone, "REN2a", EmergencyNow, "still severe an hour after a painkiller", Nothing.Yes(Urine.Waves, Urine.SevereAfterPainkiller)),
            Calls(Stone, "REN2b", EmergencyNow, "the first ever, at 61", Nothing.Yes(Urine.Waves, Urine.FirstWaves).Aged(61)),
            Calls(Stone, "REN2d", UrgentSameDay, "not the first, at 61", Nothing.Yes(Urine.Waves).No(Urine.FirstWaves).Aged(61)),
            Calls(Stone, "REN2d", UrgentSameDay, "the first ever, at 60", Nothing.Yes(Urine.Waves, Urine.FirstWaves).Aged(60)),
            Calls(Stone, "REN2c", EmergencyNow, "the first ever, at 60, who smoked", Nothing.Yes(Urine.Waves, Urine.FirstWaves, History.VesselRisk).Aged(60)),
            Calls(Stone, "REN2c", EmergencyNow, "the first ever, at 50, who smoked", Nothing.Yes(Urine.Waves, Urine.FirstWaves, History.VesselRisk).Aged(50)),
            Calls(Stone, "REN2d", UrgentSameDay, "the first ever, at 49, who smoked", Nothing.Yes(Urine.Waves, Urine.FirstWaves, History.VesselRisk).Aged(49)),
            Calls(Stone, "REN2d", UrgentSameDay, "not the first, at 55, who smoked", Nothing.Yes(Urine.Waves, History.VesselRisk).No(Urine.FirstWaves).Aged(55)),
            Calls(Stone, "REN2d", UrgentSameDay, "nothing else is known", Nothing.Yes(Urine.Waves)),

            Calls(UrineInfection, "REN4a", SoonWithin2Days, "pregnant", Nothing.Yes(Urine.Burning, Person.Pregnant)),
            Calls(UrineInfection, "REN4a", SoonWithin2Days, "a man", Nothing.Yes(Urine.Burning).With(Person.Sex, Sex.Male)),
            Calls(UrineInfection, "REN4a", SoonWithin2Days, "15 years old", Nothing.Yes(Urine.Burning).Aged(15)),
            Calls(UrineInfection, "REN4b", SoonWithin2Days, "16 years old", Nothing.Yes(Urine.Burning).Aged(16)),
            Calls(UrineInfection, "REN4b", SoonWithin2Days, "64 years old", Nothing.Yes(Urine.Burning).Aged(64)),
            Calls(UrineInfection, "REN4a", SoonWithin2Days, "65 years old", Nothing.Yes(Urine.Burning).Aged(65)),
            Calls(UrineInfection, "REN4a", SoonWithin2Days, "diabetes", Nothing.Yes(Urine.Burning, History.Diabetes)),
            Calls(UrineInfection, "REN4b", SoonWithin2Days, "a woman of 35, nothing else", NoWarningSign.Yes(Urine.Burning).With(Person.Sex, Sex.Female)),

            Calls(Loin, "REN5a", UrgentSameDay, "urine burns", Nothing.Yes(Urine.LoinPain, Urine.Burning)),
            Calls(Loin, "REN5a", UrgentSameDay, "it was sudden and severe, or came within 2 days of all-out effort", Nothing.Yes(Urine.LoinPain, Urine.LoinSuddenOrAfterEffort)),
            Calls(Loin, "REN5a", UrgentSameDay, "no urine all day", Nothing.Yes(Urine.LoinPain, Urine.NoneAllDay)),
            Calls(Loin, "REN5a", UrgentSameDay, "little urine all day", Nothing.Yes(Urine.LoinPain, Urine.LowOutput)),
            Calls(Loin, "REN5c", UrgentSameDay, "an infection of the bladder, a tooth or the chest lately", Nothing.Yes(Urine.LoinPain, History.RecentInfection)),
            Calls(Loin, "REN5c", UrgentSameDay, "one feels ill", Nothing.Yes(Urine.LoinPain, Infection.Unwell)),
            Calls(Loin, "REN5c", UrgentSameDay, "37.5 and ill", Nothing.Yes(Urine.LoinPain, Infection.WarmAndIll)),
            Calls(Loin, "REN5c", UrgentSameDay, "a fever this week", Nothing.Yes(Urine.LoinPain, Infection.FeverLately)),
            Calls(Loin, "REN5c", UrgentSameDay, "it got much worse within two days", Nothing.Yes(Urine.LoinPain, Course.WorseFast)),
            CallsNothing(Loin, "nothing stands beside it", NoWarningSign.Yes(Urine.LoinPain)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
