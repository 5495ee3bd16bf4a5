using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>
/// Are nerves at the end of the spinal cord pressed? The good answers stand as exceptions, the best first: old and assessed,
/// scanned and clear, old. A sign about which the person cannot say is same-day when two are open or a leg is affected.
/// </summary>
internal static class CaudaEquinaRules
{
    private static readonly Doubt CannotSay = new("cauda-equina", Alone: SoonWithin2Days, Together: UrgentSameDay, Beside: Definitions.LegSymptom | Person.AnswersUnsure);

    public static readonly Rule Saddle = Rule
        .Define("cauda-equina.saddle", "Numbness between the legs", "CES1")
        .When(CaudaEquina.SaddleNumb)
        .Except("b", CaudaEquina.SaddleOld & CaudaEquina.SaddleAssessed)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("c", SoonWithin2Days, CaudaEquina.SaddleOld)
        .Otherwise("d", EmergencyNow)
        .Flags(Flag.SaddleNumbness)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("The nerves to this area leave the spine at its lower end. If they are pressed, hours decide whether they recover.")
        .From(Sources.NhsBackPain, Sources.Girft2023, Sources.Shaw2020, Sources.Dionne2019);

    public static readonly Rule SaddlePartly = Rule
        .Define("cauda-equina.saddle-partly", "Numbness between the legs on one side or coming and going", "CES10")
        .When(CaudaEquina.SaddlePartlyNumb)
        .Except("d", CaudaEquina.SaddleOld & CaudaEquina.SaddleAssessed)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("c", SoonWithin2Days, CaudaEquina.SaddleOld)
        .Otherwise("b", EmergencyNow)
        .Flags(Flag.SaddleNumbness)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("A partly numb area still counts: the nerves may be pressed from one side.")
        .From(Sources.Girft2023, Sources.ClinicalKnowledge);

    public static readonly Rule Bladder = Rule
        .Define("cauda-equina.bladder", "Trouble passing urine", "CES2")
        .When(CaudaEquina.CannotPassUrine | CaudaEquina.NoUrgeForHours | CaudaEquina.UrineFlowChanged)
        .Case("a", EmergencyNow, CaudaEquina.CannotPassUrine)
        .Case("b", EmergencyNow, CaudaEquina.NoUrgeForHours)
        .Except("d", CaudaEquina.UrineFlowOld & CaudaEquina.UrineFlowAssessed)
        .Case("c", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("e", SoonWithin2Days, CaudaEquina.UrineFlowOld)
        .Otherwise("f", EmergencyNow)
        .Flags(Flag.BladderChange)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("A bladder that no longer tells or empties can mean pressed nerves. A full bladder that cannot empty is an emergency by itself.")
        .From(Sources.NhsBackPain, Sources.Shaw2020, Sources.Girft2023);

    public static readonly Rule Leaking = Rule
        .Define("cauda-equina.leaking", "Leaking urine or losing control of the bladder", "CES3")
        .When(CaudaEquina.UrineLeaks | CaudaEquina.UrineControlChanged)
        .Except("f", CaudaEquina.LeakOld & CaudaEquina.LeakAssessed)
        .Case("b", RoutineProfessional, CaudaEquina.LeaksOnEffortOnly & CaudaEquina.LeakOld & !CaudaEquina.UrineControlChanged, via: Route.PelvicHealth)
        .Case("c", RoutineProfessional, CaudaEquina.LeaksOnEffortOnly & CaudaEquina.LeaksSinceBirth & !OtherSign, via: Route.PelvicHealth)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("e", SoonWithin2Days, CaudaEquina.LeakOld)
        .Otherwise("d", EmergencyNow)
        .Flags(Flag.BladderChange)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("Leaking on effort is common, mostly after childbirth. New loss of control with back pain can mean pressed nerves.")
        .From(Sources.NhsBackPain, Sources.ClinicalKnowledge);

    public static readonly Rule Bowel = Rule
        .Define("cauda-equina.bowel", "Losing control of the bowel", "CES4")
        .When(CaudaEquina.BowelControlLost)
        .Except("e", CaudaEquina.BowelOld & CaudaEquina.BowelAssessed)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("c", SoonWithin2Days, CaudaEquina.BowelOld)
        .Otherwise("d", EmergencyNow)
        .Flags(Flag.BowelChange)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("The nerves that control the bowel leave the spine at its lower end.")
        .From(Sources.NhsBackPain, Sources.Girft2023);

    public static readonly Rule Sexual = Rule
        .Define("cauda-equina.sexual", "Loss of genital feeling or function with the pain", "CES5")
        .When(CaudaEquina.SexualFunctionLost)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Otherwise("b", EmergencyNow)
        .Flags(Flag.SexualChange)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("The same nerves serve the genitals; a new loss with back pain belongs to the emergency signs.")
        .From(Sources.Sheffield, Sources.Girft2023);

    public static readonly Rule BothLegs = Rule
        .Define("cauda-equina.both-legs", "Nerve signs in both legs", "CES6")
        .When(CaudaEquina.BothLegs)
        .Case("c", RoutineProfessional, PostureOnly & CaudaEquina.PostureBoundLong)
        .Case("a", SoonWithin5Days, CaudaEquina.FeetOnlyInRun & NoWeakness & !Patterns.CaudaEquinaSign)
        .Case("e", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Case("d", UrgentSameDay, PostureOnly)
        .Otherwise("f", EmergencyNow)
        .Flags(Flag.BothLegs)
        .Concludes(Patterns.BothLegSign, from: EmergencyNow)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Concludes(Patterns.RunningWaits)
        .Because("Nerve signs in both legs at once can mean that the nerves are pressed in the middle of the spine. Sore muscles do not count.")
        .From(Sources.NhsBackPain, Sources.Girft2023)
        .Heeds(FirstSessionThread.A17);

    public static readonly Rule LegSwitched = Rule
        .Define("cauda-equina.leg-switched", "Nerve pain that moved to the other leg", "CES7")
        .When(CaudaEquina.LegPainSwitched)
        .Case("a", SoonWithin2Days, CaudaEquina.ScannedAndClear)
        .Otherwise("b", EmergencyNow)
        .Flags(Flag.BothLegs)
        .Concludes(Patterns.BothLegSign, from: EmergencyNow)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .Because("Nerve pain that goes from one leg to the other can come from a disc that presses on the middle.")
        .From(Sources.Girft2023, Sources.Finucane2020);

    public static readonly Rule Urgency = Rule
        .Define("cauda-equina.urgency", "A new need to rush to pass urine", "CES9")
        .When(CaudaEquina.UrineUrgency)
        .Except("a", CaudaEquina.UrgencyOld)
        .Case("b", EmergencyNow, Definitions.LegSymptom | Flag.SaddleNumbness | Definitions.SevereBand | Course.WorseFast)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.BladderChange)
        .Concludes(Patterns.CaudaEquinaSign, from: UrgentSameDay)
        .Concludes(Patterns.SeriousSignElsewhere, from: SoonWithin5Days)
        .InDoubt(CannotSay)
        .UntilHelpComes(from: EmergencyNow, UntilHelpComes.NoteTimes)
        .Because("Mostly the bladder is just irritated; with back pain it is looked at today.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly ValueList<Rule> All = [Saddle, SaddlePartly, Bladder, Leaking, Bowel, Sexual, BothLegs, LegSwitched, Urgency];

    // Properties, not fields: a rule field above would read a field below as null.
    private static Condition OtherSign => Condition.Any(
        CaudaEquina.UrineControlChanged,
        CaudaEquina.SaddleNumb,
        CaudaEquina.SaddlePartlyNumb,
        CaudaEquina.CannotPassUrine,
        CaudaEquina.NoUrgeForHours,
        CaudaEquina.UrineFlowChanged,
        CaudaEquina.BowelControlLost,
        CaudaEquina.SexualFunctionLost,
        CaudaEquina.UrineUrgency,
        Definitions.LegSymptom);

    private static Condition NoWeakness => !(Nerve.LegWeak | Nerve.LegWeaker | Nerve.FootDrop);

    private static Condition PostureOnly => CaudaEquina.PostureBound & NoWeakness & !Patterns.CaudaEquinaSign & !Settings.StrictNhs;
}
