using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class CaudaEquinaRulesTests
{
    private const string Saddle = "cauda-equina.saddle";
    private const string SaddlePartly = "cauda-equina.saddle-partly";
    private const string Bladder = "cauda-equina.bladder";
    private const string Leaking = "cauda-equina.leaking";
    private const string Bowel = "cauda-equina.bowel";
    private const string Sexual = "cauda-equina.sexual";
    private const string BothLegs = "cauda-equina.both-legs";
    private const string Switched = "cauda-equina.leg-switched";
    private const string Rush = "cauda-equina.urgency";

    internal static readonly RuleTable Table = new(
        [
            Holds(Saddle, "it is numb, and that is new", LowBack.Yes(CaudaEquina.SaddleNumb).No(CaudaEquina.SaddleOld)),
            Holds(Saddle, "it is numb, old and never assessed", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld).No(CaudaEquina.SaddleAssessed)),
            Fails(Saddle, "it is not numb", LowBack.No(CaudaEquina.SaddleNumb)),
            Fails(Saddle, "it is numb, old and assessed", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)),
            Open(Saddle, "numbness was not asked", LowBack),
            Open(Saddle, "the person does not know", LowBack.Unsure(CaudaEquina.SaddleNumb)),
            Open(Saddle, "it is numb and nobody asked whether that is old and assessed", LowBack.Yes(CaudaEquina.SaddleNumb)),

            Holds(SaddlePartly, "one side is numb, and that is new", LowBack.Yes(CaudaEquina.SaddlePartlyNumb).No(CaudaEquina.SaddleOld)),
            Fails(SaddlePartly, "no side is numb", LowBack.No(CaudaEquina.SaddlePartlyNumb)),
            Fails(SaddlePartly, "one side is numb, old and assessed", LowBack.Yes(CaudaEquina.SaddlePartlyNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)),
            Open(SaddlePartly, "it was not asked", LowBack),

            Holds(Bladder, "urine cannot be passed", LowBack.Yes(CaudaEquina.CannotPassUrine)),
            Holds(Bladder, "there was no urge for 8 hours, whatever is old", LowBack.Yes(CaudaEquina.NoUrgeForHours, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed)),
            Holds(Bladder, "the flow changed, and that is new", LowBack.Yes(CaudaEquina.UrineFlowChanged).No(CaudaEquina.UrineFlowOld)),
            Fails(Bladder, "all three signs are denied", LowBack.No(CaudaEquina.CannotPassUrine, CaudaEquina.NoUrgeForHours, CaudaEquina.UrineFlowChanged)),
            Fails(Bladder, "only a weak flow, old and assessed", NoWarningSign.Yes(CaudaEquina.UrineFlowChanged, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed)),
            Open(Bladder, "one of the three was not asked", LowBack.No(CaudaEquina.CannotPassUrine, CaudaEquina.UrineFlowChanged)),

            Holds(Leaking, "urine leaks, and that is new", LowBack.Yes(CaudaEquina.UrineLeaks).No(CaudaEquina.LeakOld)),
            Holds(Leaking, "it is harder to hold on, never assessed", LowBack.Yes(CaudaEquina.UrineControlChanged).No(CaudaEquina.LeakAssessed)),
            Fails(Leaking, "nothing leaks and control is as before", LowBack.No(CaudaEquina.UrineLeaks, CaudaEquina.UrineControlChanged)),
            Fails(Leaking, "it leaks, old and assessed", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeakOld, CaudaEquina.LeakAssessed)),
            Open(Leaking, "control was not asked", LowBack.No(CaudaEquina.UrineLeaks)),

            Holds(Bowel, "control is lost, and that is new", LowBack.Yes(CaudaEquina.BowelControlLost).No(CaudaEquina.BowelOld)),
            Fails(Bowel, "control is kept", LowBack.No(CaudaEquina.BowelControlLost)),
            Fails(Bowel, "it is old and assessed", LowBack.Yes(CaudaEquina.BowelControlLost, CaudaEquina.BowelOld, CaudaEquina.BowelAssessed)),
            Open(Bowel, "it was not asked", LowBack),

            Holds(Sexual, "feeling was lost with the pain", LowBack.Yes(CaudaEquina.SexualFunctionLost)),
            Fails(Sexual, "nothing was lost", LowBack.No(CaudaEquina.SexualFunctionLost)),
            Open(Sexual, "the person prefers not to say", LowBack.Declined(CaudaEquina.SexualFunctionLost)),

            Holds(BothLegs, "both legs tingle", LowBack.Yes(CaudaEquina.BothLegs)),
            Fails(BothLegs, "no nerve sign in both legs", LowBack.No(CaudaEquina.BothLegs)),
            Open(BothLegs, "it was not asked", LowBack),

            Holds(Switched, "nerve pain went to the other leg", LowBack.Yes(CaudaEquina.LegPainSwitched)),
            Fails(Switched, "it did not", LowBack.No(CaudaEquina.LegPainSwitched)),
            Open(Switched, "it was not asked", LowBack),

            Holds(Rush, "there is a new need to rush", LowBack.Yes(CaudaEquina.UrineUrgency).No(CaudaEquina.UrgencyOld)),
            Fails(Rush, "there is none", LowBack.No(CaudaEquina.UrineUrgency)),
            Fails(Rush, "it is old", LowBack.Yes(CaudaEquina.UrineUrgency, CaudaEquina.UrgencyOld)),
            Open(Rush, "it was not asked", LowBack),
        ],
        [
            CallsNothing(Saddle, "(CES1b) it is numb, old and assessed", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)),
            Calls(Saddle, "CES1a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.ScannedAndClear)),
            Calls(Saddle, "CES1c", SoonWithin2Days, "it is old and was never assessed", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld).No(CaudaEquina.SaddleAssessed)),
            Calls(Saddle, "CES1d", EmergencyNow, "it is new", LowBack.Yes(CaudaEquina.SaddleNumb).No(CaudaEquina.SaddleOld, CaudaEquina.ScannedAndClear)),
            Calls(Saddle, "CES1d", EmergencyNow, "nobody asked for scan or age of the sign", LowBack.Yes(CaudaEquina.SaddleNumb)),
            Calls(Saddle, "CES1d", EmergencyNow, "the person cannot say whether it is old or was scanned", LowBack.Yes(CaudaEquina.SaddleNumb).Unsure(CaudaEquina.SaddleOld, CaudaEquina.ScannedAndClear)),
            Calls(Saddle, "CES1d", EmergencyNow, "it was assessed but is not old", LowBack.Yes(CaudaEquina.SaddleNumb, CaudaEquina.SaddleAssessed).No(CaudaEquina.SaddleOld)),

            CallsNothing(SaddlePartly, "(CES10d) one side is numb, old and assessed", LowBack.Yes(CaudaEquina.SaddlePartlyNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)),
            Calls(SaddlePartly, "CES10a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.SaddlePartlyNumb, CaudaEquina.ScannedAndClear)),
            Calls(SaddlePartly, "CES10c", SoonWithin2Days, "it is old and was never assessed", LowBack.Yes(CaudaEquina.SaddlePartlyNumb, CaudaEquina.SaddleOld)),
            Calls(SaddlePartly, "CES10b", EmergencyNow, "it comes and goes", LowBack.Yes(CaudaEquina.SaddlePartlyNumb)),

            Calls(Bladder, "CES2a", EmergencyNow, "urine cannot be passed, though old, assessed and scanned", LowBack.Yes(CaudaEquina.CannotPassUrine, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed, CaudaEquina.ScannedAndClear)),
            Calls(Bladder, "CES2b", EmergencyNow, "no urge for 8 hours, though old, assessed and scanned", LowBack.Yes(CaudaEquina.NoUrgeForHours, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed, CaudaEquina.ScannedAndClear)),
            CallsNothing(Bladder, "(CES2d) a weak flow is old and assessed", LowBack.Yes(CaudaEquina.UrineFlowChanged, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed)),
            Calls(Bladder, "CES2c", SoonWithin2Days, "a weak flow was scanned and is clear", LowBack.Yes(CaudaEquina.UrineFlowChanged, CaudaEquina.ScannedAndClear)),
            Calls(Bladder, "CES2e", SoonWithin2Days, "a weak flow is old and was never assessed", LowBack.Yes(CaudaEquina.UrineFlowChanged, CaudaEquina.UrineFlowOld)),
            Calls(Bladder, "CES2f", EmergencyNow, "a weak flow is new", LowBack.Yes(CaudaEquina.UrineFlowChanged)),

            CallsNothing(Leaking, "(CES3f) it leaks, old and assessed", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeakOld, CaudaEquina.LeakAssessed)),
            Calls(Leaking, "CES3b", RoutineProfessional, "it leaks on effort only, and that is old", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeakOld)),
            Calls(Leaking, "CES3e", SoonWithin2Days, "it leaks on effort, old, and control is harder too", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.UrineControlChanged, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeakOld)),
            Calls(Leaking, "CES3c", RoutineProfessional, "it leaks on effort only since childbirth, and nothing else is there", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeaksSinceBirth)),
            Calls(Leaking, "CES3d", EmergencyNow, "it leaks since childbirth, and the saddle is numb", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeaksSinceBirth, CaudaEquina.SaddleNumb)),
            Calls(Leaking, "CES3d", EmergencyNow, "it leaks since childbirth, and a leg tingles", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeaksSinceBirth, Nerve.Tingling)),
            Calls(Leaking, "CES3d", EmergencyNow, "it leaks since childbirth, and there is a new need to rush", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeaksOnEffortOnly, CaudaEquina.LeaksSinceBirth, CaudaEquina.UrineUrgency)),
            Calls(Leaking, "CES3a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.ScannedAndClear)),
            Calls(Leaking, "CES3e", SoonWithin2Days, "it is old, not on effort only, and was never assessed", LowBack.Yes(CaudaEquina.UrineLeaks, CaudaEquina.LeakOld).No(CaudaEquina.LeaksOnEffortOnly)),
            Calls(Leaking, "CES3d", EmergencyNow, "it is new", LowBack.Yes(CaudaEquina.UrineLeaks)),
            Calls(Leaking, "CES3d", EmergencyNow, "it is harder to hold on than before", LowBack.Yes(CaudaEquina.UrineControlChanged)),

            CallsNothing(Bowel, "(CES4e) control is lost, old and assessed", LowBack.Yes(CaudaEquina.BowelControlLost, CaudaEquina.BowelOld, CaudaEquina.BowelAssessed)),
            Calls(Bowel, "CES4a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.BowelControlLost, CaudaEquina.ScannedAndClear)),
            Calls(Bowel, "CES4c", SoonWithin2Days, "it is old and was never assessed", LowBack.Yes(CaudaEquina.BowelControlLost, CaudaEquina.BowelOld)),
            Calls(Bowel, "CES4d", EmergencyNow, "it is new", LowBack.Yes(CaudaEquina.BowelControlLost)),

            Calls(Sexual, "CES5a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.SexualFunctionLost, CaudaEquina.ScannedAndClear)),
            Calls(Sexual, "CES5b", EmergencyNow, "it began with the pain", LowBack.Yes(CaudaEquina.SexualFunctionLost)),

            Calls(BothLegs, "CES6c", RoutineProfessional, "it hangs on posture, for 90 days or more", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, CaudaEquina.PostureBoundLong)),
            Calls(BothLegs, "CES6a", SoonWithin5Days, "it is in the feet only during a run", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.FeetOnlyInRun)),
            Calls(BothLegs, "CES6e", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.ScannedAndClear)),
            Calls(BothLegs, "CES6d", UrgentSameDay, "it hangs on posture, and nobody asked since when", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound)),
            Calls(BothLegs, "CES6d", UrgentSameDay, "it hangs on posture for under 90 days", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound).No(CaudaEquina.PostureBoundLong)),
            Calls(BothLegs, "CES6f", EmergencyNow, "nothing softens it", LowBack.Yes(CaudaEquina.BothLegs)),
            Calls(BothLegs, "CES6f", EmergencyNow, "it is in the feet only during a run, and a leg is weak", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.FeetOnlyInRun, Nerve.LegWeak)),
            Calls(BothLegs, "CES6f", EmergencyNow, "it is in the feet only during a run, and a foot drops", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.FeetOnlyInRun, Nerve.FootDrop)),
            Calls(BothLegs, "CES6f", EmergencyNow, "it hangs on posture, and a leg gets weaker", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, Nerve.LegWeaker)),
            Calls(BothLegs, "CES6f", EmergencyNow, "it hangs on posture for long, and a foot drops", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, CaudaEquina.PostureBoundLong, Nerve.FootDrop)),
            Calls(BothLegs, "CES6f", EmergencyNow, "it hangs on posture for long, and the bowel is affected", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, CaudaEquina.PostureBoundLong, CaudaEquina.BowelControlLost)),
            Calls(BothLegs, "CES6c", RoutineProfessional, "it hangs on posture for long, and the bowel sign is old and assessed", LowBack.Yes(CaudaEquina.BothLegs, CaudaEquina.PostureBound, CaudaEquina.PostureBoundLong, CaudaEquina.BowelControlLost, CaudaEquina.BowelOld, CaudaEquina.BowelAssessed)),

            Calls(Switched, "CES7a", SoonWithin2Days, "it was scanned and is clear", LowBack.Yes(CaudaEquina.LegPainSwitched, CaudaEquina.ScannedAndClear)),
            Calls(Switched, "CES7b", EmergencyNow, "nothing softens it", LowBack.Yes(CaudaEquina.LegPainSwitched)),

            CallsNothing(Rush, "(CES9a) the need to rush is old", LowBack.Yes(CaudaEquina.UrineUrgency, CaudaEquina.UrgencyOld)),
            Calls(Rush, "CES9b", EmergencyNow, "a leg tingles", LowBack.Yes(CaudaEquina.UrineUrgency, Nerve.Tingling)),
            Calls(Rush, "CES9b", EmergencyNow, "the saddle is numb", LowBack.Yes(CaudaEquina.UrineUrgency, CaudaEquina.SaddleNumb)),
            Calls(Rush, "CES9b", EmergencyNow, "the saddle is numb on one side", LowBack.Yes(CaudaEquina.UrineUrgency, CaudaEquina.SaddlePartlyNumb)),
            Calls(Rush, "CES9b", EmergencyNow, "the pain is severe", LowBack.Yes(CaudaEquina.UrineUrgency, Severity.CannotSleep)),
            Calls(Rush, "CES9b", EmergencyNow, "the pain gets worse fast", LowBack.Yes(CaudaEquina.UrineUrgency, Course.WorseFast)),
            Calls(Rush, "CES9c", UrgentSameDay, "nothing stands beside it", LowBack.Yes(CaudaEquina.UrineUrgency)),
            Calls(Rush, "CES9c", UrgentSameDay, "the numb saddle beside it is old and assessed", LowBack.Yes(CaudaEquina.UrineUrgency, CaudaEquina.SaddleNumb, CaudaEquina.SaddleOld, CaudaEquina.SaddleAssessed)),
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
