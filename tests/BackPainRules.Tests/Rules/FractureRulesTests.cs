using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class FractureRulesTests
{
    private const string Accident = "fracture.accident";
    private const string Bruise = "fracture.bruise";
    private const string AfterLittle = "fracture.sudden-after-little";
    private const string Steroid = "fracture.steroid";
    private const string WeakBones = "fracture.weak-bones";
    private const string Midline = "fracture.midline";
    private const string ThinBlood = "fracture.fall-with-blood-thinner";
    private const string StiffSpine = "fracture.stiff-spine";
    private const string AfterBirth = "fracture.after-birth";
    private const string Denosumab = "fracture.denosumab";
    private const string ThighBone = "fracture.thigh-bone";
    private const string Fall = "fracture.fall";
    private const string Metalwork = "fracture.metalwork";
    private const string SpineInjury = "fracture.spine-injury";
    private const string Count = "fracture.count";

    internal static readonly RuleTable Table = new(
        [
            Holds(Accident, "it was in the last 7 days", LowBack.Yes(Emergency.Accident)),
            Holds(Accident, "it was weeks ago, and it is not improving", LowBack.Yes(Fracture.AccidentWeeksAgo).No(Course.Improving)),
            Holds(Accident, "it was weeks ago, and nobody checked the spine", LowBack.Yes(Fracture.AccidentWeeksAgo).No(Fracture.AccidentChecked)),
            Fails(Accident, "there was none", LowBack.No(Emergency.Accident, Fracture.AccidentWeeksAgo)),
            Fails(Accident, "it was weeks ago, is improving and was checked, and no sign stands beside it", NoWarningSign.Yes(Fracture.AccidentWeeksAgo, Course.Improving, Fracture.AccidentChecked)),
            Open(Accident, "it was not asked", LowBack),
            Open(Accident, "it was weeks ago, and nothing else was asked", LowBack.Yes(Fracture.AccidentWeeksAgo)),

            Holds(Bruise, "there is one", LowBack.Yes(Fracture.Bruise)),
            Fails(Bruise, "there is none", LowBack.No(Fracture.Bruise)),
            Open(Bruise, "it was not asked", LowBack),

            Holds(AfterLittle, "with osteoporosis", AfterTrip.Yes(History.Osteoporosis)),
            Fails(AfterLittle, "at 35 with sound bones", NoWarningSign.Yes(Fracture.MinorTrauma, Pain.BeganSuddenly)),
            Fails(AfterLittle, "it did not begin suddenly", AfterTrip.Yes(History.Osteoporosis).No(Pain.BeganSuddenly)),
            Fails(AfterLittle, "nothing came before it", NoWarningSign.Yes(Pain.BeganSuddenly, History.Osteoporosis)),
            Open(AfterLittle, "bones and age were not asked", AfterTrip),
            Open(AfterLittle, "the beginning was not asked", LowBack.Yes(Fracture.MinorTrauma, History.Osteoporosis)),

            Holds(Steroid, "steroids were taken for long", LowBack.Yes(History.LongTermSteroid)),
            Fails(Steroid, "they were not", LowBack.No(History.LongTermSteroid)),
            Fails(Steroid, "the back does not hurt", NoBackPain.Yes(History.LongTermSteroid)),
            Open(Steroid, "it was not asked", LowBack),

            Holds(WeakBones, "one spot over the spine hurts", LowBack.Yes(History.Osteoporosis, Pain.MidlinePoint)),
            Holds(WeakBones, "after a trip", LowBack.Yes(History.Osteoporosis, Fracture.MinorTrauma)),
            Fails(WeakBones, "neither spot nor trip", NoWarningSign.Yes(History.Osteoporosis)),
            Fails(WeakBones, "the bones are sound", LowBack.No(History.Osteoporosis)),
            Open(WeakBones, "spot and trip were not asked", LowBack.Yes(History.Osteoporosis)),
            Open(WeakBones, "the bones were not asked", LowBack.Yes(Pain.MidlinePoint)),

            Holds(Midline, "with osteoporosis", LowBack.Yes(Pain.MidlinePoint, History.Osteoporosis)),
            Fails(Midline, "no spot hurts", LowBack.No(Pain.MidlinePoint)),
            Fails(Midline, "at 35 with sound bones and a steady load", Steady.Yes(Pain.MidlinePoint)),
            Fails(Midline, "at 70 with sound bones and a steady load", Steady.Yes(Pain.MidlinePoint, Pain.BeganSuddenly).Aged(70)),
            Open(Midline, "the spot was not asked", LowBack),
            Open(Midline, "nothing but the spot was asked", LowBack.Yes(Pain.MidlinePoint)),

            Holds(ThinBlood, "after a fall", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow)),
            Fails(ThinBlood, "no blood thinner", LowBack.Yes(Fracture.FallOrBlow).No(History.BloodThinner)),
            Fails(ThinBlood, "neither a fall nor sudden severe pain", NoWarningSign.Yes(History.BloodThinner)),
            Open(ThinBlood, "the fall was not asked", LowBack.Yes(History.BloodThinner)),

            Holds(StiffSpine, "after a fall", LowBack.Yes(History.StiffSpine, Fracture.FallOrBlow)),
            Fails(StiffSpine, "the spine is not stiff", LowBack.Yes(Fracture.FallOrBlow).No(History.StiffSpine)),
            Fails(StiffSpine, "neither a fall nor a new pain", NoWarningSign.Yes(History.StiffSpine).No(Pain.BeganSuddenly)),
            Open(StiffSpine, "the fall was not asked", LowBack.Yes(History.StiffSpine)),

            Holds(AfterBirth, "sudden and severe, breast-feeding", LowBack.Yes(Pregnancy.BreastFeeds, Pain.BeganSuddenly, Severity.HardToMove)),
            Fails(AfterBirth, "no birth within a year", LowBack.Yes(Pain.BeganSuddenly, Severity.HardToMove).No(Person.BirthLately, Pregnancy.BirthInSixWeeks, Pregnancy.BirthInTwelveWeeks, Pregnancy.BreastFeeds)),
            Fails(AfterBirth, "it began little by little", LowBack.Yes(Person.BirthLately, Severity.HardToMove).No(Pain.BeganSuddenly)),
            Open(AfterBirth, "how it began was not asked", LowBack.Yes(Person.BirthLately, Severity.HardToMove)),
            Holds(Denosumab, "it began suddenly", LowBack.Yes(History.DenosumabStopped, Pain.BeganSuddenly)),
            Fails(Denosumab, "it did not begin suddenly", LowBack.Yes(History.DenosumabStopped).No(Pain.BeganSuddenly)),
            Fails(Denosumab, "the injection was not stopped", LowBack.Yes(Pain.BeganSuddenly).No(History.DenosumabStopped)),
            Open(Denosumab, "the beginning was not asked", LowBack.Yes(History.DenosumabStopped)),

            Holds(ThighBone, "the thigh hurts", LowBack.Yes(History.BoneDrugForYears, Bone.ThighPain)),
            Holds(ThighBone, "the groin hurts", LowBack.Yes(History.BoneDrugForYears, Bone.GroinPain)),
            Fails(ThighBone, "neither hurts", LowBack.Yes(History.BoneDrugForYears).No(Bone.ThighPain, Bone.GroinPain)),
            Fails(ThighBone, "no such drug", LowBack.Yes(Bone.ThighPain).No(History.BoneDrugForYears)),
            Open(ThighBone, "the thigh was not asked", LowBack.Yes(History.BoneDrugForYears)),

            Holds(Fall, "there was one", LowBack.Yes(Fracture.FallOrBlow)),
            Holds(Fall, "it was this week", LowBack.Yes(Fracture.FallThisWeek)),
            Fails(Fall, "there was none", LowBack.No(Fracture.FallOrBlow, Fracture.FallThisWeek, Fracture.Bruise)),
            Open(Fall, "it was not asked", LowBack),

            Holds(Metalwork, "after a fall", LowBack.Yes(History.SpineMetalwork, Fracture.FallOrBlow)),
            Holds(Metalwork, "after a clunk", LowBack.Yes(History.SpineMetalwork, Fracture.Clunk)),
            Fails(Metalwork, "there is no metal", LowBack.Yes(Fracture.FallOrBlow).No(History.SpineMetalwork)),
            Fails(Metalwork, "neither fall nor clunk", NoWarningSign.Yes(History.SpineMetalwork)),
            Open(Metalwork, "the fall was not asked", LowBack.Yes(History.SpineMetalwork)),

            Holds(SpineInjury, "coughing hurts", LowBack.Yes(Fracture.FallThisWeek, Pain.WorseOnStraining)),
            Fails(SpineInjury, "neither fall nor bruise this week", LowBack.Yes(Pain.WorseOnStraining).No(Fracture.FallThisWeek, Fracture.Bruise)),
            Holds(SpineInjury, "a bruise after a blow this week, and coughing hurts", LowBack.Yes(Fracture.Bruise, Pain.WorseOnStraining)),
            Fails(SpineInjury, "neither coughing nor moving hurts, and no break is known", NoWarningSign.Yes(Fracture.FallThisWeek)),
            Open(SpineInjury, "coughing was not asked", LowBack.Yes(Fracture.FallThisWeek)),

            Holds(Count, "a woman of 71", LowBack.With(Person.Sex, Sex.Female).Aged(71)),
            Holds(Count, "a man of 50 after a fall, with steroids", LowBack.Yes(Fracture.FallOrBlow, History.LongTermSteroid).With(Person.Sex, Sex.Male).Aged(50)),
            Fails(Count, "a woman of 70", NoWarningSign.With(Person.Sex, Sex.Female).Aged(70)),
            Fails(Count, "a man of 71", NoWarningSign.With(Person.Sex, Sex.Male).Aged(71)),
            Open(Count, "a woman whose age was not asked", LowBack.With(Person.Sex, Sex.Female)),
            Open(Count, "71, and the sex was not asked", LowBack.Aged(71)),
        ],
        [
            Calls(Accident, "FRX1a", EmergencyNow, "it was in the last 7 days", LowBack.Yes(Emergency.Accident)),
            Calls(Accident, "FRX1a", EmergencyNow, "it was in the last 7 days, is improving and was checked", LowBack.Yes(Emergency.Accident, Course.Improving, Fracture.AccidentChecked)),
            Calls(Accident, "FRX1b", EmergencyNow, "it was weeks ago, and a leg is weak", LowBack.Yes(Fracture.AccidentWeeksAgo, Nerve.LegWeak)),
            Calls(Accident, "FRX1b", EmergencyNow, "it was weeks ago, and the saddle is numb", LowBack.Yes(Fracture.AccidentWeeksAgo, CaudaEquina.SaddleNumb)),
            Calls(Accident, "FRX1b", EmergencyNow, "it was weeks ago, is improving and was checked, and a patch on a leg is numb", LowBack.Yes(Fracture.AccidentWeeksAgo, Course.Improving, Fracture.AccidentChecked, Nerve.NumbPatch)),
            Calls(Accident, "FRX1c", UrgentSameDay, "it was weeks ago, and it is not improving", LowBack.Yes(Fracture.AccidentWeeksAgo).No(Course.Improving)),
            Calls(Accident, "FRX1c", UrgentSameDay, "it was weeks ago and was checked, and it is not improving", LowBack.Yes(Fracture.AccidentWeeksAgo, Fracture.AccidentChecked).No(Course.Improving)),
            Calls(Accident, "FRX1c", UrgentSameDay, "it was weeks ago, and nobody asked whether it improves", LowBack.Yes(Fracture.AccidentWeeksAgo)),
            Calls(Accident, "FRX1d", SoonWithin5Days, "it was weeks ago, it is improving and was not checked", LowBack.Yes(Fracture.AccidentWeeksAgo, Course.Improving).No(Fracture.AccidentChecked)),
            Calls(Accident, "FRX1d", SoonWithin5Days, "it was weeks ago, it is improving, and nobody asked whether it was checked", LowBack.Yes(Fracture.AccidentWeeksAgo, Course.Improving)),
            CallsNothing(Accident, "(FRX1e) it was weeks ago, is improving and was checked", LowBack.Yes(Fracture.AccidentWeeksAgo, Course.Improving, Fracture.AccidentChecked)),

            Calls(Bruise, "FRX2a", EmergencyNow, "the accident was serious", LowBack.Yes(Fracture.Bruise, Emergency.Accident)),
            Calls(Bruise, "FRX2b", UrgentSameDay, "it was not", LowBack.Yes(Fracture.Bruise).No(Emergency.Accident)),
            Calls(Bruise, "FRX2b", UrgentSameDay, "the serious accident was weeks ago", LowBack.Yes(Fracture.Bruise, Fracture.AccidentWeeksAgo)),

            Calls(AfterLittle, "FRX3b", UrgentSameDay, "with osteoporosis", AfterTrip.Yes(History.Osteoporosis)),
            Calls(AfterLittle, "FRX3b", UrgentSameDay, "with steroids for long", AfterTrip.Yes(History.LongTermSteroid)),
            Calls(AfterLittle, "FRX3b", UrgentSameDay, "with denosumab stopped", AfterTrip.Yes(History.DenosumabStopped)),
            Calls(AfterLittle, "FRX3b", UrgentSameDay, "with a bone drug for years", AfterTrip.Yes(History.BoneDrugForYears)),
            Calls(AfterLittle, "FRX3b", UrgentSameDay, "with a hormone blocker", AfterTrip.Yes(History.HormoneBlocker)),
            Calls(AfterLittle, "FRX3b", UrgentSameDay, "a fall with osteoporosis", LowBack.Yes(Fracture.FallOrBlow, Pain.BeganSuddenly, History.Osteoporosis)),
            Calls(AfterLittle, "FRX3c", UrgentSameDay, "at 65, and one spot over the spine hurts", AfterTrip.Yes(Pain.MidlinePoint).Aged(65)),
            Calls(AfterLittle, "FRX3d", SoonWithin2Days, "at 65", AfterTrip.Aged(65)),
            Calls(AfterLittle, "FRX3e", SoonWithin2Days, "at 64, and one spot over the spine hurts", AfterTrip.Yes(Pain.MidlinePoint).Aged(64)),
            Calls(AfterLittle, "FRX3e", SoonWithin2Days, "at 50, and one spot over the spine hurts", AfterTrip.Yes(Pain.MidlinePoint).Aged(50)),
            CallsNothing(AfterLittle, "at 49, and one spot over the spine hurts", AfterTrip.Yes(Pain.MidlinePoint).Aged(49)),
            CallsNothing(AfterLittle, "at 64", AfterTrip.Aged(64)),

            Calls(Steroid, "FRX4a", UrgentSameDay, "after a trip", LowBack.Yes(History.LongTermSteroid, Fracture.MinorTrauma)),
            Calls(Steroid, "FRX4a", UrgentSameDay, "after a fall", LowBack.Yes(History.LongTermSteroid, Fracture.FallOrBlow)),
            Calls(Steroid, "FRX4a", UrgentSameDay, "it began suddenly", LowBack.Yes(History.LongTermSteroid, Pain.BeganSuddenly)),
            Calls(Steroid, "FRX4a", UrgentSameDay, "one spot over the spine hurts, severely", LowBack.Yes(History.LongTermSteroid, Pain.MidlinePoint, Severity.HardToMove)),
            Calls(Steroid, "FRX4b", SoonWithin2Days, "one spot over the spine hurts", LowBack.Yes(History.LongTermSteroid, Pain.MidlinePoint)),
            Calls(Steroid, "FRX4b", SoonWithin2Days, "the pain is severe", LowBack.Yes(History.LongTermSteroid, Severity.HardToMove)),
            Calls(Steroid, "FRX4b", SoonWithin2Days, "none of these", LowBack.Yes(History.LongTermSteroid)),

            Calls(WeakBones, "FRX5a", UrgentSameDay, "one spot over the spine hurts all at once", LowBack.Yes(History.Osteoporosis, Pain.MidlinePoint, Pain.BeganSuddenly)),
            Calls(WeakBones, "FRX5a", UrgentSameDay, "after a trip", LowBack.Yes(History.Osteoporosis, Fracture.MinorTrauma)),
            Calls(WeakBones, "FRX5a", UrgentSameDay, "after a fall", LowBack.Yes(History.Osteoporosis, Fracture.FallOrBlow)),
            Calls(WeakBones, "FRX5b", SoonWithin2Days, "one spot over the spine came to hurt by and by", LowBack.Yes(History.Osteoporosis, Pain.MidlinePoint).No(Pain.BeganSuddenly)),
            CallsNothing(WeakBones, "neither spot nor trip", LowBack.Yes(History.Osteoporosis)),
            CallsNothing(WeakBones, "it began suddenly, at no one spot", LowBack.Yes(History.Osteoporosis, Pain.BeganSuddenly).No(Pain.MidlinePoint)),

            Calls(Midline, "FRX7a", UrgentSameDay, "it began suddenly, with osteoporosis", LowBack.Yes(Pain.MidlinePoint, Pain.BeganSuddenly, History.Osteoporosis)),
            Calls(Midline, "FRX7a", UrgentSameDay, "it began suddenly at 71", LowBack.Yes(Pain.MidlinePoint, Pain.BeganSuddenly).Aged(71)),
            Calls(Midline, "FRX7b", SoonWithin2Days, "it began by and by, with steroids for long", LowBack.Yes(Pain.MidlinePoint, History.LongTermSteroid).No(Pain.BeganSuddenly)),
            Calls(Midline, "FRX7b", SoonWithin2Days, "it began by and by at 71", LowBack.Yes(Pain.MidlinePoint).No(Pain.BeganSuddenly).Aged(71)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "an old stress injury", LowBack.Yes(Pain.MidlinePoint, History.OldBoneStressInjury)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "an eating disorder", LowBack.Yes(Pain.MidlinePoint, History.EatingDisorder)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "worse with each run", LowBack.Yes(Pain.MidlinePoint, Running.WorseEachRun)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "it gets worse as a run goes on", LowBack.Yes(Pain.MidlinePoint, Bone.WorseAsRunGoesOn)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "the spot is in the upper back and gets worse as a run goes on", UpperBack.Yes(Pain.MidlinePoint, Bone.WorseAsRunGoesOn)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "after a run 1.301 times as long", Steady.Yes(Pain.MidlinePoint, Running.RanBefore).With(Running.DistanceJump, 1.301m)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "after a run 1.301 times as long, within 8 weeks", Steady.Yes(Pain.MidlinePoint).With(Running.JumpInEightWeeks, 1.301m)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "after a week that doubled", Steady.Yes(Pain.MidlinePoint).With(Running.WeekJump, 2)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "periods are missing", LowBack.Yes(Pain.MidlinePoint, Energy.NoPeriods)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "too little energy", LowBack.Yes(Pain.MidlinePoint, Energy.EatsTooLittle)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "very thin", LowBack.Yes(Pain.MidlinePoint, Energy.VeryThin)),
            Calls(Midline, "FRX7c", SoonWithin2Days, "an earlier stress fracture, and pain on one leg", LowBack.Yes(Pain.MidlinePoint, History.HighRiskStressFracture, Bone.HurtsOnOneLeg)),
            CallsNothing(Midline, "after a run 1.300 times as long", Steady.Yes(Pain.MidlinePoint, Running.RanBefore).With(Running.DistanceJump, 1.300m)),
            CallsNothing(Midline, "after a new plan", Steady.Yes(Pain.MidlinePoint, Running.NewLoad)),
            CallsNothing(Midline, "it began suddenly at 70", Steady.Yes(Pain.MidlinePoint, Pain.BeganSuddenly).Aged(70)),

            Calls(ThinBlood, "FRX8a", EmergencyNow, "nerve pain goes down a leg", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Nerve.LegPain)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "a leg tingles", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Nerve.Tingling)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "a leg is weak", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Nerve.LegWeak)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "a patch on a leg is numb", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Nerve.NumbPatch)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "the saddle is numb", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, CaudaEquina.SaddleNumb)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "the person nearly fainted", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Heart.Fainted)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "the bruise spreads or the pain rises", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Fracture.Spreading)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "sudden severe pain without a blow, and the pain rises", LowBack.Yes(History.BloodThinner, Emergency.SuddenSevere, Fracture.Spreading)),
            Calls(ThinBlood, "FRX8a", EmergencyNow, "a fall and a severe headache", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow, Head.SevereHeadache)),
            Calls(ThinBlood, "FRX8c", EmergencyNow, "no fall, new pain, and a leg turned weak", LowBack.Yes(History.BloodThinner, Nerve.LegWeak)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "no fall, and the hip is held bent", LowBack.Yes(History.BloodThinner, Infection.HipHeldBent)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "no fall, and the groin hurts", LowBack.Yes(History.BloodThinner, Bone.GroinPain)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "no fall, and severe new pain", LowBack.Yes(History.BloodThinner, Severity.CannotSleep)),
            CallsNothing(ThinBlood, "no fall, mild new pain", NoWarningSign.Yes(History.BloodThinner)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "after a fall", LowBack.Yes(History.BloodThinner, Fracture.FallOrBlow)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "after a blow with a bruise", LowBack.Yes(History.BloodThinner, Fracture.Bruise)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "after a serious accident", LowBack.Yes(History.BloodThinner, Emergency.Accident)),
            Calls(ThinBlood, "FRX8b", UrgentSameDay, "sudden severe pain without a blow", LowBack.Yes(History.BloodThinner, Emergency.SuddenSevere).No(Fracture.FallOrBlow)),

            Calls(StiffSpine, "FRX9a", EmergencyNow, "after a fall", LowBack.Yes(History.StiffSpine, Fracture.FallOrBlow)),
            Calls(StiffSpine, "FRX9a", EmergencyNow, "after a trip or a lift", LowBack.Yes(History.StiffSpine, Fracture.MinorTrauma)),
            Calls(StiffSpine, "FRX9b", UrgentSameDay, "the pain is new and began suddenly", LowBack.Yes(History.StiffSpine, Pain.BeganSuddenly).Day(2)),
            Calls(StiffSpine, "FRX9a", EmergencyNow, "after a serious accident", LowBack.Yes(History.StiffSpine, Emergency.Accident)),
            Calls(StiffSpine, "FRX9a", EmergencyNow, "after a jolt, or a new pain all at once", LowBack.Yes(History.StiffSpine, Fracture.NewDifferentPain)),

            Calls(AfterBirth, "FRX20a", SoonWithin2Days, "severe, 8 months after a birth", LowBack.Yes(Person.BirthLately, Pain.BeganSuddenly, Severity.CannotSleep)),
            Calls(AfterBirth, "FRX20a", SoonWithin2Days, "7 at worst, within 12 weeks", UpperBack.Yes(Pregnancy.BirthInTwelveWeeks, Pain.BeganSuddenly).With(Pain.Worst, 7)),
            CallsNothing(AfterBirth, "6 at worst", LowBack.Yes(Pregnancy.BirthInTwelveWeeks, Pain.BeganSuddenly).With(Pain.Worst, 6)),
            Calls(AfterBirth, "FRX20a", SoonWithin2Days, "one spot on the spine", LowBack.Yes(Pregnancy.BirthInSixWeeks, Pain.BeganSuddenly, Pain.MidlinePoint)),
            Calls(AfterBirth, "FRX20a", SoonWithin2Days, "too little food", LowBack.Yes(Pregnancy.BreastFeeds, Pain.BeganSuddenly, Energy.EatsTooLittle)),
            Calls(Denosumab, "FRX10a", UrgentSameDay, "it began suddenly", LowBack.Yes(History.DenosumabStopped, Pain.BeganSuddenly)),
            Calls(Denosumab, "FRX10a", UrgentSameDay, "it began suddenly in the upper back", UpperBack.Yes(History.DenosumabStopped, Pain.BeganSuddenly)),

            Calls(ThighBone, "FRX11a", EmergencyNow, "with a limp", LowBack.Yes(History.BoneDrugForYears, Bone.ThighPain, Bone.Limp)),
            Calls(ThighBone, "FRX11a", EmergencyNow, "it got worse all at once", LowBack.Yes(History.BoneDrugForYears, Bone.ThighPain, Bone.SuddenCrack)),
            Calls(ThighBone, "FRX11a", EmergencyNow, "the leg does not carry", LowBack.Yes(History.BoneDrugForYears, Bone.GroinPain, Bone.CannotBearWeight)),
            Calls(ThighBone, "FRX11b", SoonWithin2Days, "the thigh hurts", LowBack.Yes(History.BoneDrugForYears, Bone.ThighPain)),
            Calls(ThighBone, "FRX11b", SoonWithin2Days, "the groin hurts", LowBack.Yes(History.BoneDrugForYears, Bone.GroinPain)),

            Calls(Fall, "FRX12a", EmergencyNow, "a leg is weak", LowBack.Yes(Fracture.FallOrBlow, Nerve.LegWeak)),
            Calls(Fall, "FRX12a", EmergencyNow, "a patch on a leg is numb", LowBack.Yes(Fracture.FallOrBlow, Nerve.NumbPatch)),
            Calls(Fall, "FRX12a", EmergencyNow, "the saddle is numb", LowBack.Yes(Fracture.FallOrBlow, CaudaEquina.SaddleNumb)),
            Calls(Fall, "FRX12a", EmergencyNow, "there is a nerve sign in both legs", LowBack.Yes(Fracture.FallOrBlow, CaudaEquina.BothLegs)),
            Calls(Fall, "FRX12b", UrgentSameDay, "one spot over the spine hurts", LowBack.Yes(Fracture.FallOrBlow, Pain.MidlinePoint)),
            Calls(Fall, "FRX12b", UrgentSameDay, "the pain is severe", LowBack.Yes(Fracture.FallOrBlow, Severity.HardToMove)),
            Calls(Fall, "FRX12b", UrgentSameDay, "the pain still rises after 2 days", LowBack.Yes(Fracture.FallOrBlow, Fracture.RisesAfterTwoDays)),
            Calls(Fall, "FRX12b", UrgentSameDay, "with osteoporosis", LowBack.Yes(Fracture.FallOrBlow, History.Osteoporosis)),
            Calls(Fall, "FRX12b", UrgentSameDay, "with a hormone blocker", LowBack.Yes(Fracture.FallOrBlow, History.HormoneBlocker)),
            Calls(Fall, "FRX12b", UrgentSameDay, "at 65", LowBack.Yes(Fracture.FallOrBlow).Aged(65)),
            Calls(Fall, "FRX12c", SoonWithin2Days, "at 64", LowBack.Yes(Fracture.FallOrBlow).Aged(64)),
            Calls(Fall, "FRX12c", SoonWithin2Days, "at 50", LowBack.Yes(Fracture.FallOrBlow).Aged(50)),
            Calls(Fall, "FRX12d", SelfCareWithReview, "at 49", LowBack.Yes(Fracture.FallOrBlow).Aged(49)),
            Calls(Fall, "FRX12d", SelfCareWithReview, "at 49, and one leg tingles", LowBack.Yes(Fracture.FallOrBlow, Nerve.Tingling).Aged(49)),
            Calls(Fall, "FRX12d", SelfCareWithReview, "nothing else was asked", LowBack.Yes(Fracture.FallOrBlow)),

            Calls(Metalwork, "FRX13a", EmergencyNow, "there is fever", LowBack.Yes(History.SpineMetalwork, Fracture.Clunk, Infection.Fever)),
            Calls(Metalwork, "FRX13a", EmergencyNow, "a leg is weak", LowBack.Yes(History.SpineMetalwork, Fracture.Clunk, Nerve.LegWeak)),
            Calls(Metalwork, "FRX13a", EmergencyNow, "after a fall, and the saddle is numb", LowBack.Yes(History.SpineMetalwork, Fracture.FallOrBlow, CaudaEquina.SaddleNumb)),
            Calls(Metalwork, "FRX13b", UrgentSameDay, "after a fall", LowBack.Yes(History.SpineMetalwork, Fracture.FallOrBlow)),
            Calls(Metalwork, "FRX13b", UrgentSameDay, "after a serious accident", LowBack.Yes(History.SpineMetalwork, Emergency.Accident)),
            Calls(Metalwork, "FRX13c", SoonWithin2Days, "a clunk or new pain", LowBack.Yes(History.SpineMetalwork, Fracture.Clunk)),

            Calls(SpineInjury, "FRX14a", EmergencyNow, "a leg is weak", LowBack.Yes(Fracture.FallThisWeek, Pain.WorseOnStraining, Nerve.LegWeak)),
            Calls(SpineInjury, "FRX14a", EmergencyNow, "the accident was serious", LowBack.Yes(Fracture.FallThisWeek, Fracture.HurtsOnFirstMove, Emergency.Accident)),
            Calls(SpineInjury, "FRX14b", UrgentSameDay, "coughing hurts", LowBack.Yes(Fracture.FallThisWeek, Pain.WorseOnStraining)),
            Calls(SpineInjury, "FRX14b", UrgentSameDay, "the first move hurt", LowBack.Yes(Fracture.FallThisWeek, Fracture.HurtsOnFirstMove)),
            Calls(SpineInjury, "FRX14b", UrgentSameDay, "another break is known", LowBack.Yes(Fracture.FallThisWeek, Fracture.KnownSpinalFracture)),

            Calls(Count, "FRX15a", UrgentSameDay, "a woman of 71 after a fall", LowBack.Yes(Fracture.FallOrBlow).With(Person.Sex, Sex.Female).Aged(71)),
            Calls(Count, "FRX15a", UrgentSameDay, "a woman of 71 with steroids", LowBack.Yes(History.LongTermSteroid).With(Person.Sex, Sex.Female).Aged(71)),
            Calls(Count, "FRX15a", UrgentSameDay, "a woman of 35 after a fall, with steroids", LowBack.Yes(Fracture.FallOrBlow, History.LongTermSteroid).With(Person.Sex, Sex.Female).Aged(35)),
            Calls(Count, "FRX15a", UrgentSameDay, "a man of 71 after a fall, with steroids", LowBack.Yes(Fracture.FallOrBlow, History.LongTermSteroid).With(Person.Sex, Sex.Male).Aged(71)),
            Calls(Count, "FRX15b", UrgentSameDay, "a woman of 50 after a fall", LowBack.Yes(Fracture.FallOrBlow).With(Person.Sex, Sex.Female).Aged(50)),
            Calls(Count, "FRX15b", UrgentSameDay, "a man of 50 after a fall, with steroids", LowBack.Yes(Fracture.FallOrBlow, History.LongTermSteroid).With(Person.Sex, Sex.Male).Aged(50)),
            Calls(Count, "FRX15b", UrgentSameDay, "a man of 71 after a fall", LowBack.Yes(Fracture.FallOrBlow).With(Person.Sex, Sex.Male).Aged(71)),
            CallsNothing(Count, "a woman of 49 after a fall", LowBack.Yes(Fracture.FallOrBlow).With(Person.Sex, Sex.Female).Aged(49)),
            CallsNothing(Count, "a man of 49 after a fall, with steroids", LowBack.Yes(Fracture.FallOrBlow, History.LongTermSteroid).With(Person.Sex, Sex.Male).Aged(49)),
            CallsNothing(Count, "a man of 70 after a fall", LowBack.Yes(Fracture.FallOrBlow).With(Person.Sex, Sex.Male).Aged(70)),
            Calls(Count, "FRX15c", SoonWithin2Days, "a woman of 71", LowBack.With(Person.Sex, Sex.Female).Aged(71)),
            Calls(Count, "FRX15c", SoonWithin2Days, "a woman of 35 with steroids", LowBack.Yes(History.LongTermSteroid).With(Person.Sex, Sex.Female).Aged(35)),
            Calls(Count, "FRX15c", SoonWithin2Days, "71, with steroids, and the sex was not asked", LowBack.Yes(History.LongTermSteroid).Aged(71)),
            CallsNothing(Count, "a woman of 70", LowBack.With(Person.Sex, Sex.Female).Aged(70)),
        ]);

    public static TheoryData<string> Truths => Table.TruthNames;

    public static TheoryData<string> Levels => Table.LevelNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Case_calls_its_level(string row) => Table.CheckLevel(row);

    private static RunnerCase AfterTrip => LowBack.Yes(Fracture.MinorTrauma, Pain.BeganSuddenly);

    private static RunnerCase Steady => NoWarningSign.No(Running.RanBefore).With(Running.WeekJump, 1).With(Running.JumpInEightWeeks, 1);
}
