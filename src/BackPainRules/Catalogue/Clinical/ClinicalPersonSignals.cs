namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals about the person, the wishes, and what warmth, cold and water need.</summary>
internal static class ClinicalPersonSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.person.age", "Age"),
        ("signal.person.sex", "Sex at birth"),
        ("signal.person.height", "Height"),
        ("signal.person.mass", "Body mass"),
        ("signal.person.mass-index", "Body-mass index (calculated from height and mass)"),
        ("signal.person.pregnant", "Pregnant or possibly so: period late, or not known"),
        ("signal.person.answers-unsure", "Answers given by somebody else, or under the influence of alcohol or drugs"),
        ("signal.person.prostate-signs", "Slow urine stream or erectile dysfunction for over 90 days, no worse"),
        ("signal.person.thirst-or-infections", "Marked thirst, new constipation, or two or more infections in 6 months"),
        ("signal.person.sits-most-of-the-day", "Sits most of the day (6 hours or more)"),
        ("signal.person.birth-lately", "Childbirth in the last 12 months"),
        ("signal.person.months-since-birth", "Months post partum (since last childbirth)"),
        ("signal.person.sitting-hours", "Hours of sitting on a usual day"),
        ("signal.person.pain-at-desk", "Pain also at a desk or in one posture at work"),
        ("signal.relief.skin-no-heat", "Local skin numb or broken, rash, fresh bruise, or gel applied"),
        ("signal.relief.heat-illness", "Feels faint, or heat illness in the last 7 days"),
        ("signal.relief.no-cold", "Cold-induced white fingers or hives (urticaria), or circulatory disease"),
        ("signal.relief.clot", "Blood clot (thrombosis or embolism) in the last 3 months"),
        ("signal.relief.no-water", "Open wound, infection of skin, chest or gut, epilepsy, or fainting not yet assessed"),
        ("signal.wish.trial-jog", "Wishes to try a short jog"),
        ("signal.wish.not-ready", "Does not feel ready for the next step of the training plan"),
        ("signal.wish.prevention", "Wishes to prevent recurrence"),
        ("signal.wish.which-exercises", "Unsure which exercises are suitable"),
        ("signal.wish.water", "Could swim or deep-water jog"),
        ("signal.wish.class", "Likes exercise classes such as Pilates"),
        ("signal.wish.upper-back-stretch", "Wishes to stretch the upper back and shoulders"),
        ("signal.wish.twisting", "Does or wishes to do twisting (rotational) stretches"),
        ("signal.wish.toe-touches", "Does or wishes to do toe touches, deep bends or wide straight-leg stretches"),
        ("signal.wish.cold", "Prefers cold to heat"),
        ("signal.wish.ball", "Does or wishes to apply ball pressure to the sore muscle"),
        ("signal.wish.massage", "Has or wishes to have massage"),
        ("signal.wish.manipulation", "Has or wishes to have spinal manipulation, dry needling or cupping"),
        ("signal.wish.strong-painkiller", "Considering codeine, a medicine for nerve pain, a muscle relaxant or a hypnotic"),
        ("signal.wish.insoles", "Considering insoles or heel lifts for the back"),
        ("signal.wish.weight-help", "Asks whether weight loss would help"),
        ("signal.wish.peer-advice", "Was told by another runner what helped in a similar case"),
    ];
}
