namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the advice on relief, medicines and everyday life.</summary>
internal static class ClinicalReliefAdvice
{
    public static (string Key, string Term)[] All =>
    [
        ("advice.warmth.title", "Local heat"),
        ("advice.warmth.text", "Local heat (pack or wrap through cloth) to the sore muscles."),
        ("advice.cold.title", "Local cold"),
        ("advice.cold.text", "If cold is preferred: cold pack through cloth; little evidence either way."),
        ("advice.massage.title", "Massage"),
        ("advice.massage.text", "Light to moderate massage for short-term relief, as an adjunct to exercise; no deep work in the first 48 hours."),
        ("advice.ball.title", "Self-massage with a ball"),
        ("advice.ball.text", "Ball between wall and paraspinal or gluteal muscle, light pressure. Never on bone; stop on tingling."),
        ("advice.foam-roller.title", "Foam rolling of the legs"),
        ("advice.foam-roller.text", "Foam roll thighs, calves and buttocks, not the spine; small, short-lived effect."),
        ("advice.manipulation.title", "Manipulation, dry needling, cupping"),
        ("advice.manipulation.text", "Only after examination by a registered clinician, and only as part of a package with exercise."),
        ("advice.strong-painkillers.title", "Opioids, gabapentinoids, muscle relaxants, hypnotics"),
        ("advice.strong-painkillers.text", "Not indicated for this."),
        ("advice.strong-painkillers.dose", "prescriber or pharmacist only"),
        ("advice.ask-about-paracetamol.title", "Paracetamol: pharmacist or doctor advice"),
        ("advice.ask-about-paracetamol.text", "Pharmacist or doctor to advise on suitability of paracetamol; little effect on back pain as monotherapy."),
        ("advice.ask-about-paracetamol.dose", "as advised and labelled; healthy adult: never over 8 tablets of 500 mg in 24 hours, all products together"),
        ("advice.ask-about-anti-inflammatory.title", "Oral NSAID: pharmacist or doctor advice"),
        ("advice.ask-about-anti-inflammatory.text", "Pharmacist or doctor to advise on suitability of an oral NSAID; small benefit. Never to enable running, as a test, or within a day before or after a run."),
        ("advice.ask-about-anti-inflammatory.dose", "as advised; lowest dose, with food, at most 3 days before review, never over 10 days, never two NSAIDs"),
        ("advice.ask-about-gel.title", "Topical gel: pharmacist advice"),
        ("advice.ask-about-gel.text", "Pharmacist to advise on suitability of a topical NSAID or warming gel; little evidence for the back."),
        ("advice.ask-about-gel.dose", "as advised, at most 7 days; not under a heat pack"),
        ("advice.check-shoes.title", "Footwear check"),
        ("advice.check-shoes.text", "Check the running shoes. If worn out: a comfortable pair, alternating old and new."),
        ("advice.check-shoes.dose", "alternate over 14 days"),
        ("advice.insoles.title", "Insoles"),
        ("advice.insoles.text", "Prescribed insoles also in the running shoes, if comfortable. Insoles and heel lifts are not supported as treatment for the back."),
        ("advice.insoles.dose", "stop on leg or foot pain within 14 days"),
        ("advice.break-up-sitting.title", "Break up sitting"),
        ("advice.break-up-sitting.text", "Interrupt sitting: stand, walk, change position; no single correct posture."),
        ("advice.eat-enough.title", "Adequate energy intake"),
        ("advice.eat-enough.text", "Energy intake to match training; discuss energy availability with {doctor} or sports dietitian."),
        ("advice.weight-help.title", "Weight"),
        ("advice.weight-help.text", "If weight loss is wished: slowly, activity first. Not promised for back pain alone: little effect in trials."),
        ("advice.drink-to-thirst.title", "Drink to thirst"),
        ("advice.drink-to-thirst.text", "Drink to thirst; excess is of no benefit."),
    ];
}
