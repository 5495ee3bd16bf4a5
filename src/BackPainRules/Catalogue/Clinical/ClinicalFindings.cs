namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the red flags of nerves and pain, and of the patterns.</summary>
internal static class ClinicalFindings
{
    public static (string Key, string Term)[] All =>
    [
        ("finding.saddle-numbness.title", "Saddle sensory change"),
        ("finding.bladder-change.title", "Bladder dysfunction"),
        ("finding.bowel-change.title", "Bowel dysfunction"),
        ("finding.sexual-change.title", "Change of genital sensation or sexual function"),
        ("finding.both-legs.title", "Bilateral leg neurological symptoms"),
        ("finding.foot-drop.title", "Foot drop"),
        ("finding.leg-weakness.title", "Leg weakness"),
        ("finding.bone-suspicion.title", "Suspected bone stress injury"),
        ("finding.nerve-pain.title", "Radicular leg pain, unilateral"),
        ("finding.soreness-that-stays.title", "Soreness outlasting DOMS"),
        ("finding.numb-patch.title", "Leg numbness, localised"),
        ("finding.numb-foot-diabetes.title", "Foot numbness with diabetes"),
        ("finding.bone-stress.title", "Possible bone stress injury"),
        ("finding.upper-back-pain.title", "New thoracic back pain"),
        ("finding.severe-pain.title", "Severe pain affecting sleep, speech, movement or self-care"),
        ("finding.weak-signs.title", "Weak warning signs, alone or in combination"),
        ("finding.getting-worse.title", "Progressive pain despite reduced running"),
        ("finding.narrow-spine.title", "Leg pain on standing, not on sitting"),
        ("finding.training-soreness.title", "DOMS pattern, complete"),
        ("finding.cauda-equina-sign.title", "Possible cauda equina sign at same-day or emergency level"),
        ("finding.both-leg-sign.title", "Bilateral leg neurological symptoms, unexplained"),
        ("finding.serious-sign.title", "Red flag in its own right"),
        ("finding.inflammatory-picture.title", "Possible inflammatory back pain"),
        ("finding.running-waits.title", "No running until assessed"),
    ];
}
