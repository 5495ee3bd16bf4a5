using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Contraindications that several advice rows share.</summary>
internal static class Contraindications
{
    public static readonly Contraindication OtherSoonSign = new(
        "A9.other-sign",
        Patterns.SeriousSignElsewhere | Patterns.BoneSuspicion | (Person.Age < 10) | WeakFamilies.Site | WeakFamilies.NightOrRest | WeakFamilies.AtLeast(2),
        "With a sign like this nobody should treat it on their own before it was looked at.",
        "Rest from running and wait for the appointment.");

    public static readonly Contraindication Accident = new(
        "X13.accident", Emergency.Accident, "After a serious accident lie still until you were examined.", "Lie still and wait for help.");

    public static readonly Contraindication OneChangeLately = new(
        "X15.one-change", Running.ChangeLately, "You changed something in the last 14 days; see first what that does.", "Leave it as it is until the 14 days are over.");

    public static readonly Contraindication ShorterStepsTried = new(
        "AD29.no-gain", Gait.ShorterStepsNoGain, "You tried it for 14 days without gain.", "Leave the step as it is, or raise the number of steps a little.");

    public static readonly Contraindication CalfOrFootInjury = new(
        "X15.calf", Body.CalfOrFootInjury, "It loads calf and foot more, and yours are injured.", "Leave your step as it is until that has healed.");

    public static readonly Contraindication NoRunning = new(
        "X11.closed", Definitions.RunningClosed, "Running waits until whoever sees you says yes or, for plain soreness, until it is at 2 out of 10 or less.", "Stop running for now; walk if that stays at 2 out of 10 or less.");

    public static readonly Contraindication LastRunTooMuch = new(
        "PZ6.too-much", Definitions.TooMuchInRun, "The last run was too much for now.", "No running for 48 hours, then 1 or 2 steps back.");

    public static readonly Contraindication NoWeightOnBone = new(
        "X31.bone", Patterns.BoneSuspicion & (Bone.Limp | Bone.GroinPain), "A bone may be hurt: no weight on that leg.", "Take the weight off the leg until somebody has seen it.");

    public static readonly Contraindication RestUntilSeen = new(
        "X31.rest", Patterns.BoneSuspicion, "A bone that may be hurt needs more than some days.", "Rest it until somebody has seen it.", Changes: true);

    public static readonly Contraindication NoLoadedExercise = new(
        "X32.severe",
        Definitions.SevereBand | History.SpineProcedure | Patterns.BoneSuspicion,
        "With severe pain, a recent spine procedure or a bone that may be hurt: no exercise set on your own.",
        "Walk a little, as comfort allows.");

    public static readonly Contraindication NerveGettingWorse = new(
        "X20.worse",
        (Nerve.LegPain | Nerve.Tingling) & (Course.WorseFast | Course.WorseThanLastWeek),
        "The nerve in the leg is getting worse.",
        "The lightest moves only: nothing lifted, no jumps; stop if the leg answers.",
        Changes: true);

    public static readonly Contraindication UnderSixteen = new(
        "X32.age", Person.Age < 16, "Under 16 a clinician picks the exercises.", "Only exercises from a clinician.");

    public static readonly Contraindication NoBending = new(
        "X8.bending", BendingHarms, "Deep bending can hurt weak bones or an irritated nerve.", "Bend at the hips with a straight back instead.");

    public static readonly Contraindication NoBendingMoves = new(
        "X8.moves", BendingHarms, "Deep bending can hurt weak bones or an irritated nerve.", "Leave out sit-ups and bending moves; keep the spine straight.", Changes: true);

    public static readonly Contraindication LaterInTheDay = new(
        "X8.morning", Pain.WorseOnBending | Pain.WorseOnSitting, "Bending or sitting makes it worse.", "Not in the first hour after getting up.", Changes: true);

    public static readonly Contraindication NoArching = new(
        "X10.arching", ArchingHarms, NotArched, "Leave out arches and press-ups; keep the spine straight.", Changes: true);

    public static readonly Contraindication NoArchingStretch = new(
        "X10.stretch", ArchingHarms, NotArched, "Stretch the front of the hip with the back straight, never arched.", Changes: true);

    public static readonly Contraindication FoodFirst = new(
        "X35.food", DangerSigns.LowEnergySign & (History.EatingDisorder | Energy.VeryThin), "The body has too little to live on for sport.", "Food and rest come first; agree any training with whoever helps you.");

    public static readonly Contraindication NoTwisting = new(
        "X9.twisting", Patterns.BoneSuspicion | History.SpineProcedure | History.StiffSpine | History.SpineMetalwork, "A spine like this must not be twisted.", "Leave the turns out.");

    public static readonly Contraindication HalfTurns = new(
        "X9.half", Definitions.BoneRisk | Nerve.LegPain | Nerve.Tingling, "Weak bones or an irritated nerve want small moves.", "Half as far, lying down, at 1 out of 10 at most.", Changes: true);

    public static readonly Contraindication AntenatalClass = new(
        "X18.class",
        Person.Pregnant | Definitions.BoneRisk | Person.BirthLately,
        "After a birth, in pregnancy or with weak bones a usual class does not fit.",
        "Take a class made for it and tell the teacher: no lying on the back from week 16, no deep bends or turns with weak bones.",
        Changes: true);

    public static readonly Contraindication UpperBackFirst = new(
        "AD47.upper-back", Pain.InUpperBack, "Upper-back pain is looked at before it is stretched.", "Wait until it was seen.");

    public static readonly Contraindication NotOnTheBack = NotLying("X18.lying", "From week 16 do nothing lying on your back; leave out the bridge.");

    public static readonly Contraindication OnHandsAndKnees = NotLying("X18.hands-and-knees", "From week 16 move the hips on hands and knees, or sitting.");

    public static readonly Contraindication OnAChair = NotLying("X18.chair", "From week 16 turn a little sitting on a chair, not lying.");

    public static readonly Contraindication NoPressureOnOneself = new(
        "X6.alone", Person.Pregnant, "In pregnancy only trained hands press.", "Leave ball and roller.");

    public static readonly Contraindication Mild = new(
        "RR9.mild", Definitions.MildSoreness & !Definitions.TooMuchInRun, "Your soreness is mild.", "No need to start again: an easy run as before, or the same step of the plan once more, will do.");

    public static readonly Contraindication NotMild = new(
        "AD16.first", Condition.Any(Pain.Now >= 3, Pain.Worst >= 6, Pain.WalkingHurts), "It hurts too much to repeat what hurt.", "Rest from running first, then begin again by steps.");

    public static readonly Contraindication LongLasting = new(
        "X21.long", Course.Days >= 42, "Pain of this length gets better more slowly, and it can be treated.", "Keep gently active, and have it looked at.");

    public static readonly Contraindication PressureAndWaterTablets = new(
        "X1.two-tablets",
        Medicines.PressureAndWaterTablets,
        "Together with a blood-pressure tablet and a water tablet they can harm the kidneys.",
        "Take none on your own; a pharmacist can say what suits you. Gentle moving helps too.");

    public static readonly Contraindication NoLoadOnBone = new(
        "X33.bone", Patterns.BoneSuspicion, "A bone may be hurt: no bike and no water either, unless a clinician agrees.", "Rest it until somebody has seen it.");

    public static readonly Contraindication SittingHurts = new(
        "X33.sitting", Pain.WorseOnSitting | Pain.WorseOnBending, "Sitting or bending makes it worse.", "Walk, use the elliptical trainer or the pool before the bike.", Changes: true);

    public static readonly Contraindication NoWater = new(
        "X19.water", Relief.NoWater, "Not into the water with a wound, an infection, epilepsy or fainting.", "Stay on dry land: bike, elliptical trainer or walking.");

    public static readonly Contraindication NeckInWater = new(
        "X19.neck", Pain.InNeck, "The neck hurts too.", "No breast-stroke with the head up; swim on the back or with the face in the water.", Changes: true);

    public static readonly Contraindication NoPressure = new(
        "X6.pressure",
        Condition.Any(
            Patterns.BoneSuspicion,
            Patterns.SeriousSignElsewhere,
            Definitions.BoneRisk,
            History.BloodThinner,
            History.Cancer,
            Emergency.Accident,
            DangerSigns.MinorTrauma,
            Relief.ClotLately,
            Heart.SwollenLeg,
            Relief.SkinNoHeat,
            Belly.Shingles,
            Definitions.LegSymptom,
            Definitions.SevereBand,
            Pain.InUpperBack),
        "Pressure can do harm here.",
        "No pressure; ask a clinician first.");

    public static readonly Contraindication PregnantMassage = new(
        "X6.pregnancy", Person.Pregnant, "In pregnancy hands must know what they do.", "Lying on the side, light, and by a trained therapist only.", Changes: true);

    public static readonly Contraindication AntiInflammatoryReaction = new(
        "X1.reaction", Medicines.AntiInflammatoryReaction, "You once reacted to such a medicine or to aspirin.", "Ask a pharmacist what suits you; try warmth and movement.");

    public static readonly Contraindication AntiInflammatoryInPregnancy = new(
        "X1.pregnancy", Person.Pregnant, "Not in pregnancy unless a midwife or doctor says so.", "Ask your midwife or doctor.");

    public static readonly Contraindication MedicineRisk = new(
        "X1.risk",
        Condition.Any(
            Medicines.Stomach,
            Emergency.GutBleeding,
            History.LongTermSteroid,
            Medicines.Kidney,
            Medicines.Heart,
            Medicines.Liver,
            Inflammatory.BowelDisease,
            History.BloodThinner,
            Medicines.Others,
            Belly.Shingles,
            Medicines.HeavyAlcohol,
            Medicines.TryingToConceive),
        "With what you told us they could harm you.",
        "Take none on your own; a pharmacist can say what suits you. Gentle moving helps too.");

    private const string NotArched = "Arching backwards makes it worse, or there is a slip.";

    private static Condition ArchingHarms => History.Slip | Pain.WorseBendingBack;

    private static Condition BendingHarms =>
        Definitions.BoneRisk | History.SpineProcedure | Patterns.BoneSuspicion | ((Nerve.LegPain | Nerve.Tingling) & Pain.WorseOnBending);

    private static Contraindication NotLying(string id, string instead) =>
        new(id, Person.Pregnant, "In pregnancy lying on the back is not for long.", instead, Changes: true);
}
