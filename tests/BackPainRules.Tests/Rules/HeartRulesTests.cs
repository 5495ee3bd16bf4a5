using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class HeartRulesTests
{
    private const string ChestPain = "heart.chest-pain";
    private const string EffortPain = "heart.effort-pain";
    private const string Faint = "heart.faint-or-palpitations";
    private const string Lung = "heart.lung";
    private const string Clot = "heart.clot";
    private const string Aneurysm = "heart.aneurysm";
    private const string Dissection = "heart.dissection";
    private const string LegArtery = "heart.leg-artery";
    private const string Antibiotic = "danger.antibiotic";

    internal static readonly RuleTable Table = new(
        [
            Holds(ChestPain, "the chest hurts now", LowBack.Yes(Emergency.ChestPainNow)),
            Holds(ChestPain, "the chest hurt in the last 3 days", LowBack.Yes(Emergency.ChestPainLately).No(Emergency.ChestPainNow)),
            Fails(ChestPain, "the chest is free", LowBack.No(Emergency.ChestPainNow, Emergency.ChestPainLately)),
            Open(ChestPain, "the last 3 days were not asked", LowBack.No(Emergency.ChestPainNow)),

            Holds(EffortPain, "pain with effort that pressing does not bring on", LowBack.Yes(Heart.EffortLinked).No(Heart.BroughtOnByPressing)),
            Holds(EffortPain, "pressure in the chest", LowBack.Yes(Heart.Pressure)),
            Holds(EffortPain, "a tight upper back with sweat", LowBack.Yes(Heart.TightBackWith)),
            Holds(EffortPain, "pressing brings it on, and there is pressure in the jaw", LowBack.Yes(Heart.EffortLinked, Heart.BroughtOnByPressing, Heart.Pressure)),
            Fails(EffortPain, "all of it is denied", LowBack.No(Heart.EffortLinked, Heart.Pressure, Heart.TightBackWith, Heart.NowAtRest, Heart.AttackLately)),
            Fails(EffortPain, "pain with effort that pressing brings on too", NoWarningSign.Yes(Heart.EffortLinked, Heart.BroughtOnByPressing)),
            Open(EffortPain, "nothing was asked", LowBack),
            Open(EffortPain, "pain with effort, and pressing was not asked", LowBack.Yes(Heart.EffortLinked)),

            Holds(Faint, "fainted", LowBack.Yes(Heart.Fainted)),
            Holds(Faint, "fainted in a run", LowBack.Yes(Heart.FaintedInRun)),
            Holds(Faint, "the heart raced", LowBack.Yes(Heart.Palpitations)),
            Holds(Faint, "the heart races now", LowBack.Yes(Heart.PalpitationsNow)),
            Holds(Faint, "a relative died young", LowBack.Yes(Heart.RelativeDiedYoung)),
            Fails(Faint, "all of it is denied", LowBack.No(Heart.Fainted, Heart.FaintedInRun, Heart.Palpitations, Heart.PalpitationsNow, Heart.RelativeDiedYoung)),
            Open(Faint, "the family was not asked", LowBack.No(Heart.Fainted, Heart.FaintedInRun, Heart.Palpitations, Heart.PalpitationsNow)),

            Holds(Lung, "all at once breathless", LowBack.Yes(Emergency.Breathless)),
            Holds(Lung, "blood is coughed up, whatever is said of a stitch", LowBack.Yes(Emergency.CoughsBlood, Heart.SideStitch)),
            Holds(Lung, "breathing in hurts, and it is no side stitch", LowBack.Yes(Heart.SharpOnBreathing).No(Heart.SideStitch)),
            Fails(Lung, "all three are denied", LowBack.No(Emergency.Breathless, Emergency.CoughsBlood, Heart.SharpOnBreathing)),
            Fails(Lung, "it is a side stitch and nothing else", NoWarningSign.Yes(Heart.SharpOnBreathing, Heart.SideStitch)),
            Open(Lung, "nothing was asked", LowBack),
            Open(Lung, "breathing in hurts, and a stitch was not asked", LowBack.Yes(Heart.SharpOnBreathing)),

            Holds(Clot, "a calf is swollen and warm", LowBack.Yes(Heart.SwollenLeg)),
            Fails(Clot, "no leg is swollen", LowBack.No(Heart.SwollenLeg)),
            Open(Clot, "it was not asked", LowBack),

            Holds(Aneurysm, "a known aneurysm and new back pain", LowBack.Yes(History.Aneurysm).Day(10)),
            Holds(Aneurysm, "sudden severe pain and a cold sweat", LowBack.Yes(Emergency.SuddenSevere, Heart.Clammy)),
            Holds(Aneurysm, "sudden severe pain at 61 that no position changes", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters).Aged(61)),
            Fails(Aneurysm, "neither aneurysm nor sudden pain", NoWarningSign),
            Fails(Aneurysm, "a known aneurysm and old, unchanged back pain", NoWarningSign.Yes(History.Aneurysm, Course.Unchanged).Day(91)),
            Fails(Aneurysm, "sudden severe pain and nothing beside it", NoWarningSign.Yes(Emergency.SuddenSevere)),
            Open(Aneurysm, "nothing was asked", LowBack),
            Open(Aneurysm, "sudden severe pain, and the signs of a leak were not asked", LowBack.Yes(Emergency.SuddenSevere)),

            Holds(Dissection, "pain worst within a minute that tears", LowBack.Yes(Emergency.SevereInAMinute, Heart.Tearing)),
            Holds(Dissection, "pain worst within a minute, and Marfan", LowBack.Yes(Emergency.SevereInAMinute, History.AortaRisk)),
            Fails(Dissection, "no such pain", NoWarningSign),
            Open(Dissection, "nothing was asked", LowBack),

            Holds(LegArtery, "a cramp that goes on standing still", LowBack.Yes(Heart.LegCramp)),
            Fails(LegArtery, "no such cramp", LowBack.No(Heart.LegCramp)),
            Open(LegArtery, "it was not asked", LowBack),

            Holds(Antibiotic, "the antibiotic and a sore tendon", LowBack.Yes(History.Fluoroquinolone, Medicines.TendonPain)),
            Holds(Antibiotic, "the antibiotic and sudden severe pain", LowBack.Yes(History.Fluoroquinolone, Emergency.SuddenSevere)),
            Fails(Antibiotic, "a sore tendon without the antibiotic", LowBack.Yes(Medicines.TendonPain).No(History.Fluoroquinolone)),
            Fails(Antibiotic, "the antibiotic, and neither of the two", NoWarningSign.Yes(History.Fluoroquinolone)),
            Open(Antibiotic, "the antibiotic, and tendons were not asked", LowBack.Yes(History.Fluoroquinolone).No(Emergency.SuddenSevere, Emergency.SevereInAMinute)),
        ],
        [
            Calls(ChestPain, "VAS0a", UrgentSameDay, "short pangs on pressing, well, at 29", Pangs.Aged(29)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "short pangs on pressing at 30", Pangs.Aged(30)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "short pangs on pressing, and the age is not known", Pangs),
            Calls(ChestPain, "VAS0b", EmergencyNow, "short pangs at 29 in somebody who feels ill", Pangs.Aged(29).Yes(Infection.Unwell)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "short pangs at 29 with fever", Pangs.Aged(29).Yes(Infection.Fever)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "pain now at 29, and nobody asked about short pangs", LowBack.Yes(Emergency.ChestPainNow).Aged(29)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "pain now at 29, no short pangs", LowBack.Yes(Emergency.ChestPainNow).No(Heart.ShortPangs).Aged(29)),
            Calls(ChestPain, "VAS0b", EmergencyNow, "pain now, or 15 minutes within 12 hours", LowBack.Yes(Emergency.ChestPainNow)),
            Calls(ChestPain, "VAS0c", UrgentSameDay, "pain within 72 hours only", LowBack.Yes(Emergency.ChestPainLately).No(Emergency.ChestPainNow)),

            Calls(EffortPain, "VAS3a", EmergencyNow, "it is there now, at rest", LowBack.Yes(Heart.Pressure, Heart.NowAtRest)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "a bad attack within 12 hours", LowBack.Yes(Heart.Pressure, Heart.AttackLately)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "attacks come more easily", LowBack.Yes(Heart.Pressure, Heart.MoreEasily)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "effort brings it on, and it is there now at rest", LowBack.Yes(Heart.EffortLinked, Heart.NowAtRest)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "a tight back with sweat, first noticed lately, now at rest", LowBack.Yes(Heart.TightBackWith, Heart.NewAttacks, Heart.NowAtRest)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "pressure, and a cold sweat", LowBack.Yes(Heart.Pressure, Heart.Clammy)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "pressure, and vomiting", LowBack.Yes(Heart.Pressure, Belly.Vomiting)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "pressure, and breathless", LowBack.Yes(Heart.Pressure, Emergency.Breathless)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "pressure, and a faint", LowBack.Yes(Heart.Pressure, Heart.Fainted)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "pressure now at rest, and nothing more was asked", LowBack.Yes(Heart.NowAtRest)),
            Calls(EffortPain, "VAS3a", EmergencyNow, "a bad attack within 12 hours, and nothing more was asked", LowBack.Yes(Heart.AttackLately)),
            Calls(EffortPain, "VAS3b", UrgentSameDay, "pressure, within 6 weeks of a birth", LowBack.Yes(Heart.Pressure, Pregnancy.BirthInSixWeeks)),
            Calls(EffortPain, "VAS3b", UrgentSameDay, "pressure in a pregnancy", LowBack.Yes(Heart.Pressure, Person.Pregnant)),
            Calls(EffortPain, "VAS3b", UrgentSameDay, "first noticed within 28 days", LowBack.Yes(Heart.EffortLinked, Heart.NewAttacks)),
            Calls(EffortPain, "VAS3b", UrgentSameDay, "a tight back with sweat, last within 72 hours", LowBack.Yes(Heart.TightBackWith, Heart.NewAttacks)),
            Calls(EffortPain, "VAS3c", SoonWithin2Days, "effort brings it on, and nothing more is known", LowBack.Yes(Heart.EffortLinked)),
            Calls(EffortPain, "VAS3c", SoonWithin2Days, "pressure, and nothing more is known", LowBack.Yes(Heart.Pressure)),
            Calls(EffortPain, "VAS3b", UrgentSameDay, "a tight back with sweat, whenever that was", LowBack.Yes(Heart.TightBackWith).No(Heart.NowAtRest, Heart.AttackLately, Heart.MoreEasily, Heart.NewAttacks)),
            Calls(EffortPain, "VAS3c", SoonWithin2Days, "pressing brings it on, and there is pressure too", LowBack.Yes(Heart.EffortLinked, Heart.BroughtOnByPressing, Heart.Pressure)),
            CallsNothing(EffortPain, "effort and pressing bring it on", LowBack.Yes(Heart.EffortLinked, Heart.BroughtOnByPressing)),

            Calls(Faint, "VAS5a", EmergencyNow, "fainted in a run", LowBack.Yes(Heart.FaintedInRun)),
            Calls(Faint, "VAS5b", EmergencyNow, "the heart races now, with back pain", LowBack.Yes(Heart.PalpitationsNow)),
            Calls(Faint, "VAS5b", EmergencyNow, "the heart races now, with chest pain and no back pain", NoBackPain.Yes(Heart.PalpitationsNow, Emergency.ChestPainNow)),
            Calls(Faint, "VAS5b", EmergencyNow, "the heart races now, with a faint and no back pain", NoBackPain.Yes(Heart.PalpitationsNow, Heart.Fainted)),
            Calls(Faint, "VAS5b", EmergencyNow, "the heart races now, breathless and no back pain", NoBackPain.Yes(Heart.PalpitationsNow, Emergency.Breathless)),
            Calls(Faint, "VAS5e", EmergencyNow, "a faint, and a swollen calf", LowBack.Yes(Heart.Fainted, Heart.SwollenLeg)),
            Calls(Faint, "VAS5e", EmergencyNow, "a faint in a pregnancy", LowBack.Yes(Heart.Fainted, Person.Pregnant)),
            Calls(Faint, "VAS5e", EmergencyNow, "a faint after a long flight", LowBack.Yes(Heart.Fainted, Heart.ClotRisk)),
            Calls(Faint, "VAS5d", UrgentSameDay, "the heart races now, and nothing hurts", NoBackPain.Yes(Heart.PalpitationsNow)),
            Calls(Faint, "VAS5d", UrgentSameDay, "fainted, not in a run", LowBack.Yes(Heart.Fainted).No(Heart.FaintedInRun)),
            Calls(Faint, "VAS5d", UrgentSameDay, "the heart raced, not now", LowBack.Yes(Heart.Palpitations).No(Heart.PalpitationsNow)),
            Calls(Faint, "VAS5d", UrgentSameDay, "a relative died young, and the heart raced", LowBack.Yes(Heart.RelativeDiedYoung, Heart.Palpitations)),
            Calls(Faint, "VAS5d", UrgentSameDay, "a relative died young, and a faint", LowBack.Yes(Heart.RelativeDiedYoung, Heart.Fainted)),
            Calls(Faint, "VAS5c", RoutineProfessional, "a relative died young, and nothing else", LowBack.Yes(Heart.RelativeDiedYoung)),

            CallsNothing(Lung, "(VAS4a) it is a side stitch", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch)),
            CallsNothing(Lung, "(VAS4a) it is a side stitch after a long flight", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Heart.ClotRisk)),
            Calls(Lung, "VAS4c", EmergencyNow, "a side stitch, and a faint", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Heart.Fainted)),
            Calls(Lung, "VAS4c", EmergencyNow, "a side stitch, and the heart raced", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Heart.Palpitations)),
            Calls(Lung, "VAS4c", EmergencyNow, "a side stitch, and the heart races now", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Heart.PalpitationsNow)),
            Calls(Lung, "VAS4c", EmergencyNow, "a side stitch, and a calf is swollen", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Heart.SwollenLeg)),
            CallsNothing(Lung, "a risk fact alone", LowBack.Yes(Heart.ClotRisk, History.Cancer)),
            Calls(Lung, "VAS4b", EmergencyNow, "all at once breathless", LowBack.Yes(Emergency.Breathless)),
            Calls(Lung, "VAS4b", EmergencyNow, "blood is coughed up", LowBack.Yes(Emergency.CoughsBlood)),
            Calls(Lung, "VAS4b", EmergencyNow, "a side stitch, and breathless", LowBack.Yes(Heart.SharpOnBreathing, Heart.SideStitch, Emergency.Breathless)),
            Calls(Lung, "VAS4b", EmergencyNow, "breathing in hurts, and breathless", LowBack.Yes(Heart.SharpOnBreathing, Emergency.Breathless)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts, and a faint", LowBack.Yes(Heart.SharpOnBreathing, Heart.Fainted)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts, and a faint in a run", LowBack.Yes(Heart.SharpOnBreathing, Heart.FaintedInRun)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts, and the heart raced", LowBack.Yes(Heart.SharpOnBreathing, Heart.Palpitations)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts, and the heart races now", LowBack.Yes(Heart.SharpOnBreathing, Heart.PalpitationsNow)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts, and a calf is swollen", LowBack.Yes(Heart.SharpOnBreathing, Heart.SwollenLeg)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts after a flight, surgery, a plaster or with oestrogen", LowBack.Yes(Heart.SharpOnBreathing, Heart.ClotRisk)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts in a pregnancy", LowBack.Yes(Heart.SharpOnBreathing, Person.Pregnant)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts within 6 weeks of a birth", LowBack.Yes(Heart.SharpOnBreathing, Pregnancy.BirthInSixWeeks)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts with cancer", LowBack.Yes(Heart.SharpOnBreathing, History.Cancer)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts after a cancer of bone kind", LowBack.Yes(Heart.SharpOnBreathing, History.CancerOfBoneKind)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts after a cancer of long ago", LowBack.Yes(Heart.SharpOnBreathing, History.CancerOnce)),
            Calls(Lung, "VAS4c", EmergencyNow, "breathing in hurts after a clot", LowBack.Yes(Heart.SharpOnBreathing, Relief.ClotLately)),
            Calls(Lung, "VAS4d", UrgentSameDay, "breathing in hurts, and nothing more is known", LowBack.Yes(Heart.SharpOnBreathing)),
            Calls(Lung, "VAS4d", UrgentSameDay, "breathing in hurts, no stitch, all else denied", NoWarningSign.Yes(Heart.SharpOnBreathing).No(Heart.SideStitch)),

            Calls(Clot, "VAS6a", EmergencyNow, "a swollen calf, and breathless", LowBack.Yes(Heart.SwollenLeg, Emergency.Breathless)),
            Calls(Clot, "VAS6a", EmergencyNow, "a swollen calf, and chest pain now", LowBack.Yes(Heart.SwollenLeg, Emergency.ChestPainNow)),
            Calls(Clot, "VAS6a", EmergencyNow, "a swollen calf, and chest pain lately", LowBack.Yes(Heart.SwollenLeg, Emergency.ChestPainLately)),
            Calls(Clot, "VAS6a", EmergencyNow, "a swollen calf, and breathing in hurts", LowBack.Yes(Heart.SwollenLeg, Heart.SharpOnBreathing)),
            Calls(Clot, "VAS6a", EmergencyNow, "a swollen calf, and a faint", LowBack.Yes(Heart.SwollenLeg, Heart.Fainted)),
            Calls(Clot, "VAS6b", UrgentSameDay, "a swollen calf alone", LowBack.Yes(Heart.SwollenLeg)),

            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm and new back pain", LowBack.Yes(History.Aneurysm).Day(10)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm, and nobody asked since when it hurts", LowBack.Yes(History.Aneurysm)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm, the pain unchanged on day 90", LowBack.Yes(History.Aneurysm, Course.Unchanged).Day(90)),
            CallsNothing(Aneurysm, "a known aneurysm, the pain unchanged on day 91", LowBack.Yes(History.Aneurysm, Course.Unchanged).Day(91)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm, day 91, not unchanged", LowBack.Yes(History.Aneurysm).No(Course.Unchanged).Day(91)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm and loin pain", NoBackPain.Yes(History.Aneurysm, Urine.LoinPain)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm and belly pain", NoBackPain.Yes(History.Aneurysm, Belly.Pain)),
            Calls(Aneurysm, "VAS1a", EmergencyNow, "a known aneurysm, old pain, and sudden severe pain", LowBack.Yes(History.Aneurysm, Course.Unchanged, Emergency.SuddenSevere).Day(91)),
            Calls(Aneurysm, "VAS1b", EmergencyNow, "sudden severe pain, and a faint", LowBack.Yes(Emergency.SuddenSevere, Heart.Fainted).Aged(20)),
            Calls(Aneurysm, "VAS1b", EmergencyNow, "sudden severe pain, and a cold sweat or a collapse", LowBack.Yes(Emergency.SuddenSevere, Heart.Clammy).Aged(20)),
            Calls(Aneurysm, "VAS1b", EmergencyNow, "sudden severe pain, and a lump that beats", LowBack.Yes(Emergency.SuddenSevere, Heart.PulsingLump).Aged(20)),
            Calls(Aneurysm, "VAS1b", EmergencyNow, "sudden severe loin pain, and a cold sweat", NoBackPain.Yes(Emergency.SuddenSevere, Urine.LoinPain, Heart.Clammy)),
            Calls(Aneurysm, "VAS1b", EmergencyNow, "sudden severe belly pain, and a cold sweat", NoBackPain.Yes(Emergency.SuddenSevere, Belly.Pain, Heart.Clammy)),
            Calls(Aneurysm, "VAS1c", EmergencyNow, "61, and no position changes the sudden pain", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters).Aged(61)),
            CallsNothing(Aneurysm, "60, no position changes it, no risk", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters).Aged(60)),
            CallsNothing(Aneurysm, "61, and a position eases it", LowBack.Yes(Emergency.SuddenSevere).No(Heart.NoPositionMatters).Aged(61)),
            Calls(Aneurysm, "VAS1d", EmergencyNow, "60, no position changes it, ever smoked", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters, History.VesselRisk).Aged(60)),
            Calls(Aneurysm, "VAS1d", EmergencyNow, "50, no position changes it, ever smoked", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters, History.VesselRisk).Aged(50)),
            CallsNothing(Aneurysm, "49, no position changes it, ever smoked", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters, History.VesselRisk).Aged(49)),
            Calls(Aneurysm, "VAS1g", EmergencyNow, "50, new back pain, and a lump that beats", LowBack.Yes(Heart.PulsingLump).Day(3).Aged(50)),
            Calls(Aneurysm, "VAS1g", EmergencyNow, "a lump that beats, and the flank hurts badly", LowBack.Yes(Heart.PulsingLump, Urine.LoinPain, Severity.HardToMove)),
            Calls(Aneurysm, "VAS1h", UrgentSameDay, "49, new back pain, and a lump that beats", LowBack.Yes(Heart.PulsingLump).Day(3).Aged(49)),
            CallsNothing(Aneurysm, "a lump that beats, and old, unchanged back pain", NoWarningSign.Yes(Heart.PulsingLump, Course.Unchanged).Day(91)),
            Calls(Aneurysm, "VAS1i", UrgentSameDay, "61, severe, and it began suddenly", LowBack.Yes(Severity.CannotSleep, Pain.BeganSuddenly).Day(0).Aged(61)),
            Calls(Aneurysm, "VAS1i", UrgentSameDay, "61, and the flank began to hurt suddenly", NoBackPain.Yes(Urine.LoinPain, Pain.BeganSuddenly).Aged(61)),
            Calls(Aneurysm, "VAS1j", EmergencyNow, "61, new back pain, and a faint", LowBack.Yes(Heart.Fainted).Day(0).Aged(61)),
            Calls(Aneurysm, "VAS1j", EmergencyNow, "50, new back pain, a faint, ever smoked", LowBack.Yes(Heart.Fainted, History.VesselRisk).Day(0).Aged(50)),
            Calls(Aneurysm, "VAS1j", EmergencyNow, "sudden new back pain and a faint at any age", LowBack.Yes(Heart.Fainted, Pain.BeganSuddenly).Day(0).Aged(30)),
            CallsNothing(Aneurysm, "new back pain and a faint at 30, and it did not begin suddenly", LowBack.Yes(Heart.Fainted).No(Pain.BeganSuddenly).Day(0).Aged(30)),
            Calls(Aneurysm, "VAS1i", UrgentSameDay, "61, severe, and no position changes it", LowBack.Yes(Heart.NoPositionMatters, Severity.CannotSleep).Day(1).Aged(61)),
            Calls(Aneurysm, "VAS1i", UrgentSameDay, "50, severe, no position changes it, ever smoked", LowBack.Yes(Heart.NoPositionMatters, Severity.CannotSleep, History.VesselRisk).Day(1).Aged(50)),
            CallsNothing(Aneurysm, "50, severe, no position changes it, never smoked", LowBack.Yes(Heart.NoPositionMatters, Severity.CannotSleep).No(History.VesselRisk, Emergency.SuddenSevere).Day(1).Aged(50)),
            Calls(Aneurysm, "VAS1f", UrgentSameDay, "50, ever smoked, and a position eases it", LowBack.Yes(Emergency.SuddenSevere, History.VesselRisk).No(Heart.NoPositionMatters).Aged(50)),
            Calls(Aneurysm, "VAS1f", UrgentSameDay, "72, high blood pressure, and nobody asked whether a position eases it", LowBack.Yes(Emergency.SuddenSevere, History.VesselRisk).Aged(72)),
            CallsNothing(Aneurysm, "no position changes it, and the age is not known", LowBack.Yes(Emergency.SuddenSevere, Heart.NoPositionMatters, History.VesselRisk)),
            CallsNothing(Aneurysm, "61, no position changes a pain that was not sudden", LowBack.Yes(Heart.NoPositionMatters).No(Emergency.SuddenSevere).Aged(61)),

            Calls(Dissection, "VAS2a", EmergencyNow, "it tears, rips, stabs or moves", LowBack.Yes(Emergency.SevereInAMinute, Heart.Tearing)),
            Calls(Dissection, "VAS2a", EmergencyNow, "an arm is weak, cold or numb", LowBack.Yes(Emergency.SevereInAMinute, Heart.ArmSign)),
            Calls(Dissection, "VAS2a", EmergencyNow, "a faint with it", LowBack.Yes(Emergency.SevereInAMinute, Heart.Fainted)),
            Calls(Dissection, "VAS2a", EmergencyNow, "a faint in a run with it", LowBack.Yes(Emergency.SevereInAMinute, Heart.FaintedInRun)),
            Calls(Dissection, "VAS2a", EmergencyNow, "a leg is weak", LowBack.Yes(Emergency.SevereInAMinute, Nerve.LegWeak)),
            Calls(Dissection, "VAS2a", EmergencyNow, "a foot slaps", LowBack.Yes(Emergency.SevereInAMinute, Nerve.FootDrop)),
            Calls(Dissection, "VAS2a", EmergencyNow, "it tears, and there is no back pain", NoBackPain.Yes(Emergency.SevereInAMinute, Heart.Tearing)),
            Calls(Dissection, "VAS2b", EmergencyNow, "Marfan, or a disease of the aorta", LowBack.Yes(Emergency.SevereInAMinute, History.AortaRisk)),
            Calls(Dissection, "VAS2b", EmergencyNow, "cocaine", LowBack.Yes(Emergency.SevereInAMinute, History.Stimulant)),
            Calls(Dissection, "VAS2b", EmergencyNow, "a pregnancy", LowBack.Yes(Emergency.SevereInAMinute, Person.Pregnant)),
            Calls(Dissection, "VAS2b", EmergencyNow, "within 12 weeks of a birth", LowBack.Yes(Emergency.SevereInAMinute, Pregnancy.BirthInTwelveWeeks)),
            Calls(Dissection, "VAS2b", EmergencyNow, "within 6 weeks of a birth", LowBack.Yes(Emergency.SevereInAMinute, Pregnancy.BirthInSixWeeks)),
            Calls(Dissection, "VAS2b", EmergencyNow, "a known aneurysm", LowBack.Yes(Emergency.SevereInAMinute, History.Aneurysm)),
            Calls(Dissection, "VAS2f", EmergencyNow, "Marfan, and severe new pain in the upper back", UpperBack.Yes(History.AortaRisk, Severity.HardToTalk).Day(0)),
            Calls(Dissection, "VAS2f", EmergencyNow, "Marfan, and new upper-back pain that began suddenly", UpperBack.Yes(History.AortaRisk, Pain.BeganSuddenly).Day(0)),
            Calls(Dissection, "VAS2d", UrgentSameDay, "Marfan, and new upper-back pain", UpperBack.Yes(History.AortaRisk).No(Pain.BeganSuddenly, Emergency.SuddenSevere, Emergency.SevereInAMinute).Day(3)),
            Calls(Dissection, "VAS2d", UrgentSameDay, "cocaine, and new upper-back pain that began suddenly", UpperBack.Yes(History.Stimulant, Pain.BeganSuddenly).No(Emergency.SuddenSevere, Emergency.SevereInAMinute).Day(0)),
            CallsNothing(Dissection, "Marfan, and old, unchanged upper-back pain", UpperBackOnly.Yes(History.AortaRisk, Course.Unchanged).Day(91)),
            Calls(Dissection, "VAS2e", EmergencyNow, "at 50", LowBack.Yes(Emergency.SevereInAMinute).Aged(50)),
            Calls(Dissection, "VAS2e", EmergencyNow, "with a risk of the vessels", LowBack.Yes(Emergency.SevereInAMinute, History.VesselRisk)),
            Calls(Dissection, "VAS2d", UrgentSameDay, "sudden severe pain in the upper back", UpperBack.Yes(Emergency.SuddenSevere).No(Emergency.SevereInAMinute)),
            Calls(Dissection, "VAS2d", UrgentSameDay, "nothing beside it", LowBack.Yes(Emergency.SevereInAMinute)),
            Calls(Dissection, "VAS2d", UrgentSameDay, "a weak leg beside it is old and assessed", LowBack.Yes(Emergency.SevereInAMinute, Nerve.LegWeak, Nerve.LegWeakOld, Nerve.LegWeakAssessed)),
            Calls(Dissection, "VAS2a", EmergencyNow, "it tears, and was worst within 5 minutes", LowBack.Yes(Emergency.SuddenSevere, Heart.Tearing).No(Emergency.SevereInAMinute)),
            Calls(Dissection, "VAS2a", EmergencyNow, "it tears, and nobody asked how fast it came", LowBack.Yes(Heart.Tearing)),
            Calls(Dissection, "VAS2a", EmergencyNow, "an arm turned cold, and nobody asked how fast the pain came", LowBack.Yes(Heart.ArmSign)),
            Calls(Dissection, "VAS2b", EmergencyNow, "Marfan, and sudden severe pain in the upper back", UpperBack.Yes(Emergency.SuddenSevere, History.AortaRisk).No(Emergency.SevereInAMinute)),
            CallsNothing(Dissection, "Marfan, and sudden severe pain low down", LowBack.Yes(Emergency.SuddenSevere, History.AortaRisk).No(Pain.InUpperBack)),

            Calls(LegArtery, "VAS8a", EmergencyNow, "the leg turned cold all at once", LowBack.Yes(Heart.LegCramp, Emergency.ColdLimb)),
            Calls(LegArtery, "VAS8a", EmergencyNow, "the leg turned cold, and hurts at rest", LowBack.Yes(Heart.LegCramp, Emergency.ColdLimb, Heart.FootAtRest)),
            Calls(LegArtery, "VAS8b", UrgentSameDay, "it hurts at rest, or the foot has a sore", LowBack.Yes(Heart.LegCramp, Heart.FootAtRest)),
            Calls(LegArtery, "VAS8c", RoutineProfessional, "the cramp alone", LowBack.Yes(Heart.LegCramp)),

            Calls(Antibiotic, "MOD7a", EmergencyNow, "sudden severe pain", LowBack.Yes(History.Fluoroquinolone, Emergency.SuddenSevere)),
            Calls(Antibiotic, "MOD7a", EmergencyNow, "pain worst within a minute", LowBack.Yes(History.Fluoroquinolone, Emergency.SevereInAMinute)),
            Calls(Antibiotic, "MOD7a", EmergencyNow, "sudden severe pain and a sore tendon", LowBack.Yes(History.Fluoroquinolone, Emergency.SuddenSevere, Medicines.TendonPain)),
            Calls(Antibiotic, "MOD7b", SoonWithin2Days, "a sore tendon alone", LowBack.Yes(History.Fluoroquinolone, Medicines.TendonPain)),
            CallsNothing(Antibiotic, "the antibiotic alone", LowBack.Yes(History.Fluoroquinolone)),
        ]);

    private static RunnerCase Pangs => LowBack.Yes(Emergency.ChestPainNow, Heart.ShortPangs);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
