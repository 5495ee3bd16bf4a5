namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of emergency, infection, bone, muscles and equipment.</summary>
internal static class ClinicalBodySignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.emergency.accident", "Serious accident in the last 7 days before onset (road crash, fall over 1 metre or 5 stairs, thrown from horse or bike, crush, fall then unable to rise or numb)"),
        ("signal.emergency.minor-trauma", "Minor trauma (trip, bump, lift or fall) in the last 14 days, preceding the pain"),
        ("signal.emergency.chest-pain", "Chest pain or pressure now, or for 15 minutes or more in the last 12 hours"),
        ("signal.emergency.chest-pain-lately", "Chest pain or pressure in the last 3 days"),
        ("signal.emergency.faint", "Syncope or presyncope, palpitations, or the pain on effort of any kind; not assessed"),
        ("signal.infection.fever", "Temperature of 38.0 C or more, rigors, feverishness possibly masked by an analgesic, or below 36.0 C while feeling ill"),
        ("signal.infection.sepsis-sign", "New confusion, slurred speech, mottled or blue skin, very fast breathing, no urine for 18 hours, non-blanching rash, or uncontrollable shaking"),
        ("signal.infection.unwell", "Unwell: at least two of five: drenching sweats, anorexia, unusual exhaustion, vomiting, looking or feeling very ill"),
        ("signal.infection.weight-loss", "Unintentional weight loss (5 % in 6 months, or clothes looser)"),
        ("signal.infection.foot-wound", "Foot hot or red, or with a wound"),
        ("signal.infection.fever-lately", "Temperature of 38.0 C or more in the last 7 days"),
        ("signal.infection.dark-urine", "Urine brown, pink, red or cola-coloured, or oliguria (not dark yellow alone)"),
        ("signal.relief.shingles", "Shingles or chickenpox"),
        ("signal.bone.focal-spot", "Focal bony pain at the base of the spine, pelvis or hip, same spot always, no larger than two fingertips"),
        ("signal.bone.worse-as-run-goes-on", "For 2 weeks or more, pain at the same spot increases as a run goes on, and starts earlier in each run"),
        ("signal.bone.hurts-on-one-leg", "Single-leg landing or stance has provoked pain in buttock, pelvis, groin or the base of the spine"),
        ("signal.bone.limp", "Limp"),
        ("signal.body.tight-hamstrings", "Subjective hamstring tightness"),
        ("signal.body.tight-quads", "Subjective quadriceps (anterior thigh) tightness"),
        ("signal.body.tight-glutes", "Subjective gluteal tightness"),
        ("signal.body.tight-hip-flexors", "Subjective hip flexor (anterior hip) tightness"),
        ("signal.body.weak-core", "Trunk muscle (abdominal and back) weakness, self-reported or told so"),
        ("signal.body.weak-legs", "Leg muscle weakness, self-reported or told so"),
        ("signal.body.does-strength", "Strength training twice a week or more"),
        ("signal.body.warms-up", "Warms up before running"),
        ("signal.body.stretches", "Stretches before or after running"),
        ("signal.body.imbalance", "One side or one muscle group clearly weaker, found by a physiotherapist or trainer"),
        ("signal.body.calf-foot-injury", "Calf, Achilles tendon or foot bone injury, now or in the last 12 weeks"),
        ("signal.equipment.shoe-distance", "Distance run in the current running shoes"),
        ("signal.equipment.shoes-worn", "Running shoes look worn out"),
        ("signal.equipment.hard-cushioning", "Running shoes with hard or little cushioning"),
        ("signal.equipment.insoles-prescribed", "Insoles prescribed"),
        ("signal.equipment.insoles-worn", "Wears insoles in the running shoes"),
        ("signal.equipment.insoles-hurt", "Onset of foot, knee or leg pain within 14 days of starting insoles"),
        ("signal.equipment.only-hard-surface", "Runs only on asphalt or concrete"),
        ("signal.equipment.ankle-gives-way", "Ankle gives way or sprained in the last 12 weeks, poor balance, or runs in bad light"),
        ("signal.equipment.race-soon", "Race in the next 14 days"),
    ];
}
