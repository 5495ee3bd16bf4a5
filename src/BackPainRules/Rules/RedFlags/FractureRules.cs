using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using static BackPainRules.Facts.Urgency;
using Flag = BackPainRules.Catalogue.RedFlags;

namespace BackPainRules.Rules;

/// <summary>Could a bone of the spine be broken? Much force, or little force on a weak bone.</summary>
internal static class FractureRules
{
    public static readonly Rule Accident = Rule
        .Define("fracture.accident", "Back pain after a serious accident", "FRX1")
        .When(Emergency.Accident | Fracture.AccidentWeeksAgo)
        .Case("a", EmergencyNow, Emergency.Accident)
        .Case("b", EmergencyNow, DangerSigns.NeuroSign)
        .Except("e", Course.Improving & Fracture.AccidentChecked)
        .Case("d", SoonWithin5Days, Course.Improving)
        .Otherwise("c", UrgentSameDay)
        .Flags(Flag.SeriousAccident)
        .SuspectsBone()
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.LieStill)
        .Because("A bone of the spine may be broken. Lie still until you are examined.")
        .From(Sources.NhsBackPain, Sources.Downie2013);

    public static readonly Rule Bruise = Rule
        .Define("fracture.bruise", "A bruise over the spine after a blow", "FRX2")
        .When(Fracture.Bruise)
        .Case("a", EmergencyNow, Emergency.Accident)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("A bruise over the spine after a blow is the strongest outward sign of a break.")
        .From(Sources.Downie2013);

    public static readonly Rule SuddenAfterLittle = Rule
        .Define("fracture.sudden-after-little", "Sudden back pain after a trip, lift or cough", "FRX3")
        .When(DangerSigns.MinorTrauma & Pain.BeganSuddenly & Definitions.BackPain)
        .Case("b", UrgentSameDay, Definitions.BoneRisk)
        .Case("c", UrgentSameDay, (Person.Age >= 65) & Pain.MidlinePoint)
        .Case("d", SoonWithin2Days, Person.Age >= 65)
        .Case("e", SoonWithin2Days, (Person.Age >= 50) & Pain.MidlinePoint)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("A weak bone can break by a trip, a lift or a cough.")
        .From(Sources.Finucane2020, Sources.ClinicalKnowledge);

    public static readonly Rule Steroid = Rule
        .Define("fracture.steroid", "Back pain with steroids taken for long", "FRX4")
        .When(History.LongTermSteroid & Definitions.BackPain)
        .Case("a", UrgentSameDay, DangerSigns.MinorTrauma | Pain.BeganSuddenly | (Pain.MidlinePoint & Definitions.SevereBand))
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("Steroids taken for long make bones weak.")
        .From(Sources.Downie2013, Sources.Henschke2009);

    public static readonly Rule WeakBones = Rule
        .Define("fracture.weak-bones", "Back pain with weak bones", "FRX5")
        .When(History.Osteoporosis & Definitions.BackPain)
        .Case("a", UrgentSameDay, (Pain.BeganSuddenly & Pain.MidlinePoint & Definitions.NewPain) | DangerSigns.MinorTrauma)
        .Case("b", SoonWithin2Days, Pain.MidlinePoint)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("With weak bones a vertebra can give way by itself.")
        .From(Sources.BrookeWavell2022, Sources.ClinicalKnowledge);

    public static readonly Rule Midline = Rule
        .Define("fracture.midline", "One sore spot over the spine itself", "FRX7")
        .When(Pain.MidlinePoint)
        .Case("a", UrgentSameDay, Pain.BeganSuddenly & WeakOrOld)
        .Case("b", SoonWithin2Days, WeakOrOld)
        .Case("c", SoonWithin2Days, Bone.WorseAsRunGoesOn | Definitions.MeasuredLoadJump | DangerSigns.LowEnergySign | History.HighRiskStressFracture | History.OldBoneStressInjury | History.EatingDisorder | Running.WorseEachRun)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("A sore spot over the spine is common; with weak bones, age or a jump in load it may be a break.")
        .From(Sources.Downie2013, Sources.ClinicalKnowledge);

    public static readonly Rule BloodThinner = Rule
        .Define("fracture.fall-with-blood-thinner", "A fall, or severe pain or a sign that blood presses, while taking a blood thinner", "FRX8")
        .When(History.BloodThinner & (FallOrSudden | (Definitions.BackPain & Definitions.NewPain & (DangerSigns.LegWeakness | Infection.HipHeldBent | Bone.GroinPain | Definitions.SevereBand))))
        .Case("a", EmergencyNow, FallOrSudden & (Definitions.LegSymptom | Patterns.CaudaEquinaSign | DangerSigns.Faint | Fracture.Spreading | Head.SevereHeadache | Head.Thunderclap))
        .Case("c", EmergencyNow, DangerSigns.LegWeakness | Patterns.CaudaEquinaSign | DangerSigns.Faint)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.FallWithBloodThinner)
        .SuspectsBone()
        .Because("Thinned blood can run out inside, next to the nerves, after a small fall or by itself.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule StiffSpine = Rule
        .Define("fracture.stiff-spine", "A fall, a jolt or a new pain in a stiff spine", "FRX9")
        .When(History.StiffSpine & (DangerSigns.MinorTrauma | Fracture.NewDifferentPain | (Pain.BeganSuddenly & Definitions.NewPain)))
        .Case("a", EmergencyNow, DangerSigns.MinorTrauma | Fracture.NewDifferentPain)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .UntilHelpComes(from: UrgentSameDay, UntilHelpComes.LieStill)
        .Because("A stiff spine breaks like a rod, by little force. Keep still; nobody may bend or press it.")
        .From(Sources.AnkylosedFractures);

    public static readonly Rule AfterBirth = Rule
        .Define("fracture.after-birth", "Sudden and severe back pain in the year after a birth, or while breast-feeding", "FRX20")
        .When((Person.BirthLately | Pregnancy.BirthInSixWeeks | Pregnancy.BirthInTwelveWeeks | Pregnancy.BreastFeeds) & Definitions.BackPain & Pain.BeganSuddenly)
        .Case("a", SoonWithin2Days, Definitions.SevereBand | (Pain.Worst >= 7) | Pain.MidlinePoint | DangerSigns.TooLittleFood)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("Pregnancy and breast-feeding can thin the bones; a vertebra can break without a fall.")
        .From(Sources.ClinicalKnowledge, Sources.DesignJudgement);

    public static readonly Rule Denosumab = Rule
        .Define("fracture.denosumab", "Sudden back pain after the bone injection was stopped", "FRX10")
        .When(History.DenosumabStopped & Pain.BeganSuddenly & Definitions.BackPain)
        .Case("a", UrgentSameDay, Condition.Always)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("When the injection is stopped several vertebrae can break. Say so if several places hurt or you got shorter.")
        .From(Sources.DenosumabRebound);

    public static readonly Rule ThighBone = Rule
        .Define("fracture.thigh-bone", "Thigh, groin or hip pain after years of a drug for bones", "FRX11")
        .When(History.BoneDrugForYears & (Bone.ThighPain | Bone.GroinPain))
        .Case("a", EmergencyNow, Bone.Limp | Bone.SuddenCrack | Bone.CannotBearWeight)
        .Otherwise("b", SoonWithin2Days)
        .Flags(Flag.HipBone)
        .SuspectsBone()
        .Concludes(Patterns.RunningWaits)
        .Because("After years of such drugs a thigh bone can crack slowly. Say if both thighs hurt.")
        .From(Sources.AtypicalFemur);

    public static readonly Rule Fall = Rule
        .Define("fracture.fall", "Back pain after a fall or blow", "FRX12")
        .When(DangerSigns.Fall)
        .Case("a", EmergencyNow, DangerSigns.NeuroSign)
        .Case("b", UrgentSameDay, Pain.MidlinePoint | Definitions.SevereBand | Fracture.RisesAfterTwoDays | Definitions.BoneRisk | (Person.Age >= 65))
        .Case("c", SoonWithin2Days, Person.Age >= 50)
        .Otherwise("d", SelfCareWithReview)
        .FlagsFrom(Flag.PossibleFracture, SoonWithin2Days)
        .SuspectsBone()
        .Because("A fall can break a bone of the spine, more easily with age.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Metalwork = Rule
        .Define("fracture.metalwork", "Metal or a fusion in the spine: a fall, a clunk or new pain", "FRX13")
        .When(History.SpineMetalwork & (DangerSigns.Fall | Emergency.Accident | Fracture.Clunk))
        .Case("a", EmergencyNow, Infection.Fever | DangerSigns.NeuroSign)
        .Case("b", UrgentSameDay, DangerSigns.Fall | Emergency.Accident)
        .Otherwise("c", SoonWithin2Days)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("Metal can loosen, break or get infected. Call the team that put it in.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule SpineInjury = Rule
        .Define("fracture.spine-injury", "A fall or blow this week, and the spine hurts on coughing or moving", "FRX14")
        .When((Fracture.FallThisWeek | Fracture.Bruise) & (Pain.WorseOnStraining | Fracture.HurtsOnFirstMove | Fracture.KnownSpinalFracture))
        .Case("a", EmergencyNow, DangerSigns.NeuroSign | Emergency.Accident)
        .Otherwise("b", UrgentSameDay)
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("Coughing or the first move hurts a broken spine.")
        .From(Sources.ClinicalKnowledge);

    public static readonly Rule Count = Rule
        .Define("fracture.count", "Signs of a broken bone that add up", "FRX15")
        .When(Definitions.BackPain)
        .Case("a", UrgentSameDay, Condition.AtLeast(3, CountItems))
        .Case("b", UrgentSameDay, DangerSigns.Fall & (Person.Age >= 50) & (Female | Old | History.LongTermSteroid))
        .Case("c", SoonWithin2Days, Condition.AtLeast(2, Female, Old, History.LongTermSteroid))
        .Flags(Flag.PossibleFracture)
        .SuspectsBone()
        .Because("Being a woman, an age above 70, steroids and a fall: two or three together make a break more likely.")
        .From(Sources.Henschke2009);

    public static readonly ValueList<Rule> All =
    [
        Accident, Bruise, SuddenAfterLittle, Steroid, WeakBones, Midline, BloodThinner, StiffSpine, AfterBirth, Denosumab, ThighBone, Fall, Metalwork, SpineInjury, Count,
    ];

    /// <summary>The four items of the fracture count (FRX15).</summary>
    public static Condition[] CountItems => [Female, Old, DangerSigns.Fall, History.LongTermSteroid];

    private static Condition FallOrSudden => DangerSigns.Fall | Emergency.Accident | DangerSigns.SuddenSevere;

    private static Condition WeakOrOld => Definitions.BoneRisk | (Person.Age >= 71);

    private static Condition Female => Person.Sex.Is(Sex.Female);

    private static Condition Old => Person.Age >= 71;
}
