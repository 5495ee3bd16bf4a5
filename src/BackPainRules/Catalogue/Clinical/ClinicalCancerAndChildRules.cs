namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the rules on cancer and on children and adolescents.</summary>
internal static class ClinicalCancerAndChildRules
{
    public static (string Key, string Term)[] All =>
    [
        ("rule.cancer.known.title", "Cancer, current, recent or of a kind that spreads to bone, with back pain"),
        ("rule.cancer.known.reason", "Possible spinal metastases: new pain assessed today, at once with a neurological sign. Cancer team or same-day service to be called."),
        ("rule.cancer.once.title", "Remote cancer with back pain"),
        ("rule.cancer.once.reason", "Possible late recurrence in the spine."),
        ("rule.cancer.tests.title", "Back pain during tests for suspected cancer"),
        ("rule.cancer.tests.reason", "Investigating team to be told of the pain; may expedite tests."),
        ("rule.cancer.weight-loss.title", "Unintentional weight loss"),
        ("rule.cancer.weight-loss.reason", "Back pain with unintentional weight loss needs investigation; from 60 on, imaging within 2 weeks to be requested."),
        ("rule.cancer.long-pain.title", "Age 60 or over: back pain for four weeks or more"),
        ("rule.cancer.long-pain.reason", "Blood tests for bone marrow disease to be considered."),
        ("rule.cancer.back-shape.title", "Lump, swelling or new shape of the back"),
        ("rule.cancer.back-shape.reason", "Change of shape: possible bone, infective or neoplastic cause."),
        ("rule.cancer.marrow.title", "Age 60 or over: long back pain with thirst, constipation or infections"),
        ("rule.cancer.marrow.reason", "Possible bone marrow disease with raised calcium; tested today."),
        ("rule.cancer.prostate.title", "Man of 50 or over: long back pain with slow urine stream or erectile dysfunction"),
        ("rule.cancer.prostate.reason", "Prostate test to be considered."),
        ("rule.cancer.ovary.title", "Woman of 50 or over: bloating, early satiety or pelvic pain for weeks"),
        ("rule.cancer.ovary.reason", "Blood test and scan of the ovaries to be considered."),
        ("rule.cancer.jaundice.title", "Age 40 or over: jaundice"),
        ("rule.cancer.jaundice.reason", "Hepatic, biliary or pancreatic disease can refer pain to the back."),
        ("rule.child.small.title", "Back pain under 5, or child refusing to walk or sit"),
        ("rule.child.small.reason", "Possible spinal infection."),
        ("rule.child.under-10.title", "Back pain under 10"),
        ("rule.child.under-10.reason", "Back pain before puberty is a red flag in itself."),
        ("rule.child.under-10.watch", "Parent or guardian to be shown this."),
        ("rule.child.back-pain.title", "Back pain under 16 with a red flag"),
        ("rule.child.back-pain.reason", "These signs in a child warrant a doctor soon."),
        ("rule.child.bone-pain.title", "Under 25: bone pain or swelling"),
        ("rule.child.bone-pain.reason", "Unexplained bone pain in the young: X-ray within two days."),
        ("rule.child.stress-break.title", "Age 10 to 19: pain on extension, landing or kicking"),
        ("rule.child.stress-break.reason", "Spondylolysis is common in young athletes; no extension or impact until assessed."),
        ("rule.child.slip.title", "Age 10 to 19: step in the back, cramped thigh or numb leg"),
        ("rule.child.slip.reason", "Possible vertebral slip."),
        ("rule.child.always-seen.title", "Back pain under 16"),
        ("rule.child.always-seen.reason", "Under 16 always assessed."),
        ("rule.child.always-seen.watch", "Parent or guardian to be shown this."),
        ("rule.child.hip.title", "Age 8 to 16: hip, groin or knee pain with a limp"),
        ("rule.child.hip.reason", "Possible slipped growth plate of the hip; non-weight-bearing on that leg."),
        ("rule.child.marrow.title", "Under 16: bone pain with pallor, bruising, fever or lymphadenopathy"),
        ("rule.child.marrow.reason", "Blood test within two days for haematological disease."),
    ];
}
