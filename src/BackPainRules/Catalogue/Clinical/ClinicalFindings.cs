namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the red flags and patterns.</summary>
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
        ("finding.too-much-painkiller.title", "Possible paracetamol overdose"),
        ("finding.black-stools.title", "Possible gastrointestinal bleed"),
        ("finding.faint-or-palpitations.title", "Syncope, palpitations or exertional pain"),
        ("finding.dark-urine.title", "Dark urine or oliguria"),
        ("finding.clot.title", "Recent VTE or swollen calf"),
        ("finding.cancer.title", "Cancer within 5 years with new back pain"),
        ("finding.fall-with-blood-thinner.title", "Fall or blow on anticoagulation or with a bleeding disorder"),
        ("finding.bone-suspicion.title", "Suspected bone stress injury"),
        ("finding.nerve-pain.title", "Radicular leg pain, unilateral"),
        ("finding.soreness-that-stays.title", "Soreness outlasting DOMS"),
        ("finding.numb-patch.title", "Leg numbness, localised"),
        ("finding.numb-foot-diabetes.title", "Foot numbness with diabetes"),
        ("finding.possible-infection.title", "Fever or sepsis sign with back pain"),
        ("finding.weight-loss.title", "Unintentional weight loss"),
        ("finding.serious-accident.title", "Back pain after a serious accident (significant trauma)"),
        ("finding.chest-pain.title", "Chest pain with back pain"),
        ("finding.bone-stress.title", "Suspected bone stress injury (sacrum, pelvis or hip)"),
        ("finding.upper-back-pain.title", "New thoracic back pain"),
        ("finding.severe-pain.title", "Severe pain affecting sleep, speech or self-care"),
        ("finding.weak-signs.title", "Weak warning signs, alone or in combination"),
        ("finding.getting-worse.title", "Progressive pain despite reduced running"),
        ("finding.child.title", "Back pain under 16"),
        ("finding.training-soreness.title", "DOMS pattern, complete"),
        ("finding.cauda-equina-sign.title", "Possible cauda equina sign at same-day or emergency level"),
        ("finding.both-leg-sign.title", "Bilateral leg neurological symptoms, unexplained"),
        ("finding.serious-sign.title", "Red flag in its own right"),
        ("finding.inflammatory-picture.title", "Possible inflammatory back pain (referral count reached)"),
        ("finding.running-waits.title", "No running until assessed"),
    ];
}
