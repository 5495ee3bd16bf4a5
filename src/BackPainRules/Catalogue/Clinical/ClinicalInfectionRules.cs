namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the rules on infection.</summary>
internal static class ClinicalInfectionRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.infection.fever.title", "Fever or sepsis sign with back pain"),
        ("rule.infection.fever.reason", "Spinal infection is rare and progresses fast; DOMS does not cause fever."),
        ("rule.infection.immune-weak.title", "New back pain, immunocompromised"),
        ("rule.infection.immune-weak.reason", "Spinal infection may be afebrile in the immunocompromised."),
        ("rule.infection.injected-drugs.title", "Back pain after injecting drugs"),
        ("rule.infection.injected-drugs.reason", "Injecting can seed spinal infection."),
        ("rule.infection.spine-procedure.title", "Back pain after a spinal operation or injection"),
        ("rule.infection.spine-procedure.reason", "Possible post-procedural infection or bleed with neural compression; operating team to be called."),
        ("rule.infection.recent.title", "Recent infection, or diabetes, with back pain and fever or systemic illness"),
        ("rule.infection.recent.reason", "Urinary, dental or chest infection can seed the spine."),
        ("rule.infection.warm-and-ill.title", "37.5 C or more, systemic illness and back pain"),
        ("rule.infection.warm-and-ill.reason", "Spinal infection is often afebrile or low-grade."),
        ("rule.infection.tuberculosis.title", "Tuberculosis or brucella exposure, or night sweats with weight loss"),
        ("rule.infection.tuberculosis.reason", "Some indolent infections settle in the spine, even years later."),
        ("rule.infection.blood.title", "New back pain after bloodstream, heart valve or skin infection, or with dialysis or a long-term line"),
        ("rule.infection.blood.reason", "Possible haematogenous spread to the spine, with or without fever."),
        ("rule.infection.low-white-cells.title", "Fever with very low white cell count"),
        ("rule.infection.low-white-cells.reason", "Possible neutropenic sepsis: can be fatal within hours; cancer or transplant team's number to be called as well."),
        ("rule.infection.deep-hip.title", "Fever or systemic illness with deep hip, groin or lower abdominal pain"),
        ("rule.infection.deep-hip.reason", "Possible abscess of the deep hip muscle (psoas) or septic hip: hip held flexed."),
        ("rule.infection.hot-joint.title", "Single hot, swollen, very painful joint"),
        ("rule.infection.hot-joint.reason", "Possible septic arthritis; the joint is lost within days if left."),
        ("rule.infection.on-biologic.title", "Fever and back pain on a biologic for spinal disease"),
        ("rule.infection.on-biologic.reason", "Biologic therapy can mask infection."),
        ("rule.infection.fever-lately.title", "Fever this week, with back pain"),
        ("rule.infection.fever-lately.reason", "Settled fever does not exclude spinal infection; daily temperature."),
    ];
}
