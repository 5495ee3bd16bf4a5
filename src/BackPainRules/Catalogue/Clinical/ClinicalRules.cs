namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the rules on upper back, severity, weak signs, inflammation and time course.</summary>
internal static class ClinicalRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.upper-back.new.title", "New thoracic back pain"),
        ("rule.upper-back.new.reason", "Thoracic pain is seldom due to running alone; assessed soon when rest and the night bring no relief."),
        ("rule.severity.severe.title", "Severe pain affecting sleep, speech, movement or self-care"),
        ("rule.severity.severe.reason", "Severity alone is not an emergency but warrants early help; same day if unable to self-care."),
        ("rule.weak-signs.families.title", "Weak warning signs"),
        ("rule.weak-signs.families.reason", "Each is common and of low predictive value alone; a combination lowers the threshold for assessment."),
        ("first-aid.lie-still", "Lie still; not to be moved except by the ambulance crew."),
        ("first-aid.lie-flat", "Lie flat until told otherwise, unless breathing worsens (possible spinal cord compression)."),
        ("first-aid.sit-and-rest", "Rest, seated or lying, until help arrives."),
        ("first-aid.cool", "If very hot: whole-body cooling with water or ice now; nothing by mouth (possible exertional hyponatraemia)."),
        ("first-aid.resuscitate", "Unresponsive and not breathing normally: CPR and {emergency}."),
        ("first-aid.not-alone", "Intent or thoughts of self-harm: not to be left alone; crisis team."),
        ("first-aid.no-weight", "Non-weight-bearing on that leg until examined."),
        ("finding.not-cleared.title", "Earlier referral not yet cleared by a clinician"),
        ("rule.follow-up.not-cleared.title", "Earlier triage level not yet cleared by a clinician"),
        ("rule.follow-up.not-cleared.reason", "Absence of symptoms does not clear the earlier level; it stands, with no running, until cleared by a clinician."),
        ("rule.inflammatory.referral.title", "Possible inflammatory back pain (axial SpA)"),
        ("rule.inflammatory.referral.reason", "Stiffness that eases with running is not always benign; axial SpA is diagnosed late and is treatable."),
        ("rule.inflammatory.pattern.title", "Inflammatory back pain pattern"),
        ("rule.inflammatory.pattern.reason", "Four of five features make it likely: young onset, insidious onset, better with movement, not with rest, night pain easing on rising."),
        ("rule.inflammatory.swollen-joint.title", "Swollen finger, toe or joint"),
        ("rule.inflammatory.swollen-joint.reason", "Joint inflammation is treated early, before joint damage."),
        ("rule.inflammatory.shoulders-or-hips.title", "Age 50 or over: bilateral shoulder or hip ache with morning stiffness"),
        ("rule.inflammatory.shoulders-or-hips.reason", "Blood test for inflammation that responds to tablets within days (possible polymyalgia rheumatica); recent steroids to be reported."),
        ("rule.time.any-back-pain.title", "Back pain"),
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
