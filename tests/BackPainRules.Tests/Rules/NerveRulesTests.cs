using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Language.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class NerveRulesTests
{
    private const string FootDrop = "nerve.foot-drop";
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

            Holds(LegPain, "nerve pain goes down one leg", LowBack.Yes(Nerve.LegPain)),
            Fails(LegPain, "it does not", LowBack.No(Nerve.LegPain)),
            Open(LegPain, "it was not asked", LowBack),

            Holds(NumbFoot, "a foot is newly numb in diabetes", LowBack.Yes(History.Diabetes, Nerve.NumbPatch)),
            Fails(NumbFoot, "there is no diabetes", LowBack.Yes(Nerve.NumbPatch).No(History.Diabetes)),
            Fails(NumbFoot, "no foot is numb", LowBack.Yes(History.Diabetes).No(Nerve.NumbPatch)),
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

            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 6", LowBack.Yes(Nerve.LegPain).Day(6)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "the day is not known", LowBack.Yes(Nerve.LegPain)),
            Calls(LegPain, "MOT4e", SelfCareWithReview, "day 13, no better", LowBack.Yes(Nerve.LegPain, Course.NoBetter).Day(13)),
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
            Calls(NumbFoot, "CMB01a", UrgentSameDay, "there is fever", LowBack.Yes(History.Diabetes, Nerve.NumbPatch, Infection.Fever)),
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
