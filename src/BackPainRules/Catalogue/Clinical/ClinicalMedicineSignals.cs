namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals about medicines and inflammatory back pain.</summary>
internal static class ClinicalMedicineSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.inflammatory.age-at-onset", "Age at first onset of low back or buttock pain"),
        ("signal.inflammatory.days-since-onset", "Days since first onset of low back or buttock pain, on and off"),
        ("signal.inflammatory.wakes-second-half", "Woken by it in the second half of the night"),
        ("signal.inflammatory.buttock-pain", "Buttock pain is part of it, including alternating"),
        ("signal.inflammatory.better-moving", "Improves with movement"),
        ("signal.inflammatory.no-better-resting", "No improvement with rest"),
        ("signal.inflammatory.night-pain-eases", "Night pain, eased by getting up"),
        ("signal.inflammatory.gradual-start", "Insidious onset"),
        ("signal.inflammatory.better-nsaid", "Improved within 2 days by an NSAID taken anyway"),
        ("signal.inflammatory.relative", "First-degree relative with spondyloarthritis"),
        ("signal.inflammatory.arthritis", "Inflammatory arthritis diagnosed by a clinician, ever (not osteoarthritis)"),
        ("signal.inflammatory.enthesitis", "Enthesitis (heel, Achilles tendon or sole) diagnosed by a clinician, ever"),
        ("signal.inflammatory.psoriasis", "Psoriasis, current or past"),
        ("signal.inflammatory.bowel-disease", "Crohn's disease or ulcerative colitis"),
        ("signal.inflammatory.uveitis", "Uveitis or iritis, ever (not conjunctivitis)"),
        ("signal.medicine.wanted", "Takes or considers a medicine for the pain"),
        ("signal.medicine.gel-wanted", "Uses or considers a topical gel for the pain"),
        ("signal.medicine.nsaid-reaction", "Previous rash, wheeze, rhinitis, angioedema or collapse with an NSAID or aspirin, or told to avoid NSAIDs"),
        ("signal.medicine.stomach", "Gastrointestinal ulcer, bleed or perforation (current or past) or gastric surgery"),
        ("signal.medicine.kidney", "Renal disease, single kidney, or current renal stone"),
        ("signal.medicine.heart", "Heart disease, heart failure, previous stroke, or hypertension not well controlled"),
        ("signal.medicine.liver", "Liver disease"),
        ("signal.medicine.mild-finding", "Mild renal, hepatic or cardiac finding by a doctor, once, needing no treatment"),
        ("signal.medicine.others", "Daily aspirin, other NSAID, antithrombotic, mood medicine, antirheumatic, lithium, steroid or anti-rejection medicine"),
        ("signal.medicine.pressure-and-water", "Antihypertensive together with a diuretic"),
        ("signal.medicine.pressure-or-water", "Antihypertensive or diuretic"),
        ("signal.medicine.loses-fluid", "Vomiting, diarrhoea or grossly inadequate fluid intake"),
        ("signal.medicine.alcohol", "Alcohol more than 14 units in a usual week (about 6 pints of beer or 10 small glasses of wine)"),
        ("signal.medicine.conceive", "Trying to conceive"),
        ("signal.medicine.asthma", "Asthma"),
        ("signal.medicine.paracetamol-reaction", "Previous allergic reaction to paracetamol"),
        ("signal.medicine.paracetamol-too-much", "Paracetamol in 24 hours: more than 8 tablets of 500 mg, all products (under 16 or under 50 kg: above the label dose), or amount uncertain"),
        ("signal.medicine.painkiller-too-much", "Another analgesic above the label dose, or amount uncertain"),
        ("signal.medicine.painkiller-on-purpose", "Intentional analgesic overdose"),
        ("signal.medicine.missed-steroid", "Missed doses of steroid tablets"),
        ("signal.medicine.dizzy-on-standing", "Dizziness on standing"),
        ("signal.medicine.tendon-pain", "Tendon pain, such as Achilles"),
        ("signal.medicine.paracetamol-twice", "Takes another product containing paracetamol, such as a cold remedy"),
        ("signal.medicine.ate-little", "Little or no food for 2 days or more"),
    ];
}
