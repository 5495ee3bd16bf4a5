namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the rules on kidneys, muscle breakdown, abdomen, pelvis, skin and pregnancy.</summary>
internal static class ClinicalUrineAndBellyRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.kidney.urine.title", "Red or brown urine"),
        ("rule.kidney.urine.reason", "Rhabdomyolysis after hard effort, else renal or bladder cause; both to be tested."),
        ("rule.kidney.little-urine.title", "Oliguria after hard effort or with illness"),
        ("rule.kidney.little-urine.reason", "Possible acute kidney injury after hard effort or dehydration; blood test today."),
        ("rule.kidney.muscle-breakdown.title", "Myalgia far beyond the effort"),
        ("rule.kidney.muscle-breakdown.reason", "Possible exertional rhabdomyolysis with renal harm; clear urine does not exclude it."),
        ("rule.kidney.rock-hard-muscle.title", "Rock-hard muscle after effort"),
        ("rule.kidney.rock-hard-muscle.reason", "Possible compartment syndrome."),
        ("rule.kidney.infection.title", "Loin pain with fever, nausea or vomiting"),
        ("rule.kidney.infection.reason", "Possible pyelonephritis; treatment today."),
        ("rule.kidney.stone.title", "Waves of severe loin-to-groin pain"),
        ("rule.kidney.stone.reason", "Possible renal colic; from 50 on a first attack may be aortic."),
        ("rule.kidney.urine-infection.title", "Dysuria or cloudy urine"),
        ("rule.kidney.urine-infection.reason", "Possible lower UTI; pharmacist or doctor can treat."),
        ("rule.kidney.loin-pain.title", "Deep loin pain"),
        ("rule.kidney.loin-pain.reason", "Possible renal cause: infection, stone, or harm by all-out effort."),
        ("rule.belly.upper.title", "Upper abdominal pain boring to the back"),
        ("rule.belly.upper.reason", "Pancreatic, gastric and gallbladder disease can radiate to the back."),
        ("rule.belly.acute.title", "Abdominal pain with signs of an acute abdomen"),
        ("rule.belly.acute.reason", "Possible appendicitis, perforation or bowel obstruction; hospital."),
        ("rule.belly.jaundice.title", "Jaundice with back pain"),
        ("rule.belly.jaundice.reason", "Hepatic, biliary or haematological cause; assessed today."),
        ("rule.skin.shingles.title", "Unilateral burning band of skin"),
        ("rule.skin.shingles.reason", "Possible shingles: pain may precede the rash. Antivirals work best in the first 3 days; pharmacist can help. Skin to be checked daily."),
        ("rule.pelvis.ovary.title", "Pelvic pain"),
        ("rule.pelvis.ovary.reason", "Possible ovarian torsion or uterine infection."),
        ("rule.pelvis.testicle.title", "Sudden testicular pain"),
        ("rule.pelvis.testicle.reason", "Possible testicular torsion; salvage within hours only."),
        ("rule.pregnancy.early.title", "Early or possible pregnancy with low pain or bleeding"),
        ("rule.pregnancy.early.reason", "Possible ectopic pregnancy with internal bleeding. Pregnancy test, not to be awaited if pain is unilateral."),
        ("rule.pregnancy.danger.title", "Danger sign in pregnancy"),
        ("rule.pregnancy.danger.reason", "Possible bleed, labour, pre-eclampsia or infection; maternity unit now as well."),
        ("rule.pregnancy.back-pain.title", "Back pain in pregnancy"),
        ("rule.pregnancy.back-pain.reason", "Common in pregnancy; midwife to know before any running or medicine."),
        ("rule.pregnancy.back-pain.watch", "Maternity unit or {emergency} now: PV bleed or fluid, contractions, less movement, bad headache, visual change, subcostal pain, sudden oedema or bad belly pain"),
        ("rule.pregnancy.pre-eclampsia.title", "Headache, visual change or swelling in later pregnancy or after childbirth"),
        ("rule.pregnancy.pre-eclampsia.reason", "Possible hypertensive disease of pregnancy (pre-eclampsia), dangerous within hours; maternity unit to be called."),
        ("rule.pregnancy.after-birth.title", "Back pain within six weeks of childbirth"),
        ("rule.pregnancy.after-birth.reason", "Infection and VTE more likely post partum; uncomplicated back pain: midwife to be told."),
    ];
}
