using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>The screens of a consultation, in order: the most urgent first, as checklists that 'none of these' answers. What goes deeper stands with its theme.</summary>
internal static class Consultation
{
    public static readonly ValueList<Question> Screens =
    [
        new()
        {
            Id = "emergency",
            Text = "Is any of these there now, or was it in the last days?",
            PlainerText = "Confused, collapsed, hard to breathe, chest pain, a bad accident, blood, too many tablets?",
            Why = "Each of them needs help at once, whatever the back does.",
            Answers =
            [
                Emergency.ChestPainNow, Emergency.ChestPainLately, Emergency.Breathless, Emergency.SuddenSevere, Emergency.SevereInAMinute, Emergency.Accident,
                Emergency.Confusion, Emergency.HeatCollapse, Emergency.Stroke, Emergency.ColdLimb, Emergency.CoughsBlood, Emergency.GutBleeding,
                Medicines.ParacetamolTooMuch, Medicines.PainkillerTooMuch, Medicines.PainkillerOnPurpose,
            ],
            IsCore = true,
            Place = 1,
        },
        CaudaEquina.Signs,
        new()
        {
            Id = "nerve",
            Text = "Legs, hands and walking: is any of these true?",
            PlainerText = "Pain down a leg? A leg numb, tingling or weak? Clumsy hands? Unsteady?",
            Why = "A nerve from the back, or the spinal cord, may be irritated, pressed or failing.",
            Answers =
            [
                Nerve.LegPain, Nerve.Tingling, Nerve.NumbPatch, Nerve.LegWeak, Nerve.LegWeaker, Nerve.FootDrop, Stenosis.PostureBound, Cord.ClumsyHands,
                Cord.Unsteady, Cord.Shocks, Cord.HeavyLegs, Cord.NumbBelowLine, Cord.Band, Cord.TrunkPain, Cord.Climbing,
            ],
            IsCore = true,
            Place = 3,
        },
        new()
        {
            Id = "belly",
            Text = "Belly, urine, skin and muscles: is any of these true?",
            PlainerText = "Red or brown urine, or very little? Pain in flank or belly? Yellow eyes? Sick? A rash like a band? Muscles much too sore?",
            Why = "Kidneys, belly and a nerve rash can hurt in the back, and muscle that breaks down after effort harms the kidneys.",
            Answers =
            [
                Urine.Red, Urine.Brown, Urine.LowOutput, Urine.NoneAllDay, Urine.LoinPain, Urine.Waves, Urine.Burning, Urine.MuscleBeyondEffort, Urine.RockHard,
                Belly.Pain, Belly.Boring, Belly.Jaundice, Belly.Sick, Belly.Vomiting, Belly.Blocked, Belly.PelvicPain, Belly.PelvicSudden,
                Belly.TesticlePain, Belly.Shingles, Belly.HardBelly,
            ],
            Optional = [Belly.HardBelly],
            IsCore = true,
            Place = 4,
        },
        new()
        {
            Id = "infection",
            Text = "Do you feel ill, or is something wrong with head, eyes or joints?",
            PlainerText = "Fever? Very ill? Losing weight? A bad headache, a stiff neck, a sore eye? A swollen joint?",
            Why = "Infections and other diseases can show as back pain, and show there too.",
            Answers =
            [
                Infection.Fever, Infection.FeverLately, Infection.WarmAndIll, Infection.SepsisSign, Infection.Unwell, Infection.WeightLoss, Infection.NightSweats, Infection.HotJoint, Joints.Swollen,
                Joints.StiffShouldersOrHips, Head.Thunderclap, Head.SevereHeadache, Head.ScalpOrJaw, Head.StiffNeck, Pain.InNeck, Head.FaceSigns,
                Head.SightChange, Head.SightLost, Head.RedEye,
            ],
            Optional = [Infection.FeverLately, Infection.WarmAndIll],
            IsCore = true,
            Place = 5,
        },
        new()
        {
            Id = "heart",
            Text = "Heart, vessels and lung: is any of these true?",
            PlainerText = "Fainting? A cold sweat? A racing heart? A tight chest, now or with effort? A torn feeling? A lump that beats? A swollen leg? Pain on breathing?",
            Why = "Heart, vessels and lung can hurt in the back, and are looked at before anybody runs again.",
            Answers =
            [
                Heart.Fainted, Heart.FaintedInRun, Heart.Clammy, Heart.Palpitations, Heart.PalpitationsNow, Heart.EffortLinked, Heart.Pressure, Heart.TightBackWith,
                Heart.NowAtRest, Heart.AttackLately, Heart.Tearing, Heart.ArmSign, Heart.PulsingLump, Heart.SharpOnBreathing, Heart.SwollenLeg, Heart.LegCramp,
                Energy.SlowPulse, Energy.CannotRise, Heart.RelativeDiedYoung,
            ],
            Optional = [Heart.Clammy, Heart.NowAtRest, Heart.AttackLately, Heart.Tearing, Heart.ArmSign, Heart.PulsingLump],
            IsCore = true,
            Place = 6,
        },
        new()
        {
            Id = "pain",
            Text = "Who are you, where is the pain, since when, and how strong is it, from 0 (none) to 10 (worst you can think of)?",
            PlainerText = "Your age? Man or woman at birth? Which of these places hurts? For how many days? How bad is it, 0 to 10?",
            Why = "Age, place and days decide which rules apply; upper-back pain is looked at more strictly.",
            Answers = [Person.Age, Person.Sex, Pain.InBack, Pain.InLowBack, Pain.InButtock, Pain.InSacrum, Pain.InUpperBack, Course.Days, Pain.Now, Pain.Worst],
            Optional = [Person.Sex, Pain.Now, Pain.Worst],
            IsCore = true,
            Place = 7,
        },
        new()
        {
            Id = "person.pregnancy",
            Text = "Are you pregnant, could you be, or did you give birth lately?",
            PlainerText = "Pregnant? A late period? A baby in the last year?",
            Why = "Pregnancy and the time after a birth change which signs are urgent and which advice is safe.",
            Answers = [Person.Pregnant, Person.BirthLately, Pregnancy.BirthInSixWeeks, Pregnancy.BirthInTwelveWeeks, Pregnancy.BreastFeeds],
            IsCore = true,
            Place = 8,
            AskedIf = !Person.Sex.Is(Sex.Male),
        },
        new()
        {
            Id = "history.illness",
            Text = "Which of these do you have, or did you have?",
            PlainerText = "Cancer? A weak immune system? Weak bones? A blood thinner? An operation at the spine? A stress fracture?",
            Why = "They make rarer causes of back pain more likely.",
            Answers =
            [
                History.Cancer, History.CancerOfBoneKind, History.CancerOnce, History.CancerTests, History.ImmuneWeak, History.LowWhiteCells,
                History.InjectedDrugs, History.SpineProcedure, History.BloodInfection, History.RecentInfection, History.Tuberculosis, History.Diabetes,
                History.BloodThinner, History.Osteoporosis, History.LongTermSteroid, History.DenosumabStopped, History.BoneDrugForYears, History.HormoneBlocker,
                History.OldBoneStressInjury, History.HighRiskStressFracture, History.StiffSpine, History.SpineMetalwork, History.SpondyloarthritisOnBiologic,
                History.Aneurysm, History.Fluoroquinolone, History.EatingDisorder,
            ],
            IsCore = true,
            Place = 9,
        },
        new()
        {
            Id = "bone",
            Text = "Could a bone be hurt, by running, by a fall or by too little food?",
            PlainerText = "A fall or a blow? One bony spot? Worse the further you run? A limp? Groin pain? Do you eat enough?",
            Why = "A bone that running has hurt, or a fall, needs rest early; running on can break it. Too little food makes bones weak.",
            Answers =
            [
                Fracture.FallOrBlow, Fracture.FallThisWeek, Fracture.MinorTrauma, Fracture.Bruise, Fracture.AccidentWeeksAgo, Fracture.Lump, Fracture.SuddenHump,
                Bone.FocalSpot, Bone.WorseAsRunGoesOn, Bone.EarlierEachRun, Bone.HurtsOnOneLeg, Bone.SharpOnLanding, Bone.GroinPain, Bone.Limp,
                Bone.CannotBearWeight, Bone.Suspected, Energy.EatsTooLittle, Energy.VeryThin, Energy.NoPeriods, Safety.HurtBySomebody,
            ],
            IsCore = true,
            Place = 10,
        },
        new()
        {
            Id = "severity",
            Text = "How much does the pain stop you, and how is it at night and on moving?",
            PlainerText = "Can you talk, sleep, get up? Does it wake you? Is it always there? Does coughing hurt? One sore spot on the spine?",
            Why = "Pain that takes away sleep or movement is seen soon; pain that does not rest when you rest is a weak warning sign.",
            Answers =
            [
                Severity.CannotCare, Severity.Unbearable, Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove, Severity.NoneOfThese, Night.Wakes,
                Night.Constant, Night.WorseLying, Night.EasesOnRising, Pain.WorseOnStraining, Pain.MidlinePoint, Pain.WalkingHurts, Pain.WorseUpright,
            ],
            Optional = [Pain.WorseUpright],
            IsCore = true,
            Place = 11,
        },
        new()
        {
            Id = "course",
            Text = "Which way does it go, was it seen by a clinician, and how are you?",
            PlainerText = "Better, the same or worse? Did a doctor or physiotherapist look at it? Is it an old trouble? Do you feel low?",
            Why = "Most back pain eases step by step; pain that does not, or that comes back for years, is looked at sooner.",
            Answers =
            [
                Course.Improving, Course.NoBetter, Course.WorseThanLastWeek, Course.WorseTwoWeeks, Course.WorseFast, Course.NoBetterAfterRest, Course.Recurrent,
                Course.RestDays, Course.AlreadySeen, Course.Unchanged, Course.CauseFound, Course.WidespreadForLong, Inflammatory.AgeAtOnset,
                Inflammatory.DaysSinceOnset, Safety.LowMood, FollowUp.Open,
            ],
        },
    ];
}
