namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of muscles and equipment.</summary>
internal static class ClinicalBodySignals
{
    public static (string Key, string Term)[] All =>
    [
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
