using BackPainRules.Catalogue;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class ChildRulesTests
{
    private const string SmallChild = "child.small";
    private const string UnderTen = "child.under-10";
    private const string Child = "child.back-pain";
    private const string BonePain = "child.bone-pain";
    private const string StressBreak = "child.stress-break";
    private const string Slip = "child.slip";
    private const string AlwaysSeen = "child.always-seen";
    private const string Hip = "child.hip";
    private const string Marrow = "child.marrow";

    internal static readonly RuleTable Table = new(
        [
            Holds(SmallChild, "the back hurts at 4", LowBack.Aged(4)),
            Holds(SmallChild, "a child of 15 refuses to walk", Nothing.Yes(Childhood.Refuses).Aged(15)),
            Fails(SmallChild, "the back hurts at 5, and the child walks", LowBack.Aged(5).No(Childhood.Refuses)),
            Fails(SmallChild, "a boy of 16 refuses to walk", LowBack.Yes(Childhood.Refuses).Aged(16)),
            Open(SmallChild, "the age was not asked", LowBack),
            Open(SmallChild, "whether the child walks was not asked", LowBack.Aged(5)),

            Holds(UnderTen, "the back hurts at 9", LowBack.Aged(9)),
            Fails(UnderTen, "the back hurts at 10", LowBack.Aged(10)),
            Open(UnderTen, "the age was not asked", LowBack),

            Holds(Child, "it wakes a child of 15", LowBack.Yes(Night.Wakes).Aged(15)),
            Fails(Child, "it wakes somebody of 16", LowBack.Yes(Night.Wakes).Aged(16)),
            Fails(Child, "a child of 15 has no sign of the list", NoWarningSign.Aged(15).With(Pain.MorningStiffness, 0)),
            Open(Child, "a child of 15 was asked nothing more", LowBack.Aged(15)),

            Holds(BonePain, "a bony spot hurts at 24", LowBack.Yes(Bone.FocalSpot).Aged(24)),
            Holds(BonePain, "a bone is swollen at 24", LowBack.Yes(Bone.Swelling).Aged(24)),
            Fails(BonePain, "a bony spot hurts at 25", LowBack.Yes(Bone.FocalSpot).Aged(25)),
            Fails(BonePain, "neither hurts nor swells", LowBack.No(Bone.FocalSpot, Bone.Swelling).Aged(20)),
            Open(BonePain, "the age was not asked", LowBack.Yes(Bone.FocalSpot)),

            Holds(StressBreak, "bending back hurts at 15 for 14 days", LowBack.Yes(Pain.WorseBendingBack).Aged(15).Day(14)),
            Holds(StressBreak, "landing hurts at 15 for 14 days", LowBack.Yes(Childhood.HurtsOnLandingOrKicking).Aged(15).Day(14)),
            Fails(StressBreak, "it is day 13", LowBack.Yes(Pain.WorseBendingBack).Aged(15).Day(13)),
            Fails(StressBreak, "20 years old", LowBack.Yes(Pain.WorseBendingBack).Aged(20).Day(14)),
            Fails(StressBreak, "neither hurts", LowBack.No(Pain.WorseBendingBack, Childhood.HurtsOnLandingOrKicking).Aged(15).Day(14)),
            Open(StressBreak, "the day it began was not asked", LowBack.Yes(Pain.WorseBendingBack).Aged(15)),

            Holds(Slip, "a step in the back at 15", LowBack.Yes(Childhood.StepInBack).Aged(15)),
            Holds(Slip, "a newly numb leg at 15", LowBack.Yes(Nerve.NumbPatch).No(Nerve.NumbOld).Aged(15)),
            Fails(Slip, "a numb leg at 15 that is old and assessed", LowBack.Yes(Nerve.NumbPatch, Nerve.NumbOld, Nerve.NumbAssessed).No(Childhood.StepInBack).Aged(15)),
            Open(Slip, "a numb leg at 15, and nobody asked since when", LowBack.Yes(Nerve.NumbPatch).Aged(15)),
            Fails(Slip, "a step in the back at 20", LowBack.Yes(Childhood.StepInBack).Aged(20)),
            Fails(Slip, "neither step nor numb leg", LowBack.No(Childhood.StepInBack, Nerve.NumbPatch).Aged(15)),
            Open(Slip, "the step was not asked", LowBack.No(Nerve.NumbPatch).Aged(15)),

            Holds(AlwaysSeen, "the back hurts at 10", LowBack.Aged(10)),
            Holds(AlwaysSeen, "the back hurts at 15", LowBack.Aged(15)),
            Holds(AlwaysSeen, "the back hurts at 9", LowBack.Aged(9)),
            Fails(AlwaysSeen, "the back hurts at 16", LowBack.Aged(16)),
            Open(AlwaysSeen, "the age was not asked", LowBack),

            Holds(Hip, "hip pain with a limp at 12", LowBack.Yes(Childhood.HipWithLimp).Aged(12)),
            Fails(Hip, "17 years old", LowBack.Yes(Childhood.HipWithLimp).Aged(17)),
            Fails(Hip, "no such pain", LowBack.No(Childhood.HipWithLimp).Aged(12)),
            Open(Hip, "it was not asked", LowBack.Aged(12)),

            Holds(Marrow, "bone pain and pale at 15", LowBack.Yes(Bone.FocalSpot, Childhood.PaleOrBruised).Aged(15)),
            Fails(Marrow, "16 years old", LowBack.Yes(Bone.FocalSpot, Childhood.PaleOrBruised).Aged(16)),
            Fails(Marrow, "no bone hurts", NoWarningSign.Yes(Childhood.PaleOrBruised).Aged(15)),
            Fails(Marrow, "bone pain and nothing beside it", NoWarningSign.Yes(Bone.FocalSpot).Aged(15)),
            Open(Marrow, "what stands beside it was not asked", LowBack.Yes(Bone.FocalSpot).Aged(15)),
        ],
        [
            Calls(SmallChild, "PED0a", EmergencyNow, "4 years old, with fever", LowBack.Yes(Infection.Fever).Aged(4)),
            Calls(SmallChild, "PED0a", EmergencyNow, "4 years old, a leg is weak", LowBack.Yes(Nerve.LegWeak).Aged(4)),
            Calls(SmallChild, "PED0a", EmergencyNow, "4 years old, unsteady", LowBack.Yes(Cord.Unsteady).Aged(4)),
            Calls(SmallChild, "PED0a", EmergencyNow, "15 years old, will not walk, with fever", Nothing.Yes(Childhood.Refuses, Infection.Fever).Aged(15)),
            Calls(SmallChild, "PED0b", UrgentSameDay, "4 years old, nothing else", NoWarningSign.Aged(4)),
            Calls(SmallChild, "PED0b", UrgentSameDay, "15 years old, will not walk or sit", Nothing.Yes(Childhood.Refuses).Aged(15)),
            CallsNothing(SmallChild, "5 years old, walks", LowBack.Yes(Infection.Fever).Aged(5)),
            CallsNothing(SmallChild, "16 years old, will not walk", LowBack.Yes(Childhood.Refuses).Aged(16)),

            Calls(UnderTen, "PED1a", UrgentSameDay, "day 29", NoWarningSign.Aged(9).Day(29)),
            Calls(UnderTen, "PED1b", SoonWithin2Days, "day 28", NoWarningSign.Aged(9).Day(28)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "it comes back again and again", NoWarningSign.Aged(9).Yes(Course.Recurrent)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "it is worse than last week", NoWarningSign.Aged(9).Yes(Course.WorseThanLastWeek)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "it got much worse within 2 days", NoWarningSign.Aged(9).Yes(Course.WorseFast)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "it got worse for two weeks", NoWarningSign.Aged(9).Yes(Course.WorseTwoWeeks)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "stiff for 1 minute in the morning", NoWarningSign.Aged(9).With(Pain.MorningStiffness, 1)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "stiff for 30 minutes in the morning", NoWarningSign.Aged(9).With(Pain.MorningStiffness, 30)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "the back changed its shape", NoWarningSign.Aged(9).Yes(Fracture.Lump)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "it stops play", NoWarningSign.Aged(9).Yes(Childhood.StopsPlay)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "the upper back hurts", UpperBackOnly.Aged(9)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "a weak family: coughing hurts", NoWarningSign.Aged(9).Yes(Pain.WorseOnStraining)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "a weak family: it is worse lying down", NoWarningSign.Aged(9).Yes(Night.WorseLying)),
            Calls(UnderTen, "PED1a", UrgentSameDay, "a weak family: diabetes", NoWarningSign.Aged(9).Yes(History.Diabetes)),
            Calls(UnderTen, "PED1b", SoonWithin2Days, "9 years old, nothing else", NoWarningSign.Aged(9)),
            CallsNothing(UnderTen, "10 years old", NoWarningSign.Aged(10).Yes(Pain.WorseOnStraining)),

            Calls(Child, "PED2a", EmergencyNow, "a leg is weak", LowBack.Yes(Nerve.LegWeak).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "a patch is numb", LowBack.Yes(Nerve.NumbPatch).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "nerve signs in both legs", LowBack.Yes(CaudaEquina.BothLegs).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "urine cannot be passed", LowBack.Yes(CaudaEquina.CannotPassUrine).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "urine leaks", LowBack.Yes(CaudaEquina.UrineLeaks).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "a new need to rush", LowBack.Yes(CaudaEquina.UrineUrgency).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "there is no urge for hours", LowBack.Yes(CaudaEquina.NoUrgeForHours).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "urine flows otherwise than before", LowBack.Yes(CaudaEquina.UrineFlowChanged).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "it is harder to hold on", LowBack.Yes(CaudaEquina.UrineControlChanged).Aged(15)),
            CallsNothing(Child, "a need to rush that is old", NoWarningSign.Yes(CaudaEquina.UrineUrgency, CaudaEquina.UrgencyOld).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "bowel control is lost", LowBack.Yes(CaudaEquina.BowelControlLost).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "walking is unsteady", LowBack.Yes(Cord.Unsteady).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "hands are clumsy", LowBack.Yes(Cord.ClumsyHands).Aged(15)),
            Calls(Child, "PED2a", EmergencyNow, "a band round the trunk", LowBack.Yes(Cord.Band).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "it wakes the child", LowBack.Yes(Night.Wakes).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "it is constant", LowBack.Yes(Night.Constant).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "a limp", LowBack.Yes(Bone.Limp).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "fever", LowBack.Yes(Infection.Fever).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "weight loss", LowBack.Yes(Infection.WeightLoss).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "pale or bruised", LowBack.Yes(Childhood.PaleOrBruised).Aged(15)),
            Calls(Child, "PED2b", UrgentSameDay, "9 years old, with a limp", LowBack.Yes(Bone.Limp).Aged(9)),
            Calls(Child, "PED2c", SoonWithin2Days, "day 29", NoWarningSign.Aged(15).Day(29)),
            CallsNothing(Child, "day 28", NoWarningSign.Aged(15).Day(28)),
            CallsNothing(Child, "(PED2d) it comes and goes with each period, for 6 months", LowBack.Yes(Course.Recurrent, Childhood.StopsPlay, Belly.PeriodPain).Aged(14).Day(180)),
            Calls(Child, "PED2c", SoonWithin2Days, "it comes with each period, and gets worse", LowBack.Yes(Course.Recurrent, Belly.PeriodPain, Course.WorseThanLastWeek).Aged(14)),
            Calls(Child, "PED2c", SoonWithin2Days, "it comes back again and again", LowBack.Yes(Course.Recurrent).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "it is worse than last week", LowBack.Yes(Course.WorseThanLastWeek).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "it got much worse within 2 days", LowBack.Yes(Course.WorseFast).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "it got worse for two weeks", LowBack.Yes(Course.WorseTwoWeeks).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "stiff for 1 minute in the morning", LowBack.With(Pain.MorningStiffness, 1).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "stiff for 30 minutes in the morning", LowBack.With(Pain.MorningStiffness, 30).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "the back changed its shape", LowBack.Yes(Fracture.Lump).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "it stops sport, school or play", LowBack.Yes(Childhood.StopsPlay).Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "the upper back hurts", UpperBack.Aged(15)),
            Calls(Child, "PED2c", SoonWithin2Days, "10 years old, it stops play", LowBack.Yes(Childhood.StopsPlay).Aged(10)),
            Calls(Child, "PED2c", SoonWithin2Days, "9 years old, it stops play", LowBack.Yes(Childhood.StopsPlay).Aged(9)),
            CallsNothing(Child, "15 years old, nothing else", NoWarningSign.Aged(15)),
            CallsNothing(Child, "16 years old, it wakes", LowBack.Yes(Night.Wakes).Aged(16)),

            Calls(BonePain, "PED3a", UrgentSameDay, "a bone is swollen, and load explains it", LowBack.Yes(Bone.Swelling, Bone.LoadExplains).Aged(24)),
            Calls(BonePain, "PED3a", UrgentSameDay, "a bony spot, load explains it, and it wakes", LowBack.Yes(Bone.FocalSpot, Bone.LoadExplains, Night.Wakes).Aged(24)),
            Calls(BonePain, "PED3a", UrgentSameDay, "a bony spot, load explains it, and it is constant", LowBack.Yes(Bone.FocalSpot, Bone.LoadExplains, Night.Constant).Aged(24)),
            Calls(BonePain, "PED3a", UrgentSameDay, "a bony spot, and nobody asked whether load explains it", LowBack.Yes(Bone.FocalSpot).Aged(24)),
            Calls(BonePain, "PED3a", UrgentSameDay, "a bony spot, load explains it, day 29", LowBack.Yes(Bone.FocalSpot, Bone.LoadExplains).Aged(24).Day(29)),
            Calls(BonePain, "PED3a", UrgentSameDay, "a bony spot, load explains it, and there is a lump", LowBack.Yes(Bone.FocalSpot, Bone.LoadExplains, Fracture.Lump).Aged(24)),
            Calls(BonePain, "PED3b", SoonWithin2Days, "a bony spot, load explains it, day 28", LowBack.Yes(Bone.FocalSpot, Bone.LoadExplains).Aged(24).Day(28)),
            CallsNothing(BonePain, "25 years old", LowBack.Yes(Bone.FocalSpot).Aged(25)),

            Calls(StressBreak, "PED4a", SoonWithin2Days, "bending back, day 14, 10 years old", LowBack.Yes(Pain.WorseBendingBack).Aged(10).Day(14)),
            Calls(StressBreak, "PED4a", SoonWithin2Days, "landing or kicking, day 14, 19 years old", LowBack.Yes(Childhood.HurtsOnLandingOrKicking).Aged(19).Day(14)),
            CallsNothing(StressBreak, "day 13", LowBack.Yes(Pain.WorseBendingBack).Aged(15).Day(13)),
            CallsNothing(StressBreak, "9 years old", LowBack.Yes(Pain.WorseBendingBack).Aged(9).Day(14)),
            CallsNothing(StressBreak, "20 years old", LowBack.Yes(Pain.WorseBendingBack).Aged(20).Day(14)),

            Calls(Slip, "PED5a", EmergencyNow, "a leg is weak", LowBack.Yes(Childhood.StepInBack, Nerve.LegWeak).Aged(15)),
            Calls(Slip, "PED5a", EmergencyNow, "nerve signs in both legs", LowBack.Yes(Childhood.StepInBack, CaudaEquina.BothLegs).Aged(15)),
            Calls(Slip, "PED5a", EmergencyNow, "the saddle is numb", LowBack.Yes(Childhood.StepInBack, CaudaEquina.SaddleNumb).Aged(15)),
            Calls(Slip, "PED5a", EmergencyNow, "a numb leg, and unsteady", LowBack.Yes(Nerve.NumbPatch, Cord.Unsteady).Aged(15)),
            Calls(Slip, "PED5b", UrgentSameDay, "a numb leg only, 10 years old", LowBack.Yes(Nerve.NumbPatch).Aged(10)),
            Calls(Slip, "PED5b", UrgentSameDay, "a step in the back or a cramped thigh, 19 years old", LowBack.Yes(Childhood.StepInBack).Aged(19)),
            CallsNothing(Slip, "9 years old", LowBack.Yes(Childhood.StepInBack).Aged(9)),
            CallsNothing(Slip, "20 years old", LowBack.Yes(Childhood.StepInBack).Aged(20)),

            Calls(AlwaysSeen, "PED6a", RoutineProfessional, "10 years old", NoWarningSign.Aged(10)),
            Calls(AlwaysSeen, "PED6a", RoutineProfessional, "15 years old", NoWarningSign.Aged(15)),
            Calls(AlwaysSeen, "PED6a", RoutineProfessional, "9 years old", NoWarningSign.Aged(9)),
            Calls(AlwaysSeen, "PED6a", RoutineProfessional, "under 11, nobody knows how old", NoWarningSign.With(Person.Age, 0, 10)),
            CallsNothing(AlwaysSeen, "16 years old", NoWarningSign.Aged(16)),

            Calls(Hip, "PED7a", EmergencyNow, "no weight on that leg", LowBack.Yes(Childhood.HipWithLimp, Bone.CannotBearWeight).Aged(12)),
            Calls(Hip, "PED7b", UrgentSameDay, "8 years old", LowBack.Yes(Childhood.HipWithLimp).Aged(8)),
            Calls(Hip, "PED7b", UrgentSameDay, "16 years old", LowBack.Yes(Childhood.HipWithLimp).Aged(16)),
            CallsNothing(Hip, "7 years old", LowBack.Yes(Childhood.HipWithLimp).Aged(7)),
            CallsNothing(Hip, "17 years old", LowBack.Yes(Childhood.HipWithLimp).Aged(17)),

            Calls(Marrow, "PED8a", UrgentSameDay, "bony spot, pale or bruised, 15 years old", LowBack.Yes(Bone.FocalSpot, Childhood.PaleOrBruised).Aged(15)),
            Calls(Marrow, "PED8a", UrgentSameDay, "swollen bone, fever", LowBack.Yes(Bone.Swelling, Infection.Fever).Aged(15)),
            Calls(Marrow, "PED8a", UrgentSameDay, "one spot on the spine, tired or swollen glands", LowBack.Yes(Pain.MidlinePoint, Childhood.TiredOrGlands).Aged(15)),
            CallsNothing(Marrow, "16 years old", LowBack.Yes(Bone.FocalSpot, Childhood.PaleOrBruised).Aged(16)),
            CallsNothing(Marrow, "pale without bone pain", NoWarningSign.Yes(Childhood.PaleOrBruised).Aged(15)),
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
