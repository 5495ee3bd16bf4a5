using BackPainRules.Catalogue;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class EmergencyRulesTests
{
    private const string Confusion = "emergency.confusion";
    private const string Collapse = "emergency.collapse";
    private const string HeatStroke = "emergency.heat-stroke";
    private const string Stroke = "emergency.stroke";
    private const string ColdLimb = "emergency.cold-limb";
    private const string HeadOrNeck = "emergency.head-or-neck";
    private const string Meningitis = "emergency.meningitis";
    private const string GutBleeding = "danger.black-stools";
    private const string Eye = "emergency.eye";
    private const string TempleArtery = "emergency.temple-artery";

    internal static readonly RuleTable Table = new(
        [
            Holds(Confusion, "the mind is clouded", LowBack.Yes(Emergency.Confusion)),
            Fails(Confusion, "the mind is clear", LowBack.No(Emergency.Confusion)),
            Open(Confusion, "it was not asked", LowBack),

            Holds(Collapse, "a cold sweat", LowBack.Yes(Heart.Clammy)),
            Fails(Collapse, "no cold sweat", LowBack.No(Heart.Clammy)),
            Open(Collapse, "it was not asked", LowBack),

            Holds(HeatStroke, "a collapse with a run", LowBack.Yes(Emergency.HeatCollapse)),
            Fails(HeatStroke, "no such thing", LowBack.No(Emergency.HeatCollapse, Head.SevereHeadache, Belly.Vomiting)),
            Open(HeatStroke, "it was not asked", LowBack),

            Holds(Stroke, "the face droops", LowBack.Yes(Emergency.Stroke)),
            Fails(Stroke, "no such sign", LowBack.No(Emergency.Stroke)),
            Open(Stroke, "it was not asked", LowBack),

            Holds(ColdLimb, "a leg turned cold", LowBack.Yes(Emergency.ColdLimb)),
            Fails(ColdLimb, "both legs are warm", LowBack.No(Emergency.ColdLimb)),
            Open(ColdLimb, "it was not asked", LowBack),

            Holds(HeadOrNeck, "a thunderclap headache", LowBack.Yes(Head.Thunderclap)),
            Holds(HeadOrNeck, "a new severe headache", LowBack.Yes(Head.SevereHeadache)),
            Holds(HeadOrNeck, "neck pain and an eyelid that droops", LowBack.Yes(Pain.InNeck, Head.FaceSigns)),
            Fails(HeadOrNeck, "neither headache nor neck pain", LowBack.No(Head.Thunderclap, Head.SevereHeadache, Pain.InNeck)),
            Fails(HeadOrNeck, "neck pain without a sign of head or face", NoWarningSign.Yes(Pain.InNeck)),
            Open(HeadOrNeck, "nothing was asked", LowBack),
            Open(HeadOrNeck, "neck pain, and signs of the face were not asked", LowBack.Yes(Pain.InNeck).No(Head.Thunderclap, Head.SevereHeadache)),

            Holds(Meningitis, "fever and a severe headache", LowBack.Yes(Infection.Fever, Head.SevereHeadache)),
            Holds(Meningitis, "fever and a stiff neck", LowBack.Yes(Infection.Fever, Head.StiffNeck)),
            Fails(Meningitis, "a stiff neck without fever", LowBack.Yes(Head.StiffNeck).No(Infection.Fever, Head.SevereHeadache)),
            Fails(Meningitis, "fever with head and neck free", NoWarningSign.Yes(Infection.Fever)),
            Open(Meningitis, "fever, and the head was not asked", LowBack.Yes(Infection.Fever)),

            Holds(GutBleeding, "stools are black", LowBack.Yes(Emergency.GutBleeding)),
            Fails(GutBleeding, "no blood", LowBack.No(Emergency.GutBleeding)),
            Open(GutBleeding, "it was not asked", LowBack),

            Holds(Eye, "an eye is red and hurts", LowBack.Yes(Head.RedEye)),
            Holds(Eye, "sight was lost", LowBack.Yes(Head.SightLost)),
            Fails(Eye, "the eyes are well", LowBack.No(Head.RedEye, Head.SightLost)),
            Open(Eye, "lost sight was not asked", LowBack.No(Head.RedEye)),

            Holds(TempleArtery, "a sore scalp at 50", LowBack.Yes(Head.ScalpOrJaw).Aged(50)),
            Fails(TempleArtery, "a sore scalp at 49", LowBack.Yes(Head.ScalpOrJaw).Aged(49)),
            Fails(TempleArtery, "no such sign at 50", NoWarningSign.Aged(50)),
            Open(TempleArtery, "a sore scalp, and the age is not known", LowBack.Yes(Head.ScalpOrJaw)),
            Open(TempleArtery, "50 years old, and the head was not asked", LowBack.Aged(50)),
        ],
        [
            Calls(Confusion, "CON1a", EmergencyNow, "new confusion", LowBack.Yes(Emergency.Confusion)),
            Calls(Confusion, "CON1a", EmergencyNow, "back pain is not required", Nothing.Yes(Emergency.Confusion)),

            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat at 50", LowBack.Yes(Heart.Clammy).Aged(50)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat in a pregnancy", LowBack.Yes(Heart.Clammy, Person.Pregnant)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat with severe pain", LowBack.Yes(Heart.Clammy, Severity.HardToMove)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat with chest pain lately", LowBack.Yes(Heart.Clammy, Emergency.ChestPainLately)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat feeling ill", LowBack.Yes(Heart.Clammy, Infection.Unwell)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat and a faint", LowBack.Yes(Heart.Clammy, Heart.Fainted)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat after a fall", LowBack.Yes(Heart.Clammy, Fracture.FallThisWeek)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat with flank pain", LowBack.Yes(Heart.Clammy, Urine.LoinPain)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat with belly pain", LowBack.Yes(Heart.Clammy, Belly.Pain)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat with vomiting", LowBack.Yes(Heart.Clammy, Belly.Vomiting)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat and a heart that raced", LowBack.Yes(Heart.Clammy, Heart.Palpitations)),
            Calls(Collapse, "SHK1a", EmergencyNow, "a cold sweat under a blood thinner", LowBack.Yes(Heart.Clammy, History.BloodThinner)),
            Calls(Collapse, "SHK1b", UrgentSameDay, "a cold sweat, nothing else", NoWarningSign.Yes(Heart.Clammy)),

            Calls(HeatStroke, "HEA1a", EmergencyNow, "confused, collapsed or very hot within 24 hours of a run", LowBack.Yes(Emergency.HeatCollapse)),
            Calls(HeatStroke, "HEA1b", EmergencyNow, "a severe headache and vomiting after hard effort", LowBack.Yes(Urine.HardEffort, Head.SevereHeadache, Belly.Vomiting)),
            Calls(HeatStroke, "HEA1c", UrgentSameDay, "heat illness this week, and vomiting", LowBack.Yes(Relief.HeatIllness, Belly.Vomiting)),
            CallsNothing(HeatStroke, "vomiting after hard effort, no headache", LowBack.Yes(Urine.HardEffort, Belly.Vomiting).No(Head.SevereHeadache)),
            Calls(HeatStroke, "HEA1a", EmergencyNow, "back pain is not required", Nothing.Yes(Emergency.HeatCollapse)),

            Calls(Stroke, "MOT7a", EmergencyNow, "a face that droops", LowBack.Yes(Emergency.Stroke)),
            Calls(Stroke, "MOT7a", EmergencyNow, "back pain is not required", Nothing.Yes(Emergency.Stroke)),

            Calls(ColdLimb, "MOT6a", EmergencyNow, "a cold leg", LowBack.Yes(Emergency.ColdLimb)),
            Calls(ColdLimb, "MOT6a", EmergencyNow, "back pain is not required", Nothing.Yes(Emergency.ColdLimb)),

            Calls(HeadOrNeck, "VAS7a", EmergencyNow, "a thunderclap headache", LowBack.Yes(Head.Thunderclap)),
            Calls(HeadOrNeck, "VAS7a", EmergencyNow, "a thunderclap headache with signs of the face", LowBack.Yes(Head.Thunderclap, Head.FaceSigns)),
            Calls(HeadOrNeck, "VAS7a", EmergencyNow, "a thunderclap headache without back pain", Nothing.Yes(Head.Thunderclap)),
            Calls(HeadOrNeck, "VAS7b", EmergencyNow, "a severe headache with signs of the face", LowBack.Yes(Head.SevereHeadache, Head.FaceSigns)),
            Calls(HeadOrNeck, "VAS7b", EmergencyNow, "neck pain with signs of the face", LowBack.Yes(Pain.InNeck, Head.FaceSigns)),
            Calls(HeadOrNeck, "VAS7d", UrgentSameDay, "neck pain and changed sight", LowBack.Yes(Pain.InNeck, Head.SightChange)),
            Calls(HeadOrNeck, "VAS7d", UrgentSameDay, "neck pain and lost sight", LowBack.Yes(Pain.InNeck, Head.SightLost)),
            Calls(HeadOrNeck, "VAS7c", UrgentSameDay, "a severe headache alone", LowBack.Yes(Head.SevereHeadache)),
            Calls(HeadOrNeck, "VAS7c", UrgentSameDay, "a severe headache and neck pain, the face denied", LowBack.Yes(Head.SevereHeadache, Pain.InNeck).No(Head.FaceSigns)),
            CallsNothing(HeadOrNeck, "neck pain alone", LowBack.Yes(Pain.InNeck)),

            Calls(Meningitis, "INF7a", EmergencyNow, "fever and a severe headache", LowBack.Yes(Infection.Fever, Head.SevereHeadache)),
            Calls(Meningitis, "INF7a", EmergencyNow, "fever and a thunderclap headache", LowBack.Yes(Infection.Fever, Head.Thunderclap)),
            Calls(Meningitis, "INF7a", EmergencyNow, "fever and a stiff neck, or light that hurts, or a rash", LowBack.Yes(Infection.Fever, Head.StiffNeck)),
            Calls(Meningitis, "INF7a", EmergencyNow, "a severe headache and a stiff neck, no fever", LowBack.Yes(Head.SevereHeadache, Head.StiffNeck).No(Infection.Fever)),
            Calls(Meningitis, "INF7a", EmergencyNow, "back pain is not required", Nothing.Yes(Infection.Fever, Head.StiffNeck)),
            CallsNothing(Meningitis, "fever and a milder headache", NoWarningSign.Yes(Infection.Fever, Head.ScalpOrJaw)),

            Calls(GutBleeding, "GIB1a", EmergencyNow, "black stools", LowBack.Yes(Emergency.GutBleeding)),
            Calls(GutBleeding, "GIB1a", EmergencyNow, "back pain is not required", Nothing.Yes(Emergency.GutBleeding)),

            Calls(Eye, "SPA5a", EmergencyNow, "a red eye, and sight was lost", LowBack.Yes(Head.RedEye, Head.SightLost)),
            Calls(Eye, "SPA5a", EmergencyNow, "sight was lost, the eye is not red", LowBack.Yes(Head.SightLost).No(Head.RedEye)),
            Calls(Eye, "SPA5b", UrgentSameDay, "a red eye", LowBack.Yes(Head.RedEye)),
            Calls(Eye, "SPA5b", UrgentSameDay, "a red eye without back pain", Nothing.Yes(Head.RedEye)),

            Calls(TempleArtery, "GCA1a", EmergencyNow, "sight changed at 50", LowBack.Yes(Head.SightChange).Aged(50)),
            Calls(TempleArtery, "GCA1a", EmergencyNow, "a sore scalp and changed sight at 70", LowBack.Yes(Head.ScalpOrJaw, Head.SightChange).Aged(70)),
            Calls(TempleArtery, "GCA1b", UrgentSameDay, "a sore scalp at 50", LowBack.Yes(Head.ScalpOrJaw).Aged(50)),
            Calls(TempleArtery, "GCA1b", UrgentSameDay, "a new severe headache at 50", LowBack.Yes(Head.SevereHeadache).Aged(50)),
            CallsNothing(TempleArtery, "sight changed at 49", LowBack.Yes(Head.SightChange).Aged(49)),
            CallsNothing(TempleArtery, "sight changed, and the age is not known", LowBack.Yes(Head.SightChange)),
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
