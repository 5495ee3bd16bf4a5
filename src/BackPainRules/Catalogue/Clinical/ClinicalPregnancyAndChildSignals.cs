namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals of pregnancy, childbirth, children and adolescents.</summary>
internal static class ClinicalPregnancyAndChildSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.pregnancy.weeks", "Gestation in weeks"),
        ("signal.pregnancy.bleeding", "Vaginal bleeding"),
        ("signal.pregnancy.heavy-bleeding", "Heavy vaginal bleeding"),
        ("signal.pregnancy.fluid-loss", "Vaginal fluid loss"),
        ("signal.pregnancy.tightenings", "Regular tightenings or pains"),
        ("signal.pregnancy.fewer-movements", "Reduced fetal movements"),
        ("signal.pregnancy.sudden-belly-pain", "Sudden severe abdominal or pelvic pain"),
        ("signal.pregnancy.pre-eclampsia-sign", "Headache, visual change, subcostal pain or sudden swelling"),
        ("signal.pregnancy.shoulder-tip-pain", "Shoulder-tip pain, pain on defecation, or dizziness"),
        ("signal.pregnancy.one-sided-pain", "Abdominal, pelvic or low back pain unilateral, or clearly worse on one side"),
        ("signal.pregnancy.birth-in-6-weeks", "Childbirth in the last 6 weeks"),
        ("signal.pregnancy.birth-in-12-weeks", "Childbirth in the last 12 weeks"),
        ("signal.pregnancy.breast-feeds", "Breast-feeding"),
        ("signal.child.refuses", "Child refuses to walk or to sit"),
        ("signal.child.pale-or-bruised", "Pallor or unexplained bruising"),
        ("signal.child.tired-or-glands", "Fatigue for 2 weeks or more, or lymphadenopathy"),
        ("signal.child.stops-play", "Pain stops sport, school or play"),
        ("signal.child.hurts-on-landing-or-kicking", "Low back pain on landing or kicking"),
        ("signal.child.step-in-back", "Step in the contour of the back, or posterior thigh cramp, of sudden onset"),
        ("signal.child.hip-with-limp", "Hip, groin, thigh or knee pain with a limp, or out-turned foot"),
    ];
}
