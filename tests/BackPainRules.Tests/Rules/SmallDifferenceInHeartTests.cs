using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>More rows of sections 1.8 to 1.10 of the evidence: each tells a rule from one that differs in a single sign, number or letter.</summary>
public class SmallDifferenceInHeartTests
{
    internal static readonly RuleTable Table = new(
        [
            Holds("heart.dissection", "an aorta at risk, and pressure in the chest", Nothing.Day(0).Yes(History.AortaRisk, Heart.Pressure)),
            Holds("heart.dissection", "an aorta at risk, and chest pain", Nothing.Day(0).Yes(History.AortaRisk, Emergency.ChestPainLately)),
            Holds("heart.dissection", "an aorta at risk, and belly pain", Nothing.Day(0).Yes(History.AortaRisk, Belly.Pain)),
            Holds("heart.dissection", "sudden severe pain, and chest pain", LowBack.Yes(Emergency.SuddenSevere, Emergency.ChestPainLately)),
            Holds("heart.dissection", "sudden severe pain, and pressure in the chest", LowBack.Yes(Emergency.SuddenSevere, Heart.Pressure)),
            Holds("heart.dissection", "sudden severe pain, and belly pain", LowBack.Yes(Emergency.SuddenSevere, Belly.Pain)),
            Fails("heart.dissection", "a stimulant, and upper-back pain that did not begin suddenly", UpperBackOnly.Day(0).Yes(History.Stimulant).No(Pain.BeganSuddenly)),
            Fails("heart.aneurysm", "a faint, and pain of long ago", NoWarningSign.Yes(Heart.Fainted, Pain.BeganSuddenly, Course.Unchanged).Day(91).Aged(61)),

            .. Array.ConvertAll((YesNoSignal[])[Belly.Pain, Belly.PelvicPain, Pregnancy.HeavyBleeding, Pregnancy.OneSidedPain, Pregnancy.ShoulderTipPain, Belly.PelvicSudden], sign =>
                Fails("pregnancy.early", $"{sign} from week 13 on", NoBackPain.With(Person.Sex, Sex.Female).Yes(Person.Pregnant, sign).With(Pregnancy.Weeks, 13))),
        ],
        [
            Calls("heart.aneurysm", "VAS1c", EmergencyNow, "61, sudden severe belly pain that no position changes", NoBackPain.Yes(Emergency.SuddenSevere, Belly.Pain, Heart.NoPositionMatters).Aged(61)),
            Calls("heart.aneurysm", "VAS1d", EmergencyNow, "60, sudden severe belly pain that no position changes, ever smoked", NoBackPain.Yes(Emergency.SuddenSevere, Belly.Pain, Heart.NoPositionMatters, History.VesselRisk).Aged(60)),
            Calls("heart.aneurysm", "VAS1f", UrgentSameDay, "50, sudden severe belly pain, ever smoked", NoBackPain.Yes(Emergency.SuddenSevere, Belly.Pain, History.VesselRisk).Aged(50)),
            Calls("heart.aneurysm", "VAS1g", EmergencyNow, "50, belly pain, and a lump that beats", NoBackPain.Yes(Heart.PulsingLump, Belly.Pain).Aged(50)),
            Calls("heart.aneurysm", "VAS1g", EmergencyNow, "a lump that beats, old low-back pain, and now severe loin pain", LowBack.Yes(Heart.PulsingLump, Urine.LoinPain, Severity.HardToMove, Course.Unchanged).Day(91)),
            Calls("heart.aneurysm", "VAS1h", UrgentSameDay, "49, belly pain, and a lump that beats", NoBackPain.Yes(Heart.PulsingLump, Belly.Pain).Aged(49)),
            Calls("heart.aneurysm", "VAS1h", UrgentSameDay, "49, loin pain beside old back pain, and a lump that beats", LowBack.Yes(Heart.PulsingLump, Urine.LoinPain, Course.Unchanged).Day(91).Aged(49)),
            Calls("heart.aneurysm", "VAS1a", EmergencyNow, "a known aneurysm, and loin pain beside old back pain", LowBack.Yes(History.Aneurysm, Urine.LoinPain, Course.Unchanged).Day(91)),
            Calls("heart.aneurysm", "VAS1j", EmergencyNow, "61, belly pain, and a faint", NoBackPain.Yes(Heart.Fainted, Belly.Pain).Aged(61)),
            Calls("heart.aneurysm", "VAS1j", EmergencyNow, "61, a faint, and loin pain beside old back pain", LowBack.Yes(Heart.Fainted, Urine.LoinPain, Course.Unchanged).Day(91).Aged(61)),
            CallsNothing("heart.aneurysm", "49, new back pain, a faint, ever smoked", LowBack.Yes(Heart.Fainted, History.VesselRisk).No(Pain.BeganSuddenly).Day(0).Aged(49)),
            CallsNothing("heart.aneurysm", "60, new back pain, a faint, no risk", LowBack.Yes(Heart.Fainted).No(Pain.BeganSuddenly, History.VesselRisk).Day(0).Aged(60)),
            Calls("heart.aneurysm", "VAS1j", EmergencyNow, "60, new back pain, a faint, ever smoked", LowBack.Yes(Heart.Fainted, History.VesselRisk).No(Pain.BeganSuddenly).Day(0).Aged(60)),
            Calls("heart.aneurysm", "VAS1i", UrgentSameDay, "60, severe, no position changes it, ever smoked", LowBack.Yes(Heart.NoPositionMatters, Severity.CannotSleep, History.VesselRisk).No(Emergency.SuddenSevere).Day(1).Aged(60)),
            CallsNothing("heart.aneurysm", "49, severe, no position changes it, ever smoked", LowBack.Yes(Heart.NoPositionMatters, Severity.CannotSleep, History.VesselRisk).No(Emergency.SuddenSevere).Day(1).Aged(49)),
            Calls("heart.aneurysm", "VAS1i", UrgentSameDay, "61, severe belly pain that began suddenly", NoBackPain.Yes(Belly.Pain, Severity.CannotSleep, Pain.BeganSuddenly).No(Emergency.SuddenSevere).Aged(61)),
            Calls("heart.aneurysm", "VAS1i", UrgentSameDay, "61, severe loin pain that began suddenly, beside old back pain", LowBack.Yes(Urine.LoinPain, Severity.CannotSleep, Pain.BeganSuddenly, Course.Unchanged).No(Emergency.SuddenSevere).Day(91).Aged(61)),
            CallsNothing("heart.aneurysm", "61, loin pain that did not begin suddenly and is not severe", NoWarningSign.Yes(Urine.LoinPain).Aged(61)),
            CallsNothing("heart.aneurysm", "61, severe and sudden, but old and unchanged", LowBack.Yes(Severity.CannotSleep, Pain.BeganSuddenly, Course.Unchanged).No(Emergency.SuddenSevere, Emergency.SevereInAMinute, Urine.LoinPain, Belly.Pain).Day(91).Aged(61)),

            Calls("heart.chest-pain", "VAS0b", EmergencyNow, "chest pain now, short pangs at 29, and a faint", LowBack.Yes(Emergency.ChestPainNow, Heart.ShortPangs, Heart.Fainted).Aged(29)),
            Calls("heart.chest-pain", "VAS0b", EmergencyNow, "chest pain now, short pangs at 29, and breathless", LowBack.Yes(Emergency.ChestPainNow, Heart.ShortPangs, Emergency.Breathless).Aged(29)),
            Calls("heart.clot", "VAS6a", EmergencyNow, "a swollen calf, and pressure in the chest", LowBack.Yes(Heart.SwollenLeg, Heart.Pressure)),
            Calls("heart.dissection", "VAS2b", EmergencyNow, "sudden severe pain, chest pain, and an aorta at risk", LowBack.Yes(Emergency.SuddenSevere, Emergency.ChestPainLately, History.AortaRisk)),
            Calls("heart.dissection", "VAS2b", EmergencyNow, "sudden severe pain, pressure in the chest, and a stimulant", LowBack.Yes(Emergency.SuddenSevere, Heart.Pressure, History.Stimulant)),
            Calls("heart.dissection", "VAS2b", EmergencyNow, "sudden severe belly pain, and a stimulant", LowBack.Yes(Emergency.SuddenSevere, Belly.Pain, History.Stimulant)),
            Calls("heart.dissection", "VAS2e", EmergencyNow, "worst within a minute, at 50", LowBack.Yes(Emergency.SevereInAMinute).Aged(50)),
            Calls("heart.dissection", "VAS2d", UrgentSameDay, "worst within a minute, at 49, no risk", LowBack.Yes(Emergency.SevereInAMinute).No(History.VesselRisk).Aged(49)),
            Calls("heart.dissection", "VAS2d", UrgentSameDay, "sudden severe upper-back pain at 50, not worst within a minute", UpperBack.Yes(Emergency.SuddenSevere).No(Emergency.SevereInAMinute).Aged(50)),
            Calls("heart.effort-pain", "VAS3b", UrgentSameDay, "pressure in the chest, 12 weeks after a birth", LowBack.With(Person.Sex, Sex.Female).Yes(Heart.Pressure, Pregnancy.BirthInTwelveWeeks)),
            Calls("heart.faint-or-palpitations", "VAS5b", EmergencyNow, "the heart races now, and pressure in the chest", NoBackPain.Yes(Heart.PalpitationsNow, Heart.Pressure)),
            Calls("heart.faint-or-palpitations", "VAS5d", UrgentSameDay, "palpitations and a flight, no faint", LowBack.Yes(Heart.Palpitations, Heart.ClotRisk)),
            Calls("heart.faint-or-palpitations", "VAS5e", EmergencyNow, "a faint within 6 weeks of a birth", LowBack.With(Person.Sex, Sex.Female).Yes(Heart.Fainted, Pregnancy.BirthInSixWeeks)),
            Calls("heart.faint-or-palpitations", "VAS5e", EmergencyNow, "a faint, and cancer", LowBack.Yes(Heart.Fainted, History.Cancer)),
            Calls("heart.faint-or-palpitations", "VAS5e", EmergencyNow, "a faint, and a clot once", LowBack.Yes(Heart.Fainted, Relief.ClotLately)),

            Calls("kidney.little-urine", "RHA1e", UrgentSameDay, "little urine though drinking, vomiting, no effort", LowBack.Yes(Urine.LowOutput, Urine.LowThoughDrinking, Belly.Vomiting).No(Urine.HardEffort, Relief.HeatIllness, Emergency.HeatCollapse)),
            Calls("kidney.little-urine", "RHA1c", EmergencyNow, "little urine though drinking, after a collapse in the heat", LowBack.Yes(Urine.LowOutput, Urine.LowThoughDrinking, Emergency.HeatCollapse)),
            Calls("kidney.little-urine", "RHA1d", UrgentSameDay, "little urine after heat illness", LowBack.Yes(Urine.LowOutput, Relief.HeatIllness)),
            Calls("kidney.urine", "URI1b", UrgentSameDay, "brown, sore muscles, no effort in the week", LowBack.Yes(Urine.Brown, Urine.MusclePain).No(Urine.HardEffort, Urine.HardEffortThisWeek)),
            Calls("kidney.urine", "URI1a", UrgentSameDay, "red with clots, no back pain", NoBackPain.Yes(Urine.Red, Urine.ClotsOrStillRed)),
            Calls("kidney.urine", "URI1a", UrgentSameDay, "red on a blood thinner, no back pain", NoBackPain.Yes(Urine.Red, History.BloodThinner)),
            Calls("kidney.infection", "REN1c", UrgentSameDay, "loin pain and sick, a cold sweat, no fever", NoWarningSign.Yes(Urine.LoinPain, Belly.Sick, Heart.Clammy)),
            Calls("kidney.stone", "REN2d", UrgentSameDay, "first waves at 49, ever smoked", LowBack.Yes(Urine.Waves, Urine.FirstWaves, History.VesselRisk).Aged(49)),

            Calls("emergency.heat-stroke", "HEA1c", UrgentSameDay, "heat illness, a severe headache and vomiting, no hard effort", LowBack.Yes(Relief.HeatIllness, Head.SevereHeadache, Belly.Vomiting).No(Urine.HardEffort)),
            CallsNothing("emergency.heat-stroke", "hard effort and a severe headache, no vomiting", LowBack.Yes(Urine.HardEffort, Head.SevereHeadache).No(Belly.Vomiting, Relief.HeatIllness)),
            Calls("fracture.fall-with-blood-thinner", "FRX8a", EmergencyNow, "a blood thinner, sudden severe pain, and a thunderclap headache", LowBack.Yes(History.BloodThinner, Emergency.SuddenSevere, Head.Thunderclap)),
            Calls("fracture.fall-with-blood-thinner", "FRX8c", EmergencyNow, "a blood thinner, groin pain, and a numb saddle", LowBack.Yes(History.BloodThinner, Bone.GroinPain, CaudaEquina.SaddleNumb).Day(1)),
            Calls("fracture.fall-with-blood-thinner", "FRX8c", EmergencyNow, "a blood thinner, groin pain, and a faint", LowBack.Yes(History.BloodThinner, Bone.GroinPain, Heart.Fainted).Day(1)),
            .. PreEclampsia(Head.SevereHeadache, Head.Thunderclap, Head.SightChange, Head.SightLost, Belly.Boring),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static LevelRow[] PreEclampsia(params YesNoSignal[] signs) => Array.ConvertAll(signs, sign =>
        Calls("pregnancy.danger", "PRG1b", EmergencyNow, $"week 20, and {sign}", LowBack.With(Person.Sex, Sex.Female).Yes(Person.Pregnant, sign).With(Pregnancy.Weeks, 20)));
}
