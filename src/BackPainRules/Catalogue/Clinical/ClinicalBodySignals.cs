namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of muscles, their soreness, and equipment.</summary>
internal static class ClinicalBodySignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.soreness.began-as", "Onset as muscle soreness after an unusual effort"),
        ("signal.soreness.new-effort", "Followed a new or unaccustomed effort"),
        ("signal.soreness.began-next-day", "Onset 6 to 24 hours after that effort, not during it"),
        ("signal.soreness.both-sides", "Bilateral, in the muscles"),
        ("signal.soreness.only-on-moving", "Pain on movement, stretch or pressure only, none at rest"),
        ("signal.soreness.no-bony-pain", "No single painful bony spot, and no pain on single-leg landing"),
        ("signal.soreness.urine-normal", "Urine of usual appearance, not red or brown"),
        ("signal.soreness.nothing-else", "Feels well, no fever, usual sleep, no numb, weak or tingling leg"),
        ("signal.soreness.walks-normally", "Walks as usual"),
        ("signal.soreness.clear-cause", "Clear muscle cause: unusual arm or trunk work within 2 days before; pain in those muscles, tender, changes with movement"),
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
