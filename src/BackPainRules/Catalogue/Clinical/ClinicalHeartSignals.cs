namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of heart, large vessels and lung.</summary>
internal static class ClinicalHeartSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.heart.fainted", "Syncope or presyncope, recent or with this pain"),
        ("signal.heart.fainted-in-run", "Syncope, presyncope or blackout during a run"),
        ("signal.heart.palpitations", "Palpitations (racing or irregular), more than effort explains"),
        ("signal.heart.palpitations-now", "Palpitations (racing or irregular) now, at rest"),
        ("signal.heart.relative-died-young", "Sudden death of a close relative before 40"),
        ("signal.heart.effort-linked", "Upper back, chest, jaw, throat or arm pain or tightness within 10 minutes of brisk effort of any kind, relieved within 10 minutes of stopping"),
        ("signal.heart.pressure", "Pressure or tightness in chest, jaw, throat or arm, at any time"),
        ("signal.heart.tight-back-with", "Upper back pressure or tightness with sweating, nausea, faintness, or dyspnoea disproportionate to effort"),
        ("signal.heart.sharp-on-breathing", "Pleuritic pain (sharp, on inspiration)"),
        ("signal.heart.swollen-leg", "Unilateral calf or thigh swelling, usually with tenderness or warmth"),
        ("signal.heart.leg-cramp", "Calf, thigh or buttock cramp after a fixed distance, relieved within minutes of standing still"),
        ("signal.heart.brought-on-by-pressing", "Same pain reproduced by pressing, twisting, lifting the arm or a deep stretch"),
        ("signal.heart.short-pangs", "Each chest pang lasts under a minute, only on pressing or twisting"),
        ("signal.heart.now-at-rest", "Chest, jaw, throat or arm pressure or tightness, or the effort-linked pain, present now, at rest"),
        ("signal.heart.attack-lately", "Last 12 hours: chest, jaw, throat or arm tightness, 15 minutes or more or at rest; or, upper back too, with sweating, nausea, dyspnoea or faintness"),
        ("signal.heart.more-easily", "Such pain or tightness more frequent or more easily provoked than before"),
        ("signal.heart.new-attacks", "Such pain or tightness first noticed in the last 4 weeks, or last episode in the last 3 days"),
        ("signal.heart.side-stitch", "Side stitch: below the ribs, only while running, gone within 10 minutes of stopping, nothing else"),
        ("signal.heart.clot-risk", "VTE risk: flight over 4 hours, surgery, plaster cast or bed rest in the last 4 weeks; oestrogen (such as the pill); or previous clot"),
        ("signal.heart.foot-at-rest", "Leg or foot pain at rest too, or non-healing foot ulcer"),
        ("signal.heart.no-position-matters", "Pain unchanged by movement or position"),
        ("signal.heart.clammy", "Pale with cold sweat, or collapsed"),
        ("signal.heart.pulsing-lump", "Pulsatile abdominal mass"),
        ("signal.heart.tearing", "Sudden severe chest, upper-back or abdominal pain, tearing, ripping or stabbing, or migrating"),
        ("signal.heart.arm-sign", "Arm or leg weakness, or one arm cold or numb, with the sudden pain"),
    ];
}
