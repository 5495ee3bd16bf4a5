namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of infection and of inflamed joints.</summary>
internal static class ClinicalInfectionSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.infection.fever", "Temperature of 38.0 C or more, rigors, feverishness possibly masked by an analgesic, or below 36.0 C while feeling ill"),
        ("signal.infection.sepsis-sign", "New confusion, slurred speech, mottled or blue skin, very fast breathing, no urine for 18 hours, non-blanching rash, or uncontrollable shaking"),
        ("signal.infection.unwell", "Unwell: at least two of five: drenching sweats, anorexia, unusual exhaustion, vomiting, looking or feeling very ill"),
        ("signal.infection.weight-loss", "Unintentional or unexplained weight loss, training and diet apart (5 % or more in 6 months, or clothes looser)"),
        ("signal.infection.night-sweats", "Drenching night sweats together with weight loss"),
        ("signal.infection.warm-and-ill", "Temperature of 37.5 C or more, and feels ill"),
        ("signal.infection.deep-hip-pain", "Deep hip, groin or lower abdominal pain"),
        ("signal.infection.hip-held-bent", "Hip held flexed, or pain on extension"),
        ("signal.infection.hot-joint", "Single hot, swollen, very painful joint"),
        ("signal.infection.joint-stuck", "Unable to move the hot joint"),
        ("signal.infection.worse-since-procedure", "Pain new or worse since the spinal operation or injection"),
        ("signal.infection.foot-wound", "Foot hot or red, or with a wound"),
        ("signal.infection.fever-lately", "Temperature of 38.0 C or more in the last 7 days"),
        ("signal.joints.stiff-shoulders-or-hips", "Bilateral shoulder or hip aching for over 2 weeks, with stiffness for over 45 minutes after getting up"),
        ("signal.joints.swollen", "Dactylitis (finger or toe), joint swelling, or joint pain after gut, bladder or eye infection"),
    ];
}
