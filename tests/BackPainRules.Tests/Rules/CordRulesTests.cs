using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class CordRulesTests
{
    private const string HandsAndWalk = "nerve.cord";
    private const string Climbing = "nerve.climbing";
    private const string Band = "nerve.band";

    internal static readonly RuleTable Table = new(
        [
            Holds(HandsAndWalk, "the hands are clumsy", LowBack.Yes(Cord.ClumsyHands)),
            Holds(HandsAndWalk, "walking is unsteady", LowBack.Yes(Cord.Unsteady)),
            Holds(HandsAndWalk, "bending the neck gives shocks", LowBack.Yes(Cord.Shocks)),
            Holds(HandsAndWalk, "the legs are heavy and stiff", LowBack.Yes(Cord.HeavyLegs)),
            Fails(HandsAndWalk, "all four are denied", LowBack.No(Cord.ClumsyHands, Cord.Unsteady, Cord.Shocks, Cord.HeavyLegs)),
            Open(HandsAndWalk, "heavy legs were not asked", LowBack.No(Cord.ClumsyHands, Cord.Unsteady, Cord.Shocks)),

            Holds(Climbing, "tingling climbs from both feet", LowBack.Yes(Cord.Climbing)),
            Fails(Climbing, "nothing climbs", LowBack.No(Cord.Climbing)),
            Open(Climbing, "it was not asked", LowBack),

            Holds(Band, "numb below a line", LowBack.Yes(Cord.NumbBelowLine)),
            Holds(Band, "a tight band round the trunk", LowBack.Yes(Cord.Band)),
            Fails(Band, "neither line nor band", LowBack.No(Cord.NumbBelowLine, Cord.Band)),
            Open(Band, "the band was not asked", LowBack.No(Cord.NumbBelowLine)),
        ],
        [
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "it began in the last 14 days", LowBack.Yes(Cord.ClumsyHands, Cord.Fresh)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "shocks, and they began in the last 14 days", LowBack.Yes(Cord.Shocks, Cord.Fresh)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "walking is hard, or there was a fall", LowBack.Yes(Cord.Unsteady, Cord.HardToWalk)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "the bladder changed", LowBack.Yes(Cord.ClumsyHands, CaudaEquina.UrineFlowChanged)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "urine leaks", LowBack.Yes(Cord.HeavyLegs, CaudaEquina.UrineLeaks)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "a new need to rush", LowBack.Yes(Cord.HeavyLegs, CaudaEquina.UrineUrgency)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "the bowel changed", LowBack.Yes(Cord.Shocks, CaudaEquina.BowelControlLost)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "cancer now", LowBack.Yes(Cord.HeavyLegs, History.Cancer)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "breast cancer once", LowBack.Yes(Cord.HeavyLegs, History.CancerOfBoneKind)),
            Calls(HandsAndWalk, "MOT5a", EmergencyNow, "another cancer once", LowBack.Yes(Cord.HeavyLegs, History.CancerOnce)),
            Calls(HandsAndWalk, "MOT5b", UrgentSameDay, "clumsy hands alone", LowBack.Yes(Cord.ClumsyHands)),
            Calls(HandsAndWalk, "MOT5b", UrgentSameDay, "unsteady walking alone", LowBack.Yes(Cord.Unsteady)),
            Calls(HandsAndWalk, "MOT5b", UrgentSameDay, "shocks alone", LowBack.Yes(Cord.Shocks)),
            Calls(HandsAndWalk, "MOT5b", UrgentSameDay, "heavy legs alone, all else denied", NoWarningSign.Yes(Cord.HeavyLegs)),
            Calls(HandsAndWalk, "MOT5b", UrgentSameDay, "the bladder sign beside it is old and assessed", LowBack.Yes(Cord.ClumsyHands, CaudaEquina.UrineFlowChanged, CaudaEquina.UrineFlowOld, CaudaEquina.UrineFlowAssessed)),

            Calls(Climbing, "MOT9a", EmergencyNow, "tingling climbs from both feet", LowBack.Yes(Cord.Climbing)),
            Calls(Climbing, "MOT9a", EmergencyNow, "back pain is not required", Nothing.Yes(Cord.Climbing)),

            Calls(Band, "MOT10a", EmergencyNow, "numb below a line", LowBack.Yes(Cord.NumbBelowLine)),
            Calls(Band, "MOT10a", EmergencyNow, "numb below a line, and a fresh band", LowBack.Yes(Cord.NumbBelowLine, Cord.Band, Cord.Fresh)),
            Calls(Band, "MOT10b", EmergencyNow, "a band that began in the last 14 days", LowBack.Yes(Cord.Band, Cord.Fresh)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and unsteady walking", LowBack.Yes(Cord.Band, Cord.Unsteady)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and heavy legs", LowBack.Yes(Cord.Band, Cord.HeavyLegs)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and walking is hard", LowBack.Yes(Cord.Band, Cord.HardToWalk)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and a weak leg", LowBack.Yes(Cord.Band, Nerve.LegWeak)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and a leg that gets weaker", LowBack.Yes(Cord.Band, Nerve.LegWeaker)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and a foot that slaps", LowBack.Yes(Cord.Band, Nerve.FootDrop)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and the bladder changed", LowBack.Yes(Cord.Band, CaudaEquina.UrineFlowChanged)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and the bowel changed", LowBack.Yes(Cord.Band, CaudaEquina.BowelControlLost)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and cancer now", LowBack.Yes(Cord.Band, History.Cancer)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and prostate cancer once", LowBack.Yes(Cord.Band, History.CancerOfBoneKind)),
            Calls(Band, "MOT10b", EmergencyNow, "a band, and another cancer once", LowBack.Yes(Cord.Band, History.CancerOnce)),
            Calls(Band, "MOT10c", UrgentSameDay, "a band alone", LowBack.Yes(Cord.Band)),
            Calls(Band, "MOT10c", UrgentSameDay, "a band, and a weak leg that is old and assessed", LowBack.Yes(Cord.Band, Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
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
