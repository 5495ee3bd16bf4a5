using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Language.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class OtherDangerRulesTests
{
    private const string Painkiller = "danger.too-much-painkiller";
    private const string Stools = "danger.black-stools";
    private const string Faint = "heart.faint-or-palpitations";
    private const string Urine = "kidney.dark-urine";
    private const string Clot = "vessel.clot";
    private const string Cancer = "cancer.known";
    private const string Fall = "fracture.fall-with-blood-thinner";

    internal static readonly RuleTable Table = new(
        [
            .. Sign(Painkiller, Medicines.ParacetamolTooMuch),
            .. Sign(Stools, Medicines.BlackStools),
            .. Sign(Faint, Emergency.FaintOrPalpitations),
            .. Sign(Urine, Infection.DarkUrine),
            .. Sign(Clot, Relief.ClotLately),
            .. Sign(Cancer, History.Cancer),
            Fails(Cancer, "the pain is old and has not changed", NoWarningSign.Yes(History.Cancer).Day(91).Yes(Course.Unchanged)),
            Holds(Fall, "a small fall, and a blood thinner", NoWarningSign.Yes(Emergency.MinorTrauma, History.BloodThinner)),
            Fails(Fall, "no blood thinner", NoWarningSign.Yes(Emergency.MinorTrauma)),
            Fails(Fall, "no fall", NoWarningSign.Yes(History.BloodThinner)),
            Open(Fall, "nobody asked about blood thinners", NoWarningSign.Yes(Emergency.MinorTrauma).NotAsked(History.BloodThinner)),
        ],
        [
            Calls(Painkiller, "DRG1a", EmergencyNow, "more than 8 tablets, or unsure how much", NoWarningSign.Yes(Medicines.ParacetamolTooMuch)),
            Calls(Stools, "GIB1a", EmergencyNow, "black stools", NoWarningSign.Yes(Medicines.BlackStools)),
            Calls(Faint, "VAS5b", UrgentSameDay, "fainted, and nobody has looked at it", NoWarningSign.Yes(Emergency.FaintOrPalpitations)),
            Calls(Urine, "URI1a", UrgentSameDay, "red urine", NoWarningSign.Yes(Infection.DarkUrine)),
            Calls(Clot, "VAS6b", UrgentSameDay, "a swollen calf", NoWarningSign.Yes(Relief.ClotLately)),
            Calls(Cancer, "CAN1a", EmergencyNow, "new pain and a numb patch", NoWarningSign.Yes(History.Cancer, Nerve.NumbPatch)),
            Calls(Cancer, "CAN1a", EmergencyNow, "new pain and tingling", NoWarningSign.Yes(History.Cancer, Nerve.Tingling)),
            Calls(Cancer, "CAN1b", UrgentSameDay, "new pain that shoots into one leg", NoWarningSign.Yes(History.Cancer, Nerve.LegPain)),
            Calls(Cancer, "CAN1b", UrgentSameDay, "new pain that wakes at night", NoWarningSign.Yes(History.Cancer, Night.Wakes)),
            Calls(Cancer, "CAN1c", SoonWithin2Days, "new pain, nothing else", NoWarningSign.Yes(History.Cancer)),
            Calls(Fall, "FRX8a", EmergencyNow, "and a leg sign", NoWarningSign.Yes(Emergency.MinorTrauma, History.BloodThinner, Nerve.Tingling)),
            Calls(Fall, "FRX8a", EmergencyNow, "and faint", NoWarningSign.Yes(Emergency.MinorTrauma, History.BloodThinner, Emergency.FaintOrPalpitations)),
            Calls(Fall, "FRX8b", UrgentSameDay, "nothing else", NoWarningSign.Yes(Emergency.MinorTrauma, History.BloodThinner)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static TruthRow[] Sign(string rule, YesNoSignal sign) =>
    [
        Holds(rule, $"{sign.Id} is told", NoWarningSign.Yes(sign)),
        Fails(rule, $"{sign.Id} is denied", NoWarningSign.No(sign)),
        Open(rule, $"{sign.Id} was not asked", NoWarningSign.NotAsked(sign)),
    ];
}
