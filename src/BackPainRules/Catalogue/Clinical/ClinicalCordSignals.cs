namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of the spinal cord and of a narrow spinal canal.</summary>
internal static class ClinicalCordSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.cord.clumsy-hands", "New clumsiness of the hands, or weakness of a hand or arm"),
        ("signal.cord.unsteady", "New gait unsteadiness, or unable to walk unaided or climb stairs"),
        ("signal.cord.shocks", "Electric shocks down back, arms or legs on neck flexion (Lhermitte)"),
        ("signal.cord.heavy-legs", "Both legs heavy and stiff, new (tired or sore muscles after a run not counted)"),
        ("signal.cord.numb-below-line", "Numbness below a line across chest or abdomen (sensory level)"),
        ("signal.cord.band", "Tight or numb band round chest or abdomen, bilateral"),
        ("signal.cord.trunk-pain", "Shooting or burning pain round the trunk"),
        ("signal.cord.climbing", "Tingling or weakness ascending from both feet, over hours to 4 weeks"),
        ("signal.cord.fresh", "Clumsy hands, neck-flexion shocks, unsteady or heavy legs or trunk band: onset or change in the last 14 days"),
        ("signal.cord.hard-to-walk", "Since then, difficulty walking or a fall"),
        ("signal.stenosis.posture-bound", "Leg or buttock pain or heaviness only on standing, walking or running, gone within 10 minutes of sitting or bending forward"),
        ("signal.stenosis.both-legs", "Standing and walking leg symptoms: bilateral (legs or buttocks)"),
        ("signal.stenosis.worse", "Worsening, or shrinking walking distance, in the last 4 weeks"),
        ("signal.stenosis.for-long", "Standing and walking leg symptoms: like that for 90 days or more"),
        ("signal.stenosis.trips", "Standing and walking leg symptoms: with trips or falls"),
    ];
}
