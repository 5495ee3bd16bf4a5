using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>More rows of the evidence: each tells a rule from one that differs in a single sign, number or letter.</summary>
public class SmallDifferenceTests
{
    internal static readonly RuleTable Table = new(
        [
            // FRX8, FRX9: what makes a pain count that no blow began.
            Holds("fracture.fall-with-blood-thinner", "a blood thinner and sudden severe pain", LowBack.Yes(History.BloodThinner, Emergency.SuddenSevere)),
            Fails("fracture.fall-with-blood-thinner", "a blood thinner and old, severe, unchanged pain", NoWarningSign.Yes(History.BloodThinner, Severity.HardToMove, Course.Unchanged).Day(91)),
            Fails("fracture.fall-with-blood-thinner", "a blood thinner and a weak leg, and no back pain", NoWarningSign.No(BackSites).Yes(History.BloodThinner, Bone.GroinPain)),
            Fails("fracture.stiff-spine", "a stiff spine and an old, unchanged pain that began suddenly", NoWarningSign.Yes(History.StiffSpine, Pain.BeganSuddenly, Course.Unchanged).Day(91)),

            // INF7: two of the three, or fever and one.
            Holds("emergency.meningitis", "a severe headache and a stiff neck", LowBack.Yes(Head.SevereHeadache, Head.StiffNeck)),
            Fails("emergency.meningitis", "a severe headache alone", NoWarningSign.Yes(Head.SevereHeadache)),
            Holds("emergency.heat-stroke", "a severe headache after heat illness", LowBack.Yes(Relief.HeatIllness, Head.SevereHeadache)),
            Fails("emergency.heat-stroke", "a severe headache alone", NoWarningSign.Yes(Head.SevereHeadache)),

            // SIC1, ADR1.
            Holds("danger.sickle-cell", "severe pain in the groin", NoBackPain.Yes(History.SickleCell, Bone.GroinPain, Severity.HardToMove)),
            Holds("danger.sickle-cell", "severe pain at one spot of bone", NoBackPain.Yes(History.SickleCell, Bone.FocalSpot, Severity.HardToMove)),
            Fails("danger.sickle-cell", "severe pain elsewhere", NoWarningSign.No(BackSites).Yes(History.SickleCell, Severity.HardToMove)),
            Holds("danger.steroid-lack", "missed doses and confusion", LowBack.Yes(Medicines.MissedSteroid, Emergency.Confusion)),
            Holds("danger.steroid-lack", "missed doses, and feeling ill", LowBack.Yes(Medicines.MissedSteroid, Infection.Unwell)),
            Fails("danger.steroid-lack", "missed doses alone, and not taken for long", NoWarningSign.Yes(Medicines.MissedSteroid)),

            // What another rule would establish is open while its sign was not asked.
            Open("care.rest-from-running", "every sign is denied, but one was not asked", NoWarningSign.NotAsked(CaudaEquina.SaddleNumb)),

            // CMB01, GYN1, PED8.
            Fails("nerve.numb-foot-in-diabetes", "fever without a wound or a numb foot", NoWarningSign.Yes(History.Diabetes, Infection.Fever)),
            Holds("pregnancy.early", "belly pain in week 8", Early.Yes(Belly.Pain)),
            Holds("pregnancy.early", "pelvic pain in week 8", Early.Yes(Belly.PelvicPain)),
            Holds("pregnancy.early", "heavy bleeding in week 8", Early.Yes(Pregnancy.HeavyBleeding)),
            Holds("pregnancy.early", "pain on one side in week 8", Early.Yes(Pregnancy.OneSidedPain)),
            Holds("pregnancy.early", "pain at the tip of the shoulder in week 8", Early.Yes(Pregnancy.ShoulderTipPain)),
            Holds("pregnancy.early", "sudden pelvic pain in week 8", Early.Yes(Belly.PelvicSudden)),
            Holds("child.marrow", "12, pale, and the sacrum hurts", Nothing.Aged(12).Yes(Pain.InSacrum, Childhood.PaleOrBruised)),
            Holds("child.marrow", "12, pale, and the thigh hurts", NoBackPain.Aged(12).Yes(Bone.ThighPain, Childhood.PaleOrBruised)),
        ],
        [
            // ABD1: signs of the belly beside a boring pain; the first letter that is true.
            Calls("belly.upper", "ABD1e", UrgentSameDay, "boring, and the belly is hard", NoWarningSign.Yes(Belly.Boring, Belly.HardBelly)),
            Calls("belly.upper", "ABD1e", UrgentSameDay, "boring, and fever", NoWarningSign.Yes(Belly.Boring, Infection.Fever)),
            Calls("belly.acute", "ABD2a", EmergencyNow, "lower right, cannot stand straight, and blocked", NoWarningSign.Yes(Belly.RightLower, Belly.CannotStandStraight, Belly.Blocked)),
            Calls("belly.acute", "ABD2b", EmergencyNow, "blocked and hard", NoWarningSign.Yes(Belly.Blocked, Belly.HardBelly)),
            Calls("belly.acute", "ABD2d", EmergencyNow, "hard, and a cold sweat", NoWarningSign.Yes(Belly.HardBelly, Heart.Clammy)),

            // BSI13b, BSI4, BSI10.
            Calls("bone.buttock-in-runs", "BSI13b", SoonWithin2Days, "runs hurt the buttock, and it limps", InRuns.Yes(Bone.Limp)),
            Calls("bone.buttock-in-runs", "BSI13b", SoonWithin2Days, "fresh soreness of the buttock, but standing on one leg hurts", SoreButtock.Yes(Bone.HurtsOnOneLeg)),
            Calls("bone.buttock-in-runs", "BSI13b", SoonWithin2Days, "fresh soreness of the buttock, but landing is sharp", SoreButtock.Yes(Bone.SharpOnLanding)),
            Calls("bone.night-after-runs", "BSI4a", UrgentSameDay, "runs hurt the sacrum, and standing on one leg hurts", Nights.No(Pain.InLowBack).Yes(Pain.InSacrum, Bone.HurtsOnOneLeg)),
            Calls("bone.night-after-runs", "BSI4a", UrgentSameDay, "runs hurt the buttock, and it limps", Nights.No(Pain.InLowBack).Yes(Pain.InButtock, Bone.Limp)),
            Calls("bone.night-after-runs", "BSI4a", UrgentSameDay, "runs hurt one side of the low back, and standing on one leg hurts", Nights.With(Pain.Side, Side.Right).Yes(Bone.HurtsOnOneLeg)),
            CallsNothing("bone.night-after-runs", "runs hurt both sides of the low back, and standing on one leg hurts", Nights.With(Pain.Side, Side.Both).Yes(Bone.HurtsOnOneLeg)),
            Calls("bone.night-after-runs", "BSI4a", UrgentSameDay, "a measured jump, and two runs hurt the sacrum", Nights.No(Pain.InLowBack).Yes(Pain.InSacrum, Running.HurtInTwoRuns).With(Running.JumpInEightWeeks, 1.31m)),
            CallsNothing("bone.night-after-runs", "two runs hurt the sacrum, without a jump", Nights.No(Pain.InLowBack, Running.RanBefore).Yes(Pain.InSacrum, Running.HurtInTwoRuns).With(Running.JumpInEightWeeks, 1).With(Running.WeekJump, 1)),
            Calls("bone.groin", "BSI10b", UrgentSameDay, "groin pain, a spot of bone, and an eating disorder once", NoWarningSign.Yes(Bone.GroinPain, Bone.FocalSpot, History.EatingDisorder)),

            Calls("bone.groin", "BSI10c", SoonWithin2Days, "groin pain, and an eating disorder once, without bone-type pain", NoWarningSign.Yes(Bone.GroinPain, History.EatingDisorder)),

            // CES3c: nothing else may be there; CES6: no weakness and no other item.
            .. EmergencyBeside(CaudaEquina.SaddlePartlyNumb, CaudaEquina.CannotPassUrine, CaudaEquina.NoUrgeForHours, CaudaEquina.UrineFlowChanged, CaudaEquina.BowelControlLost, CaudaEquina.SexualFunctionLost, CaudaEquina.UrineControlChanged),
            Calls("cauda-equina.leaking", "CES3d", EmergencyNow, "it leaks since childbirth, and not on effort only", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksSinceBirth).No(CaudaEquina.LeaksOnEffortOnly)),
            Calls("cauda-equina.leaking", "CES3d", EmergencyNow, "it leaks on effort only, new and not since childbirth", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly).No(CaudaEquina.LeakOld, CaudaEquina.LeaksSinceBirth)),
            Calls("cauda-equina.both-legs", "CES6f", EmergencyNow, "it hangs on posture for long, and a leg is weak", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, CaudaEquina.PostureBoundLong, Nerve.LegWeak)),
            Calls("cauda-equina.both-legs", "CES6f", EmergencyNow, "for 90 days or more, but not bound to posture", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBoundLong).No(CaudaEquina.PostureBound)),
            Calls("cauda-equina.both-legs", "CES6f", EmergencyNow, "it hangs on posture, and a leg is weak", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, Nerve.LegWeak).No(CaudaEquina.PostureBoundLong)),
            Calls("cauda-equina.both-legs", "CES6f", EmergencyNow, "in the feet only during a run, and the saddle is numb", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.FeetOnlyInRun, CaudaEquina.SaddleNumb)),

            // PED1, PED2.
            .. ChildWith(EmergencyNow, "a", CaudaEquina.CannotPassUrine, CaudaEquina.NoUrgeForHours, CaudaEquina.UrineFlowChanged, CaudaEquina.UrineLeaks, CaudaEquina.UrineControlChanged, CaudaEquina.BowelControlLost, CaudaEquina.UrineUrgency),
            .. ChildWith(UrgentSameDay, "b", Childhood.HipWithLimp),
            .. ChildWith(SoonWithin2Days, "c", Course.WorseTwoWeeks, Course.WorseFast, Fracture.Lump, Pain.InUpperBack),
            .. Array.ConvertAll((YesNoSignal[])[CaudaEquina.UrineFlowChanged, CaudaEquina.UrineLeaks, CaudaEquina.UrineControlChanged, CaudaEquina.BowelControlLost], sign =>
                Calls("child.back-pain", "PED2a", EmergencyNow, $"12, and {sign}, though scanned and clear", Child.Yes(sign, CaudaEquina.ScannedAndClear))),
            .. Array.ConvertAll((YesNoSignal[])[Course.WorseThanLastWeek, Course.WorseTwoWeeks, Course.WorseFast, Fracture.Lump, Pain.InUpperBack], sign =>
                Calls("child.back-pain", "PED2c", SoonWithin2Days, $"12, with the period, and {sign}", Child.With(Person.Sex, Sex.Female).Yes(Belly.PeriodPain, sign))),
            Calls("child.back-pain", "PED2c", SoonWithin2Days, "12, with the period, and morning stiffness", Child.With(Person.Sex, Sex.Female).Yes(Belly.PeriodPain).With(Pain.MorningStiffness, 1)),
            CallsNothing("child.back-pain", "12, with the period, over 28 days, no stiffness", Child.Day(29).With(Person.Sex, Sex.Female).Yes(Belly.PeriodPain).With(Pain.MorningStiffness, 0)),
            Calls("child.back-pain", "PED2c", SoonWithin2Days, "12, a minute of morning stiffness", Child.With(Pain.MorningStiffness, 1)),
            CallsNothing("child.back-pain", "12, no morning stiffness", Child.With(Pain.MorningStiffness, 0)),
            CallsNothing("child.back-pain", "12, a weak stream that is old", Child.Yes(CaudaEquina.UrineFlowChanged, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed)),
            CallsNothing("child.back-pain", "12, leaks, and that is old", Child.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeakOld, CaudaEquina.LeakAssessed)),
            CallsNothing("child.back-pain", "12, a bowel sign that is old", Child.Yes(CaudaEquina.BowelControlLost, CaudaEquina.BowelOld, CaudaEquina.BowelAssessed)),
            .. SmallChildWith(Course.WorseThanLastWeek, Pain.InUpperBack, History.Osteoporosis, Pain.MidlinePoint, History.Diabetes, Night.Wakes, Pain.WorseOnStraining),
            Calls("child.under-10", "PED1a", UrgentSameDay, "9, little food and new load", Child.Aged(9).Yes(Energy.EatsTooLittle, Running.NewLoad)),
            Calls("child.under-10", "PED1b", SoonWithin2Days, "9, no morning stiffness", Child.Aged(9).With(Pain.MorningStiffness, 0)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    private static RunnerCase Early => NoBackPain.With(Person.Sex, Sex.Female).Yes(Person.Pregnant).With(Pregnancy.Weeks, 8);

    private static RunnerCase InRuns => NoWarningSign.No(Pain.InLowBack).Yes(Pain.InButtock, Pain.DuringRun);

    private static RunnerCase SoreButtock => TrainingSoreness.No(Pain.InLowBack).Yes(Pain.InButtock, Pain.DuringRun);

    private static RunnerCase Nights => NoWarningSign.Day(14).Yes(Night.Wakes, Pain.DuringRun, Severity.HardToMove);

    private static RunnerCase Child => NoWarningSign.Aged(12);

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static LevelRow[] EmergencyBeside(params YesNoSignal[] others) => Array.ConvertAll(others, other =>
        Calls("cauda-equina.leaking", "CES3d", EmergencyNow, $"it leaks since childbirth, and {other}", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeaksSinceBirth, other)));

    private static LevelRow[] ChildWith(Urgency level, string letter, params YesNoSignal[] signs) => Array.ConvertAll(signs, sign =>
        Calls("child.back-pain", "PED2" + letter, level, $"12, and {sign}", Child.Yes(sign)));

    private static LevelRow[] SmallChildWith(params YesNoSignal[] signs) => Array.ConvertAll(signs, sign =>
        Calls("child.under-10", "PED1a", UrgentSameDay, $"9, and {sign}", Child.Aged(9).Yes(sign)));
}
