using BackPainRules.Catalogue;
using BackPainRules.Facts;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class InfectionRulesTests
{
    private const string Fever = "infection.fever";
    private const string ImmuneWeak = "infection.immune-weak";
    private const string InjectedDrugs = "infection.injected-drugs";
    private const string SpineProcedure = "infection.spine-procedure";
    private const string RecentInfection = "infection.recent";
    private const string Tuberculosis = "infection.tuberculosis";
    private const string BloodInfection = "infection.blood";
    private const string LowWhiteCells = "infection.low-white-cells";
    private const string FeverLately = "infection.fever-lately";
    private const string WarmAndIll = "infection.warm-and-ill";
    private const string DeepHip = "infection.deep-hip";
    private const string HotJoint = "infection.hot-joint";
    private const string OnBiologic = "infection.on-biologic";

    internal static readonly RuleTable Table = new(
        [
            Holds(Fever, "fever with back pain", LowBack.Yes(Infection.Fever)),
            Holds(Fever, "a sign of sepsis", LowBack.Yes(Infection.SepsisSign)),
            Fails(Fever, "neither fever nor sepsis", LowBack.No(Infection.Fever, Infection.SepsisSign, Urine.NoneAllDay)),
            Holds(Fever, "no urine for 18 hours", LowBack.Yes(Urine.NoneAllDay)),
            Fails(Fever, "feeling ill without fever", NoWarningSign.Yes(Infection.Unwell)),
            Open(Fever, "it was not asked", LowBack),
            Open(Fever, "fever, and it is not known whether the back hurts", Nothing.Yes(Infection.Fever)),

            Holds(ImmuneWeak, "new pain with a weak immune system", LowBack.Yes(History.ImmuneWeak).Day(10)),
            Fails(ImmuneWeak, "the immune system is well", LowBack.No(History.ImmuneWeak, History.LowWhiteCells, History.SpondyloarthritisOnBiologic)),
            Holds(ImmuneWeak, "new pain with few white cells", LowBack.Yes(History.LowWhiteCells).Day(10)),
            Holds(ImmuneWeak, "new pain under a biologic drug", LowBack.Yes(History.SpondyloarthritisOnBiologic).Day(10)),
            Fails(ImmuneWeak, "the pain is old and unchanged", LowBack.Yes(History.ImmuneWeak, Course.Unchanged).Day(91)),
            Fails(ImmuneWeak, "fresh training soreness, well", TrainingSoreness.Yes(History.ImmuneWeak)),
            Open(ImmuneWeak, "it was not asked", LowBack),
            Open(ImmuneWeak, "nobody asked since when it hurts", LowBack.Yes(History.ImmuneWeak)),

            Holds(InjectedDrugs, "drugs were injected", LowBack.Yes(History.InjectedDrugs)),
            Fails(InjectedDrugs, "none were injected", LowBack.No(History.InjectedDrugs)),
            Open(InjectedDrugs, "it was not asked", LowBack),

            Holds(SpineProcedure, "an operation at the spine", LowBack.Yes(History.SpineProcedure)),
            Fails(SpineProcedure, "no operation", LowBack.No(History.SpineProcedure)),
            Open(SpineProcedure, "it was not asked", LowBack),

            Holds(RecentInfection, "an infection lately, and fever", LowBack.Yes(History.RecentInfection, Infection.Fever)),
            Holds(RecentInfection, "diabetes, and fever", LowBack.Yes(History.Diabetes, Infection.Fever)),
            Fails(RecentInfection, "neither infection nor diabetes", LowBack.Yes(Infection.Fever).No(History.RecentInfection, History.Diabetes)),
            Fails(RecentInfection, "diabetes without fever", LowBack.Yes(History.Diabetes).No(Infection.Fever, Infection.Unwell, Infection.WarmAndIll)),
            Open(RecentInfection, "diabetes, and fever was not asked", LowBack.Yes(History.Diabetes)),

            Holds(Tuberculosis, "tuberculosis once", LowBack.Yes(History.Tuberculosis)),
            Holds(Tuberculosis, "night sweats with weight loss", LowBack.Yes(Infection.NightSweats)),
            Fails(Tuberculosis, "neither of the two", LowBack.No(History.Tuberculosis, Infection.NightSweats)),
            Open(Tuberculosis, "night sweats were not asked", LowBack.No(History.Tuberculosis)),

            Holds(BloodInfection, "a blood infection, and new pain", LowBack.Yes(History.BloodInfection).Day(10)),
            Fails(BloodInfection, "no such infection", LowBack.No(History.BloodInfection)),
            Fails(BloodInfection, "the pain is old and unchanged", LowBack.Yes(History.BloodInfection, Course.Unchanged).Day(91)),
            Open(BloodInfection, "it was not asked", LowBack),

            Holds(LowWhiteCells, "few white cells, and fever", LowBack.Yes(History.LowWhiteCells, Infection.Fever)),
            Holds(LowWhiteCells, "few white cells, warm and ill", LowBack.Yes(History.LowWhiteCells, Infection.WarmAndIll)),
            Fails(LowWhiteCells, "fever with enough white cells", LowBack.Yes(Infection.Fever).No(History.LowWhiteCells)),
            Fails(LowWhiteCells, "few white cells, neither fever nor warm", LowBack.Yes(History.LowWhiteCells).No(Infection.Fever, Infection.WarmAndIll)),
            Open(LowWhiteCells, "few white cells, and fever was not asked", LowBack.Yes(History.LowWhiteCells)),

            Holds(FeverLately, "a fever this week and an infection lately", LowBack.Yes(Infection.FeverLately, History.RecentInfection)),
            Fails(FeverLately, "no fever this week", LowBack.Yes(History.RecentInfection).No(Infection.FeverLately)),
            Holds(FeverLately, "a fever this week and nothing beside it", NoWarningSign.Yes(Infection.FeverLately)),
            Open(FeverLately, "a fever was not asked", LowBack),

            Holds(WarmAndIll, "37.5 and ill", LowBack.Yes(Infection.WarmAndIll)),
            Fails(WarmAndIll, "not warm", LowBack.No(Infection.WarmAndIll)),
            Open(WarmAndIll, "it was not asked", LowBack),
            Holds(DeepHip, "fever and deep hip pain", LowBack.Yes(Infection.Fever, Infection.DeepHipPain)),
            Fails(DeepHip, "deep hip pain without fever", LowBack.Yes(Infection.DeepHipPain).No(Infection.Fever, Infection.Unwell, Infection.WarmAndIll)),
            Fails(DeepHip, "fever, and the hip is free", LowBack.Yes(Infection.Fever).No(Infection.DeepHipPain, Infection.HipHeldBent, Bone.GroinPain, Bone.ThighPain)),
            Open(DeepHip, "fever, and the hip was not asked", LowBack.Yes(Infection.Fever)),

            Holds(HotJoint, "one joint is hot", LowBack.Yes(Infection.HotJoint)),
            Fails(HotJoint, "no joint is hot", LowBack.No(Infection.HotJoint)),
            Open(HotJoint, "it was not asked", LowBack),

            Holds(OnBiologic, "fever and new pain under a biologic", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever).Day(10)),
            Fails(OnBiologic, "no such drug", LowBack.Yes(Infection.Fever).No(History.SpondyloarthritisOnBiologic)),
            Fails(OnBiologic, "no fever", LowBack.Yes(History.SpondyloarthritisOnBiologic).No(Infection.Fever)),
            Fails(OnBiologic, "the pain is old and unchanged", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever, Course.Unchanged).Day(91)),
            Open(OnBiologic, "fever was not asked", LowBack.Yes(History.SpondyloarthritisOnBiologic).Day(10)),
        ],
        [
            Calls(Fever, "INF1a", EmergencyNow, "a sign of sepsis", LowBack.Yes(Infection.SepsisSign)),
            Calls(Fever, "INF1a", EmergencyNow, "a sign of sepsis, no fever, no back pain", NoBackPain.Yes(Infection.SepsisSign).No(Infection.Fever)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a weak immune system", LowBack.Yes(Infection.Fever, History.ImmuneWeak)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a weak immune system, pain unchanged on day 90", LowBack.Yes(Infection.Fever, History.ImmuneWeak, Course.Unchanged).Day(90)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and a weak immune system, pain unchanged on day 91", LowBack.Yes(Infection.Fever, History.ImmuneWeak, Course.Unchanged).Day(91)),
            Calls(Fever, "INF1b", EmergencyNow, "fever, and drugs were injected", LowBack.Yes(Infection.Fever, History.InjectedDrugs)),
            Calls(Fever, "INF1b", EmergencyNow, "fever after an operation at the spine", LowBack.Yes(Infection.Fever, History.SpineProcedure)),
            Calls(Fever, "INF1b", EmergencyNow, "fever after a blood infection", LowBack.Yes(Infection.Fever, History.BloodInfection)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a numb patch", LowBack.Yes(Infection.Fever, Nerve.NumbPatch)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a weak leg", LowBack.Yes(Infection.Fever, Nerve.LegWeak)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a foot that slaps", LowBack.Yes(Infection.Fever, Nerve.FootDrop)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and signs in both legs", LowBack.Yes(Infection.Fever, CaudaEquina.BothLegs)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a numb saddle", LowBack.Yes(Infection.Fever, CaudaEquina.SaddleNumb)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and unsteady walking", LowBack.Yes(Infection.Fever, Cord.Unsteady)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and clumsy hands", LowBack.Yes(Infection.Fever, Cord.ClumsyHands)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and a band round the trunk", LowBack.Yes(Infection.Fever, Cord.Band)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and numb below a line", LowBack.Yes(Infection.Fever, Cord.NumbBelowLine)),
            Calls(Fever, "INF1b", EmergencyNow, "fever and clumsy hands, no back pain", NoBackPain.Yes(Infection.Fever, Cord.ClumsyHands)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, an infection lately, and it wakes at night", LowBack.Yes(Infection.Fever, History.RecentInfection, Night.Wakes)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, diabetes, and constant pain", LowBack.Yes(Infection.Fever, History.Diabetes, Night.Constant)),
            Calls(Fever, "INF1c", EmergencyNow, "fever, diabetes, and worse lying", LowBack.Yes(Infection.Fever, History.Diabetes, Night.WorseLying)),
            Calls(Fever, "INF1a", EmergencyNow, "no urine for 18 hours, no fever", LowBack.Yes(Urine.NoneAllDay)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever, a blood infection lately, and pain that is unchanged on day 91", LowBack.Yes(Infection.Fever, History.BloodInfection, Course.Unchanged).Day(91)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever alone", LowBack.Yes(Infection.Fever)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and an infection lately, no pain at night", LowBack.Yes(Infection.Fever, History.RecentInfection).No(Night.Wakes, Night.Constant, Night.WorseLying)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever, and it wakes at night", LowBack.Yes(Infection.Fever, Night.Wakes)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and plain nerve pain in one leg", LowBack.Yes(Infection.Fever, Nerve.LegPain, Nerve.Tingling)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever and signs in both legs that hang on posture", LowBack.Yes(Infection.Fever, CaudaEquina.BothLegs, CaudaEquina.PostureBound)),
            Calls(Fever, "INF1d", UrgentSameDay, "fever with upper-back pain", UpperBack.Yes(Infection.Fever)),
            CallsNothing(Fever, "fever without back pain", NoBackPain.Yes(Infection.Fever)),
            CallsNothing(Fever, "fever and a weak immune system without back pain", NoBackPain.Yes(Infection.Fever, History.ImmuneWeak)),
            CallsNothing(Fever, "feeling ill without fever", LowBack.Yes(Infection.Unwell)),

            Calls(ImmuneWeak, "INF2a", EmergencyNow, "37.5 and ill", LowBack.Yes(History.ImmuneWeak, Infection.WarmAndIll).Day(5)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with fever", LowBack.Yes(History.ImmuneWeak, Infection.Fever)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with nerve pain in a leg", LowBack.Yes(History.ImmuneWeak, Nerve.LegPain)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with a leg that tingles", LowBack.Yes(History.ImmuneWeak, Nerve.Tingling)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with a numb patch", LowBack.Yes(History.ImmuneWeak, Nerve.NumbPatch)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with a weak leg", LowBack.Yes(History.ImmuneWeak, Nerve.LegWeak)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with a foot that slaps", LowBack.Yes(History.ImmuneWeak, Nerve.FootDrop)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "with signs in both legs", LowBack.Yes(History.ImmuneWeak, CaudaEquina.BothLegs)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "fresh training soreness with fever", TrainingSoreness.Yes(History.ImmuneWeak, Infection.Fever)),
            Calls(ImmuneWeak, "INF2a", EmergencyNow, "fresh training soreness with a leg that tingles", TrainingSoreness.Yes(History.ImmuneWeak, Nerve.Tingling)),
            CallsNothing(ImmuneWeak, "(INF2b) it is fresh training soreness", TrainingSoreness.Yes(History.ImmuneWeak)),
            CallsNothing(ImmuneWeak, "(INF2b) training soreness on day 2", TrainingSoreness.Yes(History.ImmuneWeak).Day(2)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "training soreness on day 3", TrainingSoreness.Yes(History.ImmuneWeak).Day(3)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "training soreness of which the urine was not asked", TrainingSoreness.Yes(History.ImmuneWeak).NotAsked(Soreness.UrineNormal)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "training soreness, and the day is not known", (TrainingSoreness with { PainBegan = null }).Yes(History.ImmuneWeak)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "training soreness that wakes at night", TrainingSoreness.Yes(History.ImmuneWeak, Night.Wakes)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "training soreness, and feeling ill", TrainingSoreness.Yes(History.ImmuneWeak, Infection.Unwell)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "it wakes at night", LowBack.Yes(History.ImmuneWeak, Night.Wakes)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "it is constant", LowBack.Yes(History.ImmuneWeak, Night.Constant)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "it is worse lying", LowBack.Yes(History.ImmuneWeak, Night.WorseLying)),
            Calls(ImmuneWeak, "INF2c", UrgentSameDay, "with feeling ill", LowBack.Yes(History.ImmuneWeak, Infection.Unwell)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "new pain and nothing beside it", LowBack.Yes(History.ImmuneWeak).Day(10)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "nobody asked since when it hurts", LowBack.Yes(History.ImmuneWeak)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "pain unchanged on day 90", LowBack.Yes(History.ImmuneWeak, Course.Unchanged).Day(90)),
            CallsNothing(ImmuneWeak, "pain unchanged on day 91", LowBack.Yes(History.ImmuneWeak, Course.Unchanged).Day(91)),
            Calls(ImmuneWeak, "INF2d", SoonWithin2Days, "pain on day 91 that changed", LowBack.Yes(History.ImmuneWeak).No(Course.Unchanged).Day(91)),

            Calls(InjectedDrugs, "INF3a", EmergencyNow, "37.5 and ill", LowBack.Yes(History.InjectedDrugs, Infection.WarmAndIll).Day(5)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "with fever", LowBack.Yes(History.InjectedDrugs, Infection.Fever)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "with feeling ill", LowBack.Yes(History.InjectedDrugs, Infection.Unwell)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "with a leg that tingles", LowBack.Yes(History.InjectedDrugs, Nerve.Tingling)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "with nerve pain in a leg", LowBack.Yes(History.InjectedDrugs, Nerve.LegPain)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "it wakes at night", LowBack.Yes(History.InjectedDrugs, Night.Wakes)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "it is constant", LowBack.Yes(History.InjectedDrugs, Night.Constant)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "it is worse lying", LowBack.Yes(History.InjectedDrugs, Night.WorseLying)),
            Calls(InjectedDrugs, "INF3a", EmergencyNow, "the cause is known and old, with fever", KnownOldPain.Yes(History.InjectedDrugs, Infection.Fever)),
            Calls(InjectedDrugs, "INF3b", SoonWithin2Days, "the cause is known, unchanged on day 91", KnownOldPain.Yes(History.InjectedDrugs)),
            Calls(InjectedDrugs, "INF3c", UrgentSameDay, "the cause is known, unchanged on day 90", KnownOldPain.Yes(History.InjectedDrugs).Day(90)),
            Calls(InjectedDrugs, "INF3c", UrgentSameDay, "no cause is known, unchanged on day 91", KnownOldPain.Yes(History.InjectedDrugs).No(Course.CauseFound)),
            Calls(InjectedDrugs, "INF3c", UrgentSameDay, "the cause is known, and it changed", KnownOldPain.Yes(History.InjectedDrugs).No(Course.Unchanged)),
            Calls(InjectedDrugs, "INF3c", UrgentSameDay, "nothing else is known", LowBack.Yes(History.InjectedDrugs)),

            Calls(SpineProcedure, "INF4a", EmergencyNow, "37.5 and ill", LowBack.Yes(History.SpineProcedure, Infection.WarmAndIll).Day(5)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with fever", LowBack.Yes(History.SpineProcedure, Infection.Fever)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with a numb patch", LowBack.Yes(History.SpineProcedure, Nerve.NumbPatch)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with a weak leg", LowBack.Yes(History.SpineProcedure, Nerve.LegWeak)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with signs in both legs", LowBack.Yes(History.SpineProcedure, CaudaEquina.BothLegs)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with a bladder change", LowBack.Yes(History.SpineProcedure, CaudaEquina.UrineFlowChanged)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "with unsteady walking", LowBack.Yes(History.SpineProcedure, Cord.Unsteady)),
            Calls(SpineProcedure, "INF4a", EmergencyNow, "worse since it, with fever", LowBack.Yes(History.SpineProcedure, Infection.WorseSinceProcedure, Infection.Fever)),
            Calls(SpineProcedure, "INF4b", UrgentSameDay, "feeling ill, without fever", LowBack.Yes(History.SpineProcedure, Infection.Unwell)),
            Calls(SpineProcedure, "INF4b", UrgentSameDay, "worse than before it, or new", LowBack.Yes(History.SpineProcedure, Infection.WorseSinceProcedure)),
            Calls(SpineProcedure, "INF4b", UrgentSameDay, "blood is thinned", LowBack.Yes(History.SpineProcedure, History.BloodThinner)),
            Calls(SpineProcedure, "INF4c", SoonWithin2Days, "no worse than before it", LowBack.Yes(History.SpineProcedure).No(Infection.WorseSinceProcedure)),
            Calls(SpineProcedure, "INF4c", SoonWithin2Days, "nothing else is known", LowBack.Yes(History.SpineProcedure)),
            Calls(SpineProcedure, "INF4c", SoonWithin2Days, "plain nerve pain in one leg beside it", LowBack.Yes(History.SpineProcedure, Nerve.LegPain)),

            Calls(RecentInfection, "INF5a", EmergencyNow, "an infection lately, fever, and it wakes at night", LowBack.Yes(History.RecentInfection, Infection.Fever, Night.Wakes)),
            Calls(RecentInfection, "INF5a", EmergencyNow, "diabetes, fever, and constant pain", LowBack.Yes(History.Diabetes, Infection.Fever, Night.Constant)),
            Calls(RecentInfection, "INF5a", EmergencyNow, "diabetes, fever, and worse lying", LowBack.Yes(History.Diabetes, Infection.Fever, Night.WorseLying)),
            Calls(RecentInfection, "INF5c", UrgentSameDay, "an infection lately, constant pain, and feeling ill", LowBack.Yes(History.RecentInfection, Night.Constant, Infection.Unwell).No(Infection.Fever)),
            Calls(RecentInfection, "INF5c", UrgentSameDay, "diabetes, night pain, 37.5 and ill", LowBack.Yes(History.Diabetes, Night.Wakes, Infection.WarmAndIll).No(Infection.Fever)),
            Calls(RecentInfection, "INF5b", UrgentSameDay, "an infection lately, and fever", LowBack.Yes(History.RecentInfection, Infection.Fever)),
            Calls(RecentInfection, "INF5b", UrgentSameDay, "diabetes, and fever", LowBack.Yes(History.Diabetes, Infection.Fever)),
            CallsNothing(RecentInfection, "an infection lately, pain at night, and no fever", LowBack.Yes(History.RecentInfection, Night.Wakes)),

            Calls(Tuberculosis, "INF6a", EmergencyNow, "with a weak leg", LowBack.Yes(History.Tuberculosis, Nerve.LegWeak)),
            Calls(Tuberculosis, "INF6a", EmergencyNow, "with clumsy hands", LowBack.Yes(History.Tuberculosis, Cord.ClumsyHands)),
            Calls(Tuberculosis, "INF6a", EmergencyNow, "night sweats and a numb saddle", LowBack.Yes(Infection.NightSweats, CaudaEquina.SaddleNumb)),
            Calls(Tuberculosis, "INF6a", EmergencyNow, "a band round the trunk, and fever", LowBack.Yes(History.Tuberculosis, Cord.Band, Infection.Fever)),
            Calls(Tuberculosis, "INF6b", UrgentSameDay, "with fever", LowBack.Yes(History.Tuberculosis, Infection.Fever)),
            Calls(Tuberculosis, "INF6b", UrgentSameDay, "night sweats and fever", LowBack.Yes(Infection.NightSweats, Infection.Fever)),
            Calls(Tuberculosis, "INF6c", SoonWithin2Days, "tuberculosis once, and nothing else", LowBack.Yes(History.Tuberculosis)),
            Calls(Tuberculosis, "INF6c", SoonWithin2Days, "tuberculosis once, and the back does not hurt", NoBackPain.Yes(History.Tuberculosis)),
            Calls(Tuberculosis, "INF6b", UrgentSameDay, "night sweats and fever, and the back does not hurt", NoBackPain.Yes(Infection.NightSweats, Infection.Fever)),
            Calls(Tuberculosis, "INF6c", SoonWithin2Days, "night sweats with weight loss", LowBack.Yes(Infection.NightSweats)),
            Calls(Tuberculosis, "INF6c", SoonWithin2Days, "tuberculosis once, and plain nerve pain in one leg", LowBack.Yes(History.Tuberculosis, Nerve.LegPain)),

            Calls(BloodInfection, "INF8a", EmergencyNow, "37.5 and ill", LowBack.Yes(History.BloodInfection, Infection.WarmAndIll).Day(5)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "with fever", LowBack.Yes(History.BloodInfection, Infection.Fever)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "with feeling ill", LowBack.Yes(History.BloodInfection, Infection.Unwell)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "it wakes at night", LowBack.Yes(History.BloodInfection, Night.Wakes)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "it is constant", LowBack.Yes(History.BloodInfection, Night.Constant)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "it is worse lying", LowBack.Yes(History.BloodInfection, Night.WorseLying)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "with nerve pain in a leg", LowBack.Yes(History.BloodInfection, Nerve.LegPain)),
            Calls(BloodInfection, "INF8a", EmergencyNow, "with a leg that tingles", LowBack.Yes(History.BloodInfection, Nerve.Tingling)),
            Calls(BloodInfection, "INF8b", UrgentSameDay, "new pain and nothing beside it", LowBack.Yes(History.BloodInfection).Day(10)),
            Calls(BloodInfection, "INF8b", UrgentSameDay, "pain unchanged on day 90", LowBack.Yes(History.BloodInfection, Course.Unchanged).Day(90)),
            CallsNothing(BloodInfection, "pain unchanged on day 91", LowBack.Yes(History.BloodInfection, Course.Unchanged).Day(91)),

            Calls(LowWhiteCells, "INF9a", EmergencyNow, "38.0 or more", LowBack.Yes(History.LowWhiteCells, Infection.Fever)),
            Calls(LowWhiteCells, "INF9a", EmergencyNow, "37.5 and feeling ill", LowBack.Yes(History.LowWhiteCells, Infection.WarmAndIll)),
            Calls(LowWhiteCells, "INF9a", EmergencyNow, "back pain is not required", NoBackPain.Yes(History.LowWhiteCells, Infection.Fever)),
            CallsNothing(LowWhiteCells, "few white cells alone", LowBack.Yes(History.LowWhiteCells)),

            Calls(FeverLately, "INF20a", SoonWithin2Days, "an infection lately", LowBack.Yes(Infection.FeverLately, History.RecentInfection)),
            Calls(FeverLately, "INF20a", SoonWithin2Days, "diabetes", LowBack.Yes(Infection.FeverLately, History.Diabetes)),
            Calls(FeverLately, "INF20a", SoonWithin2Days, "a weak immune system", LowBack.Yes(Infection.FeverLately, History.ImmuneWeak)),
            Calls(FeverLately, "INF20a", SoonWithin2Days, "it wakes at night", LowBack.Yes(Infection.FeverLately, Night.Wakes)),
            Calls(FeverLately, "INF20a", SoonWithin2Days, "much worse within two days", LowBack.Yes(Infection.FeverLately, Course.WorseFast)),
            Calls(FeverLately, "INF20c", UrgentSameDay, "feeling ill", LowBack.Yes(Infection.FeverLately, Infection.Unwell)),
            Calls(FeverLately, "INF20c", UrgentSameDay, "a midline spot with constant pain", LowBack.Yes(Infection.FeverLately, Pain.MidlinePoint, Night.Constant)),
            Calls(FeverLately, "INF20b", SoonWithin5Days, "nothing beside it", NoWarningSign.Yes(Infection.FeverLately)),

            Calls(WarmAndIll, "INF21a", UrgentSameDay, "very ill", LowBack.Yes(Infection.WarmAndIll, Infection.Unwell)),
            Calls(WarmAndIll, "INF21a", UrgentSameDay, "constant pain", LowBack.Yes(Infection.WarmAndIll, Night.Constant)),
            Calls(WarmAndIll, "INF21a", UrgentSameDay, "a sore spot over the spine", Nothing.Yes(Infection.WarmAndIll, Pain.MidlinePoint)),
            Calls(WarmAndIll, "INF21a", UrgentSameDay, "much worse within two days", LowBack.Yes(Infection.WarmAndIll, Course.WorseFast)),
            Calls(WarmAndIll, "INF21a", UrgentSameDay, "an infection lately", LowBack.Yes(Infection.WarmAndIll, History.RecentInfection)),
            Calls(WarmAndIll, "INF21a", UrgentSameDay, "diabetes", LowBack.Yes(Infection.WarmAndIll, History.Diabetes)),
            Calls(WarmAndIll, "INF21b", SoonWithin2Days, "nothing beside it", NoWarningSign.Yes(Infection.WarmAndIll)),
            Calls(DeepHip, "INF10a", EmergencyNow, "the hip is held bent, or hurts to straighten", LowBack.Yes(Infection.Fever, Infection.DeepHipPain, Infection.HipHeldBent)),
            Calls(DeepHip, "INF10a", EmergencyNow, "a limp", LowBack.Yes(Infection.Fever, Infection.DeepHipPain, Bone.Limp)),
            Calls(DeepHip, "INF10a", EmergencyNow, "the leg cannot bear weight", LowBack.Yes(Infection.Fever, Infection.DeepHipPain, Bone.CannotBearWeight)),
            Calls(DeepHip, "INF10a", EmergencyNow, "a child who limps", LowBack.Yes(Infection.Fever, Infection.DeepHipPain, Bone.Limp).Aged(8)),
            Calls(DeepHip, "INF10a", EmergencyNow, "the hip is held bent, and nobody asked where it hurts", LowBack.Yes(Infection.Fever, Infection.HipHeldBent)),
            Calls(DeepHip, "INF10c", UrgentSameDay, "the hip is held bent in somebody who feels ill", LowBack.Yes(Infection.Unwell, Infection.HipHeldBent)),
            Calls(DeepHip, "INF10c", UrgentSameDay, "deep hip pain with 37.5 and ill", LowBack.Yes(Infection.WarmAndIll, Infection.DeepHipPain)),
            Calls(DeepHip, "INF10b", UrgentSameDay, "the groin hurts on walking", LowBack.Yes(Infection.Fever, Bone.GroinPain)),
            Calls(DeepHip, "INF10b", UrgentSameDay, "a dull pain in the thigh", LowBack.Yes(Infection.Fever, Bone.ThighPain)),
            Calls(DeepHip, "INF10b", UrgentSameDay, "none of these", LowBack.Yes(Infection.Fever, Infection.DeepHipPain)),
            Calls(DeepHip, "INF10b", UrgentSameDay, "none of these, no back pain", NoBackPain.Yes(Infection.Fever, Infection.DeepHipPain)),

            Calls(HotJoint, "INF11a", EmergencyNow, "with fever", LowBack.Yes(Infection.HotJoint, Infection.Fever)),
            Calls(HotJoint, "INF11a", EmergencyNow, "it cannot be moved", LowBack.Yes(Infection.HotJoint, Infection.JointStuck)),
            Calls(HotJoint, "INF11b", UrgentSameDay, "neither of the two", LowBack.Yes(Infection.HotJoint)),
            Calls(HotJoint, "INF11b", UrgentSameDay, "neither of the two, no back pain", NoBackPain.Yes(Infection.HotJoint)),

            Calls(OnBiologic, "SPA7a", EmergencyNow, "fever and new pain", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever).Day(10)),
            Calls(OnBiologic, "SPA7a", EmergencyNow, "fever, and nobody asked since when it hurts", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever)),
            Calls(OnBiologic, "SPA7a", EmergencyNow, "fever, the pain unchanged on day 90", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever, Course.Unchanged).Day(90)),
            CallsNothing(OnBiologic, "fever, the pain unchanged on day 91", LowBack.Yes(History.SpondyloarthritisOnBiologic, Infection.Fever, Course.Unchanged).Day(91)),
            CallsNothing(OnBiologic, "new pain without fever", LowBack.Yes(History.SpondyloarthritisOnBiologic).Day(10)),
        ]);

    private static RunnerCase KnownOldPain => LowBack.Yes(Course.CauseFound, Course.Unchanged).Day(91);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);
}
