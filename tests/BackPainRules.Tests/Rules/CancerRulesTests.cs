using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class CancerRulesTests
{
    private const string Known = "cancer.known";
    private const string Once = "cancer.once";
    private const string Tested = "cancer.tests";
    private const string WeightLoss = "cancer.weight-loss";
    private const string LongPain = "cancer.long-pain";
    private const string Shape = "cancer.back-shape";
    private const string Marrow = "cancer.marrow";
    private const string Prostate = "cancer.prostate";
    private const string Ovary = "cancer.ovary";
    private const string Jaundice = "cancer.jaundice";

    internal static readonly RuleTable Table = new(
        [
            Holds(Known, "there is cancer now", LowBack.Yes(History.Cancer)),
            Holds(Known, "there once was cancer of a kind that goes to bone", UpperBack.Yes(History.CancerOfBoneKind)),
            Fails(Known, "there was neither", LowBack.No(History.Cancer, History.CancerOfBoneKind)),
            Fails(Known, "the back does not hurt", NoBackPain.Yes(History.Cancer)),
            Open(Known, "it was not asked", LowBack),
            Open(Known, "the place of the pain was not asked", Nothing.Yes(History.Cancer)),

            Holds(Once, "there was cancer many years ago", LowBack.Yes(History.CancerOnce)),
            Fails(Once, "there was none", LowBack.No(History.CancerOnce)),
            Fails(Once, "the back does not hurt", NoBackPain.Yes(History.CancerOnce)),
            Open(Once, "it was not asked", LowBack),

            Holds(Tested, "tests are under way", LowBack.Yes(History.CancerTests)),
            Fails(Tested, "there are none", LowBack.No(History.CancerTests)),
            Fails(Tested, "the back does not hurt", NoBackPain.Yes(History.CancerTests)),
            Open(Tested, "it was not asked", LowBack),

            Holds(WeightLoss, "weight was lost without trying", LowBack.Yes(Infection.WeightLoss)),
            Fails(WeightLoss, "none was lost", LowBack.No(Infection.WeightLoss)),
            Open(WeightLoss, "it was not asked", LowBack),

            Holds(LongPain, "60 years old, day 28", LowBack.Aged(60).Day(28)),
            Holds(LongPain, "the upper back hurts at 60, day 28", UpperBack.Aged(60).Day(28)),
            Fails(LongPain, "59 years old", LowBack.Aged(59).Day(28)),
            Fails(LongPain, "60 years old, day 27", LowBack.Aged(60).Day(27)),
            Open(LongPain, "the age was not asked", LowBack.Day(28)),
            Open(LongPain, "nobody asked since when", LowBack.Aged(60)),

            Holds(Shape, "there is a lump", LowBack.Yes(Fracture.Lump)),
            Holds(Shape, "there is a sudden hump", LowBack.Yes(Fracture.SuddenHump)),
            Fails(Shape, "there is neither", LowBack.No(Fracture.Lump, Fracture.SuddenHump)),
            Open(Shape, "it was not asked", LowBack),

            Holds(Marrow, "great thirst at 60, day 28", LowBack.Yes(Person.ThirstOrInfections).Aged(60).Day(28)),
            Fails(Marrow, "59 years old", LowBack.Yes(Person.ThirstOrInfections).Aged(59).Day(28)),
            Fails(Marrow, "day 27", LowBack.Yes(Person.ThirstOrInfections).Aged(60).Day(27)),
            Fails(Marrow, "there is no such sign", LowBack.No(Person.ThirstOrInfections).Aged(60).Day(28)),
            Open(Marrow, "the signs were not asked", LowBack.Aged(60).Day(28)),

            Holds(Prostate, "a man of 50 with a slow stream, day 29", OldMan),
            Fails(Prostate, "a woman", OldMan.With(Person.Sex, Sex.Female)),
            Fails(Prostate, "49 years old", OldMan.Aged(49)),
            Fails(Prostate, "day 28", OldMan.Day(28)),
            Fails(Prostate, "the stream is as ever", OldMan.No(Person.ProstateSigns)),
            Open(Prostate, "the sex was not asked", OldMan.NotAsked(Person.Sex)),
            Open(Prostate, "the stream was not asked", OldMan.NotAsked(Person.ProstateSigns)),

            Holds(Ovary, "a woman of 50 who is bloated for weeks", BloatedWoman),
            Fails(Ovary, "a man", BloatedWoman.With(Person.Sex, Sex.Male)),
            Fails(Ovary, "49 years old", BloatedWoman.Aged(49)),
            Fails(Ovary, "she is not bloated", BloatedWoman.No(Belly.Bloating)),
            Open(Ovary, "it was not asked", BloatedWoman.NotAsked(Belly.Bloating)),

            Holds(Jaundice, "yellow at 40", LowBack.Yes(Belly.Jaundice).Aged(40)),
            Fails(Jaundice, "yellow at 39", LowBack.Yes(Belly.Jaundice).Aged(39)),
            Fails(Jaundice, "not yellow", LowBack.No(Belly.Jaundice).Aged(40)),
            Open(Jaundice, "it was not asked", LowBack.Aged(40)),
        ],
        [
            Calls(Known, "CAN7a", EmergencyNow, "a leg is weak", LowBack.Yes(History.Cancer, Nerve.LegWeak)),
            Calls(Known, "CAN7a", EmergencyNow, "a weak leg gets weaker", LowBack.Yes(History.Cancer, Nerve.LegWeaker)),
            Calls(Known, "CAN7a", EmergencyNow, "a foot slaps", LowBack.Yes(History.Cancer, Nerve.FootDrop)),
            Calls(Known, "CAN7a", EmergencyNow, "a patch on a leg is numb", LowBack.Yes(History.Cancer, Nerve.NumbPatch)),
            Calls(Known, "CAN7a", EmergencyNow, "a leg tingles", LowBack.Yes(History.Cancer, Nerve.Tingling)),
            Calls(Known, "CAN7a", EmergencyNow, "walking is unsteady", LowBack.Yes(History.Cancer, Cord.Unsteady)),
            Calls(Known, "CAN7a", EmergencyNow, "urine flows otherwise than before", LowBack.Yes(History.Cancer, CaudaEquina.UrineFlowChanged)),
            Calls(Known, "CAN7a", EmergencyNow, "there is a new need to rush", LowBack.Yes(History.Cancer, CaudaEquina.UrineUrgency)),
            Calls(Known, "CAN7a", EmergencyNow, "bowel control is lost", LowBack.Yes(History.Cancer, CaudaEquina.BowelControlLost)),
            Calls(Known, "CAN7a", EmergencyNow, "nerve pain goes round the trunk", LowBack.Yes(History.Cancer, Cord.TrunkPain)),
            Calls(Known, "CAN7a", EmergencyNow, "there is a nerve sign in both legs", LowBack.Yes(History.Cancer, CaudaEquina.BothLegs)),
            Calls(Known, "CAN7a", EmergencyNow, "breast cancer was long ago, and a leg tingles", LowBack.Yes(History.CancerOfBoneKind, Nerve.Tingling)),
            Calls(Known, "CAN7a", EmergencyNow, "a leg tingles in training soreness", TrainingSoreness.Yes(History.Cancer, Nerve.Tingling)),
            Calls(Known, "CAN7b", EmergencyNow, "cancer now, and nerve pain down one leg", LowBack.Yes(History.Cancer, Nerve.LegPain)),
            Calls(Known, "CAN7b", EmergencyNow, "cancer of bone kind, treated lately, and nerve pain down one leg", LowBack.Yes(History.Cancer, History.CancerOfBoneKind, Nerve.LegPain)),
            Calls(Known, "CAN7c", UrgentSameDay, "cancer of bone kind long ago, and nerve pain down one leg", LowBack.Yes(History.CancerOfBoneKind, Nerve.LegPain)),
            Calls(Known, "CAN7d", SoonWithin2Days, "training soreness", TrainingSoreness.Yes(History.Cancer)),
            Calls(Known, "CAN7d", SoonWithin2Days, "training soreness that is worse on moving", TrainingSoreness.Yes(History.CancerOfBoneKind, Pain.WorseUpright)),
            Calls(Known, "CAN7d", SoonWithin2Days, "training soreness on day 2", TrainingSoreness.Yes(History.Cancer).Day(2)),
            Calls(Known, "CAN7e", UrgentSameDay, "training soreness on day 3", TrainingSoreness.Yes(History.Cancer).Day(3)),
            Calls(Known, "CAN7e", UrgentSameDay, "training soreness that is worse on coughing", TrainingSoreness.Yes(History.Cancer, Pain.WorseOnStraining)),
            Calls(Known, "CAN7e", UrgentSameDay, "training soreness in the upper back too", TrainingSoreness.Yes(History.Cancer, Pain.InUpperBack)),
            Calls(Known, "CAN7e", UrgentSameDay, "training soreness, and the person feels ill", TrainingSoreness.Yes(History.Cancer, Infection.Unwell)),
            Calls(Known, "CAN7e", UrgentSameDay, "one mark of training soreness was not asked", TrainingSoreness.Yes(History.Cancer).NotAsked(Soreness.BothSides)),
            Calls(Known, "CAN7e", UrgentSameDay, "new back pain", NoWarningSign.Yes(History.Cancer)),
            Calls(Known, "CAN7e", UrgentSameDay, "nobody asked since when", LowBack.Yes(History.CancerOfBoneKind)),
            Calls(Known, "CAN7e", UrgentSameDay, "new back pain that was already seen", NoWarningSign.Yes(History.Cancer, Course.AlreadySeen)),
            Calls(Known, "CAN7e", UrgentSameDay, "the same for 90 days", LowBack.Yes(History.Cancer, Course.Unchanged).Day(90)),
            Calls(Known, "CAN7e", UrgentSameDay, "day 91, and nobody asked whether it is the same", LowBack.Yes(History.Cancer, Course.AlreadySeen).Day(91)),
            Calls(Known, "CAN7f", SoonWithin2Days, "the same for 91 days, and never told to a clinician", LowBack.Yes(History.Cancer, Course.Unchanged).No(Course.AlreadySeen).Day(91)),
            Calls(Known, "CAN7f", SoonWithin2Days, "the same for 91 days, and nobody asked whether it was seen", LowBack.Yes(History.Cancer, Course.Unchanged).Day(91)),
            Calls(Known, "CAN7g", RoutineProfessional, "the same for 91 days, and already seen", LowBack.Yes(History.Cancer, Course.Unchanged, Course.AlreadySeen).Day(91)),

            Calls(Once, "CAN1a", EmergencyNow, "a leg is weak", LowBack.Yes(History.CancerOnce, Nerve.LegWeak)),
            Calls(Once, "CAN1a", EmergencyNow, "a patch on a leg is numb", LowBack.Yes(History.CancerOnce, Nerve.NumbPatch)),
            Calls(Once, "CAN1a", EmergencyNow, "a leg tingles", LowBack.Yes(History.CancerOnce, Nerve.Tingling)),
            Calls(Once, "CAN1a", EmergencyNow, "the saddle is numb", LowBack.Yes(History.CancerOnce, CaudaEquina.SaddleNumb)),
            Calls(Once, "CAN1a", EmergencyNow, "walking is unsteady", LowBack.Yes(History.CancerOnce, Cord.Unsteady)),
            Calls(Once, "CAN1a", EmergencyNow, "the hands are clumsy", LowBack.Yes(History.CancerOnce, Cord.ClumsyHands)),
            Calls(Once, "CAN1a", EmergencyNow, "a band goes round the trunk", LowBack.Yes(History.CancerOnce, Cord.Band)),
            Calls(Once, "CAN1a", EmergencyNow, "nerve pain goes round the trunk", LowBack.Yes(History.CancerOnce, Cord.TrunkPain)),
            Calls(Once, "CAN1a", EmergencyNow, "there is a nerve sign in both legs", LowBack.Yes(History.CancerOnce, CaudaEquina.BothLegs)),
            Calls(Once, "CAN1b", UrgentSameDay, "nerve pain goes down one leg", LowBack.Yes(History.CancerOnce, Nerve.LegPain)),
            Calls(Once, "CAN1c", UrgentSameDay, "the upper back hurts", UpperBack.Yes(History.CancerOnce)),
            Calls(Once, "CAN1c", UrgentSameDay, "it gets worse from week to week", LowBack.Yes(History.CancerOnce, Course.WorseThanLastWeek)),
            Calls(Once, "CAN1c", UrgentSameDay, "it got worse for two weeks", LowBack.Yes(History.CancerOnce, Course.WorseTwoWeeks)),
            Calls(Once, "CAN1c", UrgentSameDay, "it never lets up", LowBack.Yes(History.CancerOnce, Night.Constant)),
            Calls(Once, "CAN1c", UrgentSameDay, "it wakes at night", LowBack.Yes(History.CancerOnce, Night.Wakes)),
            Calls(Once, "CAN1c", UrgentSameDay, "coughing makes it worse", LowBack.Yes(History.CancerOnce, Pain.WorseOnStraining)),
            Calls(Once, "CAN1c", UrgentSameDay, "standing or moving makes it worse", LowBack.Yes(History.CancerOnce, Pain.WorseUpright)),
            Calls(Once, "CAN1c", UrgentSameDay, "one spot over the spine hurts", LowBack.Yes(History.CancerOnce, Pain.MidlinePoint)),
            Calls(Once, "CAN1c", UrgentSameDay, "the person feels ill", LowBack.Yes(History.CancerOnce, Infection.Unwell)),
            Calls(Once, "CAN1c", UrgentSameDay, "there is fever", LowBack.Yes(History.CancerOnce, Infection.Fever)),
            Calls(Once, "CAN1c", UrgentSameDay, "training soreness that is worse on coughing", TrainingSoreness.Yes(History.CancerOnce, Pain.WorseOnStraining)),
            Calls(Once, "CAN1c", UrgentSameDay, "training soreness on day 3, worse on moving", TrainingSoreness.Yes(History.CancerOnce, Pain.WorseUpright).Day(3)),
            Calls(Once, "CAN1d", SoonWithin2Days, "training soreness, worse on moving", TrainingSoreness.Yes(History.CancerOnce, Pain.WorseUpright)),
            Calls(Once, "CAN1d", SoonWithin2Days, "new back pain", NoWarningSign.Yes(History.CancerOnce)),
            Calls(Once, "CAN1d", SoonWithin2Days, "nobody asked since when", LowBack.Yes(History.CancerOnce)),
            Calls(Once, "CAN1d", SoonWithin2Days, "the same for 90 days", LowBack.Yes(History.CancerOnce, Course.Unchanged).Day(90)),
            Calls(Once, "CAN1e", RoutineProfessional, "the same for 91 days", LowBack.Yes(History.CancerOnce, Course.Unchanged).Day(91)),
            Calls(Once, "CAN1e", RoutineProfessional, "the same for 91 days, and worse on coughing", LowBack.Yes(History.CancerOnce, Course.Unchanged, Pain.WorseOnStraining).Day(91)),

            Calls(Tested, "CAN12a", UrgentSameDay, "a patch on a leg is numb", LowBack.Yes(History.CancerTests, Nerve.NumbPatch)),
            Calls(Tested, "CAN12a", UrgentSameDay, "a leg is weak", LowBack.Yes(History.CancerTests, Nerve.LegWeak)),
            Calls(Tested, "CAN12a", UrgentSameDay, "the saddle is numb", LowBack.Yes(History.CancerTests, CaudaEquina.SaddleNumb)),
            Calls(Tested, "CAN12a", UrgentSameDay, "there is a nerve sign in both legs", LowBack.Yes(History.CancerTests, CaudaEquina.BothLegs)),
            Calls(Tested, "CAN12a", UrgentSameDay, "a leg tingles", LowBack.Yes(History.CancerTests, Nerve.Tingling)),
            Calls(Tested, "CAN12a", UrgentSameDay, "nerve pain goes down one leg", LowBack.Yes(History.CancerTests, Nerve.LegPain)),
            Calls(Tested, "CAN12a", UrgentSameDay, "nerve pain goes down both legs", LowBack.Yes(History.CancerTests, Nerve.LegPain, CaudaEquina.BothLegs)),
            Calls(Tested, "CAN12a", UrgentSameDay, "nerve pain goes round the trunk", LowBack.Yes(History.CancerTests, Cord.TrunkPain)),
            Calls(Tested, "CAN12b", SoonWithin2Days, "none of these", LowBack.Yes(History.CancerTests)),
            Calls(Tested, "CAN12b", SoonWithin2Days, "training soreness", TrainingSoreness.Yes(History.CancerTests)),

            Calls(WeightLoss, "CAN3a", UrgentSameDay, "first back pain ever at 50, and it wakes at night", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.Wakes).Aged(50)),
            Calls(WeightLoss, "CAN3a", UrgentSameDay, "first back pain ever at 50, and it is constant", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.Constant).Aged(50)),
            Calls(WeightLoss, "CAN3a", UrgentSameDay, "first back pain ever at 50, and it is worse lying", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.WorseLying).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "the same at 49", LowBack.Yes(Infection.WeightLoss, History.FirstEver, Night.Wakes).Aged(49)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "it wakes at 50, and it is not the first", LowBack.Yes(Infection.WeightLoss, Night.Wakes).No(History.FirstEver).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "first back pain ever at 50, free at night", NoWarningSign.Yes(Infection.WeightLoss, History.FirstEver).Aged(50)),
            Calls(WeightLoss, "CAN3b", SoonWithin2Days, "nothing else was asked", LowBack.Yes(Infection.WeightLoss)),

            Calls(LongPain, "CAN4a", SoonWithin2Days, "a bone broke without a blow", LowBack.Yes(Fracture.BrokeWithoutBlow).Aged(60).Day(28)),
            Calls(LongPain, "CAN4b", RoutineProfessional, "no bone broke", LowBack.Aged(60).Day(28)),
            CallsNothing(LongPain, "a bone broke without a blow at 59", LowBack.Yes(Fracture.BrokeWithoutBlow).Aged(59).Day(28)),
            CallsNothing(LongPain, "a bone broke without a blow, day 27", LowBack.Yes(Fracture.BrokeWithoutBlow).Aged(60).Day(27)),

            Calls(Shape, "CAN6a", EmergencyNow, "a leg is weak", LowBack.Yes(Fracture.Lump, Nerve.LegWeak)),
            Calls(Shape, "CAN6a", EmergencyNow, "the saddle is numb", LowBack.Yes(Fracture.Lump, CaudaEquina.SaddleNumb)),
            Calls(Shape, "CAN6a", EmergencyNow, "a sudden hump, and walking is unsteady", LowBack.Yes(Fracture.SuddenHump, Cord.Unsteady)),
            Calls(Shape, "CAN6a", EmergencyNow, "a leg is weak, and there is fever", LowBack.Yes(Fracture.Lump, Nerve.LegWeak, Infection.Fever)),
            Calls(Shape, "CAN6b", UrgentSameDay, "there is fever", LowBack.Yes(Fracture.Lump, Infection.Fever)),
            Calls(Shape, "CAN6c", UrgentSameDay, "a sudden hump at 50", LowBack.Yes(Fracture.SuddenHump).Aged(50)),
            Calls(Shape, "CAN6c", UrgentSameDay, "a sudden hump at 35 with osteoporosis", LowBack.Yes(Fracture.SuddenHump, History.Osteoporosis).Aged(35)),
            Calls(Shape, "CAN6c", UrgentSameDay, "a sudden hump at 35 with steroids for long", LowBack.Yes(Fracture.SuddenHump, History.LongTermSteroid).Aged(35)),
            Calls(Shape, "CAN6d", SoonWithin2Days, "a sudden hump at 49", LowBack.Yes(Fracture.SuddenHump).Aged(49)),
            Calls(Shape, "CAN6d", SoonWithin2Days, "a lump at 50 with osteoporosis", LowBack.Yes(Fracture.Lump, History.Osteoporosis).Aged(50)),
            Calls(Shape, "CAN6d", SoonWithin2Days, "one leg tingles", LowBack.Yes(Fracture.Lump, Nerve.Tingling)),

            Calls(Marrow, "CAN8a", EmergencyNow, "there is confusion", LowBack.Yes(Person.ThirstOrInfections, Emergency.Confusion).Aged(60).Day(28)),
            Calls(Marrow, "CAN8b", UrgentSameDay, "the head is clear", LowBack.Yes(Person.ThirstOrInfections).Aged(60).Day(28)),

            Calls(Prostate, "CAN9a", SoonWithin2Days, "weight was lost", OldMan.Yes(Infection.WeightLoss)),
            Calls(Prostate, "CAN9a", SoonWithin2Days, "it wakes at night", OldMan.Yes(Night.Wakes)),
            Calls(Prostate, "CAN9a", SoonWithin2Days, "it is constant", OldMan.Yes(Night.Constant)),
            Calls(Prostate, "CAN9a", SoonWithin2Days, "it is worse lying", OldMan.Yes(Night.WorseLying)),
            Calls(Prostate, "CAN9b", RoutineProfessional, "none of these", OldMan),

            Calls(Ovary, "CAN10a", SoonWithin2Days, "there is a lump in the belly", BloatedWoman.Yes(Belly.Lump)),
            Calls(Ovary, "CAN10b", SoonWithin5Days, "there is none", BloatedWoman),

            Calls(Jaundice, "CAN11a", EmergencyNow, "there is fever", LowBack.Yes(Belly.Jaundice, Infection.Fever).Aged(40)),
            Calls(Jaundice, "CAN11a", EmergencyNow, "it is hard to talk for pain", LowBack.Yes(Belly.Jaundice, Severity.HardToTalk).Aged(40)),
            Calls(Jaundice, "CAN11a", EmergencyNow, "the pain keeps awake", LowBack.Yes(Belly.Jaundice, Severity.CannotSleep).Aged(40)),
            Calls(Jaundice, "CAN11a", EmergencyNow, "getting up is very hard", LowBack.Yes(Belly.Jaundice, Severity.HardToMove).Aged(40)),
            Calls(Jaundice, "CAN11a", EmergencyNow, "the person cannot look after themselves", LowBack.Yes(Belly.Jaundice, Severity.CannotCare).Aged(40)),
            Calls(Jaundice, "CAN11a", EmergencyNow, "pain is 8 at rest", LowBack.Yes(Belly.Jaundice).With(Pain.Now, 8).Aged(40)),
            Calls(Jaundice, "CAN11b", UrgentSameDay, "pain is 8 at rest, and talking, sleeping and dressing go well", LowBack.Yes(Belly.Jaundice).No(Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove).With(Pain.Now, 8).Aged(40)),
            Calls(Jaundice, "CAN11b", UrgentSameDay, "pain is 7 at rest", LowBack.Yes(Belly.Jaundice).With(Pain.Now, 7).Aged(40)),
            Calls(Jaundice, "CAN11b", UrgentSameDay, "none of these", LowBack.Yes(Belly.Jaundice).Aged(40)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static RunnerCase OldMan => LowBack.Yes(Person.ProstateSigns).With(Person.Sex, Sex.Male).Aged(50).Day(29);

    private static RunnerCase BloatedWoman => LowBack.Yes(Belly.Bloating).With(Person.Sex, Sex.Female).Aged(50);
}
