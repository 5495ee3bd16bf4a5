namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the advice on cross-training and exercise.</summary>
internal static class ClinicalExerciseAdvice
{
    public static (string Key, string Term)[] All =>
    [
        ("advice.other-sport.title", "Cross-training twice a week"),
        ("advice.other-sport.text", "Replace or add two easy sessions of another sport. Associated with fewer running injuries; one good option, not the only one."),
        ("advice.exercise-bike.title", "Stationary cycling"),
        ("advice.exercise-bike.text", "Easy exercise bike, upright sitting at first."),
        ("advice.elliptical.title", "Elliptical trainer"),
        ("advice.elliptical.text", "Easy elliptical trainer, if standing is comfortable."),
        ("advice.swimming.title", "Swimming"),
        ("advice.swimming.text", "Easy swimming; change the stroke if neck or back extends."),
        ("advice.aqua-jogging.title", "Deep-water running"),
        ("advice.aqua-jogging.text", "Deep-water jogging with a flotation belt; if painful it counts as running."),
        ("advice.walking-plan.title", "Walking programme to prevent recurrence"),
        ("advice.walking-plan.text", "Progressive regular walking; in a large trial it nearly doubled the time to recurrence."),
        ("advice.leg-strength.title", "Leg strengthening"),
        ("advice.leg-strength.text", "Leg strengthening, or continue if already done: sit-to-stand or squat, step-up, calf raise, bridge. First two weeks: no heavy lifting from the floor, no jumps."),
        ("advice.leg-strength.dose", "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3/10 or less"),
        ("advice.trunk-strength.title", "Trunk strengthening"),
        ("advice.trunk-strength.text", "Trunk and back exercise beside leg strengthening, not instead of it: bird-dog, side plank from the knees, hip hinge with a light weight."),
        ("advice.trunk-strength.dose", "1 to 2 sets of 10, 2 to 3 days a week, for 8 weeks; at 3/10 or less"),
        ("advice.pilates.title", "Pilates class"),
        ("advice.pilates.text", "Pilates, if classes are liked: as effective as other exercise for the back, not superior."),
        ("advice.earlier-exercises.title", "Previous physiotherapy exercises"),
        ("advice.earlier-exercises.text", "Resume the exercises prescribed by a physiotherapist for this same kind of pain."),
        ("advice.earlier-exercises.dose", "as prescribed, for 14 days"),
        ("advice.gentle-hamstrings.title", "Gentle hip and hamstring mobility"),
        ("advice.gentle-hamstrings.text", "Gentle mobility: supine leg raise with a bent knee, hip circles. For comfort; not cold before a run."),
        ("advice.gentle-hamstrings.dose", "5 slow repetitions each side, or 3 times 20 seconds, once a day"),
        ("advice.gentle-stretches.title", "Gentle thigh, hip and gluteal stretches"),
        ("advice.gentle-stretches.text", "Optional gentle quadriceps, hip flexor and gluteal stretches, for comfort only: little effect on soreness in trials."),
        ("advice.upper-back-stretch.title", "Upper back and shoulder stretch"),
        ("advice.upper-back-stretch.text", "One hand down the back, light overpressure at the elbow with the other. For comfort; benefit not established."),
        ("advice.small-turns.title", "Small supine lumbar rotations"),
        ("advice.small-turns.text", "Crook lying: small pain-free knee rolls to each side."),
        ("advice.small-turns.dose", "10 slow repetitions, once a day"),
        ("advice.hip-hinge.title", "Hip hinge instead of toe touches"),
        ("advice.hip-hinge.text", "Hip hinge with a straight back instead of toe touches; after rather than before a run."),
        ("advice.hip-hinge.dose", "10 slow repetitions, once a day"),
        ("advice.deep-bends.title", "Avoid end-range flexion and forced rotation"),
        ("advice.deep-bends.text", "Avoid wide straight-leg toe touches, deep forced flexion, squats out of full flexion and forced rotation."),
        ("advice.deep-bends.dose", "not indicated"),
    ];
}
