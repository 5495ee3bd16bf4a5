namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the other rules that call a level.</summary>
internal static class ClinicalRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.infection.fever.title", "Fever or sepsis sign with back pain"),
        ("rule.infection.fever.reason", "Spinal infection is rare and progresses fast; DOMS does not cause fever."),
        ("rule.fracture.accident.title", "Back pain after a serious accident (significant trauma)"),
        ("rule.fracture.accident.reason", "Possible spinal fracture: lie still until examined."),
        ("rule.heart.chest-pain.title", "Chest pain with back pain"),
        ("rule.heart.chest-pain.reason", "Cardiac, pulmonary and aortic disease can refer pain to the back."),
        ("rule.cancer.weight-loss.title", "Unintentional weight loss with back pain"),
        ("rule.cancer.weight-loss.reason", "Unintentional weight loss with back pain needs investigation for its cause, malignancy included."),
        ("rule.pregnancy.back-pain.title", "Back pain in pregnancy"),
        ("rule.pregnancy.back-pain.reason", "Common in pregnancy; maternity team to know before any running or medicine."),
        ("rule.child.back-pain.title", "Back pain under 16"),
        ("rule.child.back-pain.reason", "Under 16: always assessed; under 10: soon."),
        ("rule.bone.stress.title", "Suspected bone stress injury (sacrum, pelvis or hip)"),
        ("rule.bone.stress.reason", "Sacral and pelvic bone stress injury often presents as a vague dull ache; good prognosis if found early."),
        ("rule.bone.low-energy.title", "Low energy availability (possible RED-S)"),
        ("rule.bone.low-energy.reason", "Amenorrhoea or low intake for training impairs bone health; pain near the pelvis is assessed within days."),
        ("rule.upper-back.new.title", "New thoracic back pain"),
        ("rule.upper-back.new.reason", "Thoracic pain is seldom due to running alone; assessed soon when rest and the night bring no relief."),
        ("rule.severity.severe.title", "Severe pain affecting sleep, speech or self-care"),
        ("rule.severity.severe.reason", "Severity alone is not an emergency but warrants early help; same day if unable to self-care."),
        ("rule.weak-signs.families.title", "Weak warning signs"),
        ("rule.weak-signs.families.reason", "Each is common and of low predictive value alone; a combination lowers the threshold for assessment."),
        ("rule.inflammatory.referral.title", "Possible inflammatory back pain (axial SpA)"),
        ("rule.inflammatory.referral.reason", "Stiffness that eases with running is not always benign; axial SpA is diagnosed late and is treatable."),
        ("rule.time.any-back-pain.title", "Back pain, no red flag so far among those asked"),
        ("rule.time.any-back-pain.reason", "Most back pain is suited to self-management; a fixed review date is the safety net."),
        ("rule.time.soreness-that-stays.title", "Presumed DOMS not resolved within a week"),
        ("rule.time.soreness-that-stays.reason", "DOMS resolves in 5 to 7 days; beyond that another cause is likely."),
        ("rule.time.not-improving.title", "Low back or buttock pain, no improvement shown within three weeks"),
        ("rule.time.not-improving.reason", "Most LBP has clearly improved by now; otherwise examination helps to plan management."),
        ("rule.time.worse-two-weeks.title", "Progressive pain despite reduced running"),
        ("rule.time.worse-two-weeks.reason", "Load-related pain improves with less load; this one does not."),
        ("rule.time.six-weeks.title", "Low back or buttock pain for six weeks"),
        ("rule.time.six-weeks.reason", "Recovery slows after six weeks; a plan made with a professional is worthwhile."),
        ("rule.time.twelve-weeks.title", "Back pain for twelve weeks (persistent)"),
        ("rule.time.twelve-weeks.reason", "Pain of twelve weeks' duration seldom resolves by waiting."),
        ("rule.time.recurrent.title", "Recurrent back pain"),
        ("rule.time.recurrent.reason", "Recurrent episodes warrant examination between episodes."),
    ];
}
