using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class NerveRulesTests
{
    private const string FootDrop = "nerve.foot-drop";
    private const string LegWeakness = "nerve.leg-weakness";
    private const string LegWeaker = "nerve.leg-weaker";
    private const string NumbPatch = "nerve.numb-patch";
    private const string LegPain = "nerve.leg-pain";
    private const string NumbFoot = "nerve.numb-foot-in-diabetes";

    internal static readonly RuleTable Table = new(
        [
            Holds(FootDrop, "a foot slaps, and that is new", LowBack.Yes(Nerve.FootDrop).No(Nerve.FootDropOld)),
            Holds(FootDrop, "an old, assessed slapping foot got worse within 48 hours", LowBack.Yes(Nerve.FootDrop, Nerve.FootDropFresh, Nerve.FootDropOld, Nerve.FootDropAssessed)),
            Fails(FootDrop, "no foot slaps", LowBack.No(Nerve.FootDrop)),
            Fails(FootDrop, "it is old and assessed, not fresh, and no sign stands beside it", NoWarningSign.Yes(Nerve.FootDrop, Nerve.FootDropOld, Nerve.FootDropAssessed)),
            Open(FootDrop, "it was not asked", LowBack),
            Open(FootDrop, "a foot slaps and nobody asked since when", LowBack.Yes(Nerve.FootDrop)),

            Holds(LegWeakness, "a leg is weak, and that is new", LowBack.Yes(Nerve.LegWeak).No(Nerve.LegWeakOld)),
            Fails(LegWeakness, "no leg is weak", LowBack.No(Nerve.LegWeak)),
            Fails(LegWeakness, "it is old and assessed, and no sign stands beside it", NoWarningSign.Yes(Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Open(LegWeakness, "it was not asked", LowBack),
            Fails(LegWeakness, "it is old and assessed, and never carried", NoWarningSign.Yes(Nerve.LegWeak, Nerve.LegCannotCarry, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Open(LegWeakness, "a leg is weak, and nobody asked since when", LowBack.Yes(Nerve.LegWeak)),

            Holds(LegWeaker, "a weak leg gets weaker", LowBack.Yes(Nerve.LegWeaker)),
            Holds(LegWeaker, "it gets weaker, though old and assessed", LowBack.Yes(Nerve.LegWeaker, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Fails(LegWeaker, "no leg gets weaker", LowBack.No(Nerve.LegWeaker)),
            Open(LegWeaker, "it was not asked", LowBack),

            Holds(NumbPatch, "a patch is numb, and that is new", LowBack.Yes(Nerve.NumbPatch).No(Nerve.NumbOld)),
            Fails(NumbPatch, "no patch is numb", LowBack.No(Nerve.NumbPatch)),
            Fails(NumbPatch, "it is old and assessed and does not spread", NoWarningSign.Yes(Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed)),
            Open(NumbPatch, "it was not asked", LowBack),

            Holds(LegPain, "nerve pain goes down one leg", LowBack.Yes(Nerve.LegPain)),
            Fails(LegPain, "it does not", LowBack.No(Nerve.LegPain, Nerve.Tingling)),
            Holds(LegPain, "one leg tingles", LowBack.Yes(Nerve.Tingling)),
            Open(LegPain, "it was not asked", LowBack),

            Holds(NumbFoot, "a foot is newly numb in diabetes", LowBack.Yes(History.Diabetes, Nerve.NumbPatch).No(Nerve.NumbOld)),
            Holds(NumbFoot, "it is old and was never assessed", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Nerve.NumbOld).No(Nerve.NumbAssessed)),
            Holds(NumbFoot, "it is old and assessed, and the foot has a wound", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed, Infection.FootWound)),
            Fails(NumbFoot, "it is old and assessed, and no sign stands beside it", NoWarningSign.Yes(History.Diabetes, Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed)),
            Open(NumbFoot, "nobody asked since when it is numb", LowBack.Yes(History.Diabetes, Nerve.NumbPatch)),
            Fails(NumbFoot, "there is no diabetes", LowBack.Yes(Nerve.NumbPatch).No(History.Diabetes)),
            Fails(NumbFoot, "no foot is numb", LowBack.Yes(History.Diabetes).No(Nerve.NumbPatch, Infection.Fever)),
            Open(NumbFoot, "a foot is numb and diabetes was not asked", LowBack.Yes(Nerve.NumbPatch)),
        ],
        [
            Calls(FootDrop, "MOT1a", EmergencyNow, "it began within 48 hours, or the foot does not carry", LowBack.Yes(Nerve.FootDrop, Nerve.FootDropFresh)),
            Calls(FootDrop, "MOT1a", EmergencyNow, "the saddle is numb as well", LowBack.Yes(Nerve.FootDrop, CaudaEquina.SaddleNumb)),
            Calls(FootDrop, "MOT1a", EmergencyNow, "it is old and assessed, and the saddle is newly numb", LowBack.Yes(Nerve.FootDrop, Nerve.FootDropOld, Nerve.FootDropAssessed, CaudaEquina.SaddleNumb)),
            CallsNothing(FootDrop, "(MOT1b) it is old and assessed", LowBack.Yes(Nerve.FootDrop, Nerve.FootDropOld, Nerve.FootDropAssessed)),
            Calls(FootDrop, "MOT1c", SoonWithin2Days, "it is old and was never assessed", LowBack.Yes(Nerve.FootDrop, Nerve.FootDropOld)),
            Calls(FootDrop, "MOT1d", UrgentSameDay, "nothing else is known of it", LowBack.Yes(Nerve.FootDrop)),
            Calls(FootDrop, "MOT1d", UrgentSameDay, "a saddle sign beside it is scanned and clear", LowBack.Yes(Nerve.FootDrop, CaudaEquina.SaddleNumb, CaudaEquina.ScannedAndClear)),

            Calls(LegWeakness, "MOT3a", EmergencyNow, "it lost its power within 48 hours", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakFresh)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "the saddle is numb as well", LowBack.Yes(Nerve.LegWeak, CaudaEquina.SaddleNumb)),
            CallsNothing(LegWeakness, "(MOT3b) it is old and assessed", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(LegWeakness, "MOT3c", SoonWithin2Days, "it has been weak for 15 days and carries", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakLong)),
            Calls(LegWeakness, "MOT3c", SoonWithin2Days, "it is old and was never assessed", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakOld)),
            Calls(LegWeakness, "MOT3d", UrgentSameDay, "it was assessed and is not old", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakAssessed)),
            Calls(LegWeakness, "MOT3d", UrgentSameDay, "nothing else is known of it", LowBack.Yes(Nerve.LegWeak)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it does not carry", LowBack.Yes(Nerve.LegWeak, Nerve.LegCannotCarry)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it does not carry, old and never assessed", LowBack.Yes(Nerve.LegWeak, Nerve.LegCannotCarry, Nerve.LegWeakOld)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it does not carry, assessed and not old", LowBack.Yes(Nerve.LegWeak, Nerve.LegCannotCarry, Nerve.LegWeakAssessed)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it does not carry, noticed 15 days ago", LowBack.Yes(Nerve.LegWeak, Nerve.LegCannotCarry, Nerve.LegWeakLong)),
            CallsNothing(LegWeakness, "(MOT3b) it does not carry, old and assessed", LowBack.Yes(Nerve.LegWeak, Nerve.LegCannotCarry, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it is old and assessed, and lost its power within 48 hours", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakFresh, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(LegWeakness, "MOT3a", EmergencyNow, "it is old and assessed, and the saddle is newly numb", LowBack.Yes(Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed, CaudaEquina.SaddleNumb)),
            Calls(LegWeakness, "MOT3d", UrgentSameDay, "a saddle sign beside it is scanned and clear", LowBack.Yes(Nerve.LegWeak, CaudaEquina.SaddleNumb, CaudaEquina.ScannedAndClear)),

            Calls(LegWeaker, "MOT2a", EmergencyNow, "it got weaker within 48 hours", LowBack.Yes(Nerve.LegWeaker, Nerve.LegWeakFresh)),
            Calls(LegWeaker, "MOT2a", EmergencyNow, "it does not carry", LowBack.Yes(Nerve.LegWeaker, Nerve.LegCannotCarry)),
            Calls(LegWeaker, "MOT2a", EmergencyNow, "it does not carry, though old and assessed", LowBack.Yes(Nerve.LegWeaker, Nerve.LegCannotCarry, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(LegWeaker, "MOT2a", EmergencyNow, "both legs are affected", LowBack.Yes(Nerve.LegWeaker, CaudaEquina.BothLegs)),
            Calls(LegWeaker, "MOT2a", EmergencyNow, "the saddle is numb as well", LowBack.Yes(Nerve.LegWeaker, CaudaEquina.SaddleNumb)),
            Calls(LegWeaker, "MOT2a", EmergencyNow, "there is a new need to rush", LowBack.Yes(Nerve.LegWeaker, CaudaEquina.UrineUrgency)),
            Calls(LegWeaker, "MOT2b", UrgentSameDay, "nothing else is known of it", LowBack.Yes(Nerve.LegWeaker)),
            Calls(LegWeaker, "MOT2b", UrgentSameDay, "it is noticed for 15 days, old and assessed", LowBack.Yes(Nerve.LegWeaker, Nerve.LegWeakLong, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(LegWeaker, "MOT2b", UrgentSameDay, "a saddle sign beside it is scanned and clear", LowBack.Yes(Nerve.LegWeaker, CaudaEquina.SaddleNumb, CaudaEquina.ScannedAndClear)),

            Calls(NumbPatch, "MOT8a", UrgentSameDay, "it spreads", LowBack.Yes(Nerve.NumbPatch, Nerve.NumbSpreading)),
            CallsNothing(NumbPatch, "(MOT8d) it is old and assessed", LowBack.Yes(Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed)),
            Calls(NumbPatch, "MOT8c", RoutineProfessional, "it is old and was never assessed", LowBack.Yes(Nerve.NumbPatch, Nerve.NumbOld)),
            Calls(NumbPatch, "MOT8b", SoonWithin5Days, "the foot only, only while running", LowBack.Yes(Nerve.NumbPatch, Nerve.NumbFootInRun)),
            Calls(NumbPatch, "MOT8e", SoonWithin2Days, "nothing else is known of it", LowBack.Yes(Nerve.NumbPatch)),

            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 6", LowBack.Yes(Nerve.LegPain).Day(6)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "the day is not known", LowBack.Yes(Nerve.LegPain)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 13, no better", LowBack.Yes(Nerve.LegPain, Course.NoBetter).Day(13)),
            Calls(LegPain, "MOT4b", RoutineProfessional, "one leg has been tingling for 120 days", LowBack.Yes(Nerve.Tingling).Day(120)),
            Calls(LegPain, "MOT4d", RoutineProfessional, "day 14, no better", LowBack.Yes(Nerve.LegPain, Course.NoBetter).Day(14)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 14, nobody asked which way it goes", LowBack.Yes(Nerve.LegPain).Day(14)),
            Calls(LegPain, "MOT4d", RoutineProfessional, "day 20, no better", LowBack.Yes(Nerve.LegPain, Course.NoBetter).Day(20)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 20, nobody asked which way it goes", LowBack.Yes(Nerve.LegPain).Day(20)),
            Calls(LegPain, "MOT4c", RoutineProfessional, "day 21, not shown to improve", LowBack.Yes(Nerve.LegPain).Day(21)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 21, improving", LowBack.Yes(Nerve.LegPain, Course.Improving).Day(21)),
            Calls(LegPain, "MOT4c", RoutineProfessional, "day 41, not shown to improve", LowBack.Yes(Nerve.LegPain).Day(41)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 41, improving", LowBack.Yes(Nerve.LegPain, Course.Improving).Day(41)),
            Calls(LegPain, "MOT4b", RoutineProfessional, "day 42, improving", LowBack.Yes(Nerve.LegPain, Course.Improving).Day(42)),
            Calls(LegPain, "MOT4a", SelfCareWithReview, "day 42, already seen", LowBack.Yes(Nerve.LegPain, Course.AlreadySeen).Day(42)),
            Calls(LegPain, "MOT4c", RoutineProfessional, "day 41, already seen and not improving", LowBack.Yes(Nerve.LegPain, Course.AlreadySeen).Day(41)),

            Calls(NumbFoot, "CMB01a", UrgentSameDay, "the foot has a wound or is hot or red", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Infection.FootWound)),
            Calls(NumbFoot, "CMB01a", UrgentSameDay, "a foot wound and fever, no foot is numb", LowBack.Yes(History.Diabetes, Infection.FootWound, Infection.Fever).No(Nerve.NumbPatch)),
            Calls(NumbFoot, "CMB01a", UrgentSameDay, "there is fever", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Infection.Fever)),
            Calls(NumbFoot, "CMB01a", UrgentSameDay, "it is old and assessed, and the foot has a wound", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed, Infection.FootWound)),
            CallsNothing(NumbFoot, "(CMB01old) it is old and assessed", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed)),
            Calls(NumbFoot, "CMB01b", SoonWithin2Days, "none of these", LowBack.Yes(History.Diabetes, Nerve.NumbPatch)),
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
