using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Diseases, treatments and events before this episode. The answers last.</summary>
public static class History
{
    /// <summary>No back pain of over 24 hours before this one.</summary>
    public static readonly YesNoSignal FirstEver = YesNoSignal.Warning("history.first-ever", "This is your first back pain ever that lasted over a day", lasts: true);

    /// <summary>Back trouble before, such as spasms.</summary>
    public static readonly YesNoSignal EarlierBackTrouble = YesNoSignal.Ask("history.earlier-back-trouble", "You had back trouble before, such as spasms", lasts: true);

    /// <summary>Scoliosis.</summary>
    public static readonly YesNoSignal Scoliosis = YesNoSignal.Ask("history.scoliosis", "You have scoliosis (a spine that curves sideways)", lasts: true);

    /// <summary>A running injury in the last 12 months that stopped running for a week.</summary>
    public static readonly YesNoSignal RunningInjury = YesNoSignal.Ask("history.running-injury", "Another running injury, before this pain and in the last 12 months, stopped your running for a week or more");

    /// <summary>A physiotherapist gave exercises for an earlier, similar pain.</summary>
    public static readonly YesNoSignal PhysioExercises = YesNoSignal.Ask("history.physio-exercises", "A physiotherapist once gave you exercises for this same kind of pain", lasts: true);

    /// <summary>Diabetes.</summary>
    public static readonly YesNoSignal Diabetes = YesNoSignal.Warning("history.diabetes", "You have diabetes", lasts: true);

    /// <summary>Osteoporosis, fragility fracture or height loss (part of definition 45).</summary>
    public static readonly YesNoSignal Osteoporosis = YesNoSignal.Warning("history.osteoporosis", "You have osteoporosis, broke a bone by a small fall, or lost 4 cm of height", lasts: true);

    /// <summary>Denosumab stopped, or over 7 months ago (FRX10).</summary>
    public static readonly YesNoSignal DenosumabStopped = YesNoSignal.Warning("history.denosumab-stopped", "Denosumab, an injection for bones, was stopped or last given over 7 months ago", lasts: true);

    /// <summary>Bisphosphonate or denosumab for 3 years or more (FRX11).</summary>
    public static readonly YesNoSignal BoneDrugForYears = YesNoSignal.Warning("history.bone-drug-for-years", "You have taken a drug for bones (a bisphosphonate or denosumab) for 3 years or more", lasts: true);

    /// <summary>Aromatase inhibitor or androgen deprivation (MOD3).</summary>
    public static readonly YesNoSignal HormoneBlocker = YesNoSignal.Warning("history.hormone-blocker", "You take a drug that blocks hormones, against breast or prostate cancer", lasts: true);

    /// <summary>Long-term steroid, definition 23.</summary>
    public static readonly YesNoSignal LongTermSteroid = YesNoSignal.Warning("history.long-term-steroid", "In the last 12 months you took steroid tablets for 3 months or more, or 3 or more courses", lasts: true);

    /// <summary>Immune weakness, definition 22.</summary>
    public static readonly YesNoSignal ImmuneWeak = YesNoSignal.Warning("history.immune-weak", "Your immune system is weak: chemotherapy in the last 6 months, a transplant, a biologic drug, prednisolone of 10 mg or more for 4 weeks, HIV that is not under control, no spleen, dialysis, or advanced cancer", lasts: true);

    /// <summary>White cells very low, transplant, or chemotherapy within 6 weeks (INF9).</summary>
    public static readonly YesNoSignal LowWhiteCells = YesNoSignal.Warning("history.low-white-cells", "Chemotherapy in the last 6 weeks, a transplant, or a clinician told you that your white blood cells are very low");

    /// <summary>Injected drugs within 12 months.</summary>
    public static readonly YesNoSignal InjectedDrugs = YesNoSignal.Warning("history.injected-drugs", "You injected drugs that nobody prescribed in the last 12 months");

    /// <summary>A spinal operation or injection within 90 days.</summary>
    public static readonly YesNoSignal SpineProcedure = YesNoSignal.Warning("history.spine-procedure", "You had an operation, injection, epidural or puncture at the spine in the last 90 days");

    /// <summary>A urine, dental or chest infection within 28 days.</summary>
    public static readonly YesNoSignal RecentInfection = YesNoSignal.Warning("history.recent-infection", "You had a urine, tooth or chest infection in the last 4 weeks");

    /// <summary>Blood-stream or heart-valve infection, dialysis, a long-term line, or a treated abscess within 90 days (INF8).</summary>
    public static readonly YesNoSignal BloodInfection = YesNoSignal.Warning("history.blood-infection", "In the last 90 days an infection of blood or heart valve, a treated abscess or skin infection, dialysis, or a long-term line in a vein");

    /// <summary>Tuberculosis or brucella (INF6).</summary>
    public static readonly YesNoSignal Tuberculosis = YesNoSignal.Warning("history.tuberculosis", "You once had tuberculosis or close contact with it, or fevers after travel or raw milk", lasts: true);

    /// <summary>A bone stress injury at any time; the evidence counts those of over two years ago, and newer ones weigh no less.</summary>
    public static readonly YesNoSignal OldBoneStressInjury = YesNoSignal.Warning("history.old-bone-stress-injury", "You had a stress fracture, even years ago", lasts: true);

    /// <summary>An earlier stress fracture at a high-risk site, or 2 others within 730 days (BSI8).</summary>
    public static readonly YesNoSignal HighRiskStressFracture = YesNoSignal.Warning("history.high-risk-stress-fracture", "You had a stress fracture of sacrum, pelvis or hip, or two others in the last 2 years", lasts: true);

    /// <summary>Anticoagulant or bleeding disorder, definition 24.</summary>
    public static readonly YesNoSignal BloodThinner = YesNoSignal.Warning("history.blood-thinner", "You take a blood thinner, even if you do not know its name, or have a bleeding disorder");

    /// <summary>Back pain from running before.</summary>
    public static readonly YesNoSignal BackPainInRuns = YesNoSignal.Ask("history.back-pain-in-runs", "Your back hurt from running before", lasts: true);

    /// <summary>Ankylosing spondylitis, a very stiff spine or DISH (FRX9).</summary>
    public static readonly YesNoSignal StiffSpine = YesNoSignal.Warning("history.stiff-spine", "You have ankylosing spondylitis, or a spine that is very stiff or grown together", lasts: true);

    /// <summary>Metalwork or a surgical fusion (FRX13).</summary>
    public static readonly YesNoSignal SpineMetalwork = YesNoSignal.Warning("history.spine-metalwork", "An operation put metal into your spine or fused part of it", lasts: true);

    /// <summary>Axial spondyloarthritis under a biologic or JAK drug (SPA7).</summary>
    public static readonly YesNoSignal SpondyloarthritisOnBiologic = YesNoSignal.Warning("history.spondyloarthritis-on-biologic", "You have inflammatory spine disease and take a biologic or JAK drug for it", lasts: true);

    /// <summary>Known spondylolysis or slip.</summary>
    public static readonly YesNoSignal Slip = YesNoSignal.Warning("history.slip", "A clinician found a stress break or a slip in one of your vertebrae", lasts: true);

    /// <summary>Connective-tissue disorder.</summary>
    public static readonly YesNoSignal LooseTissue = YesNoSignal.Warning("history.connective-tissue", "You have a disease that makes joints and tissues loose or weak", lasts: true);

    /// <summary>Eating disorder, past or present.</summary>
    public static readonly YesNoSignal EatingDisorder = YesNoSignal.Warning("history.eating-disorder", "You have or had an eating disorder", lasts: true);

    /// <summary>Cancer now, spread, or treated within five years (CAN7; definition 25).</summary>
    public static readonly YesNoSignal Cancer = YesNoSignal.Warning("history.cancer", "You have cancer, or had treatment for it in the last 5 years (healed small skin cancers do not count)", lasts: true);

    /// <summary>A cancer that often spreads to bone, at any time (CAN7).</summary>
    public static readonly YesNoSignal CancerOfBoneKind = YesNoSignal.Warning("history.cancer-of-bone-kind", "You once had cancer of breast, prostate, lung, kidney or thyroid, a melanoma or a myeloma", lasts: true);

    /// <summary>Any other cancer, at any time (CAN1).</summary>
    public static readonly YesNoSignal CancerOnce = YesNoSignal.Warning("history.cancer-once", "You once had another cancer, over 5 years ago", lasts: true);

    /// <summary>Tests for suspected cancer under way (CAN12).</summary>
    public static readonly YesNoSignal CancerTests = YesNoSignal.Warning("history.cancer-tests", "You are being tested for a suspected cancer, and the result is not there yet");

    /// <summary>A known aneurysm (VAS1a).</summary>
    public static readonly YesNoSignal Aneurysm = YesNoSignal.Warning("history.aneurysm", "You have an aneurysm: a widened main artery", lasts: true);

    /// <summary>Aortic risk (VAS2b).</summary>
    public static readonly YesNoSignal AortaRisk = YesNoSignal.Warning("history.aorta-risk", "Marfan, Ehlers-Danlos or Loeys-Dietz; a disease of the aorta or its valve in you, a parent, brother, sister or child; or a procedure at the aorta in the last 90 days", lasts: true);

    /// <summary>Ever smoked, high blood pressure, or an aneurysm in the family (VAS1d, REN2c).</summary>
    public static readonly YesNoSignal VesselRisk = YesNoSignal.Warning("history.vessel-risk", "You ever smoked, have high blood pressure, or there is an aneurysm in the family", lasts: true);

    /// <summary>Cocaine or another stimulant (VAS2b, RHA2a).</summary>
    public static readonly YesNoSignal Stimulant = YesNoSignal.Warning("history.stimulant", "You took cocaine or another strong stimulant lately");

    /// <summary>A statin (RHA2a).</summary>
    public static readonly YesNoSignal Statin = YesNoSignal.Warning("history.statin", "You take a statin, a tablet against cholesterol", lasts: true);

    /// <summary>Fluoroquinolone within 90 days (MOD7).</summary>
    public static readonly YesNoSignal Fluoroquinolone = YesNoSignal.Warning("history.fluoroquinolone", "You took an antibiotic of the ciprofloxacin kind in the last 90 days");

    /// <summary>Sickle cell disease (SIC1).</summary>
    public static readonly YesNoSignal SickleCell = YesNoSignal.Warning("history.sickle-cell", "You have sickle cell disease", lasts: true);

    /// <summary>Sickle cell trait (RHA2a).</summary>
    public static readonly YesNoSignal SickleTrait = YesNoSignal.Warning("history.sickle-trait", "You carry the sickle cell trait", lasts: true);

    /// <summary>A single kidney (REN2a).</summary>
    public static readonly YesNoSignal SingleKidney = YesNoSignal.Warning("history.single-kidney", "You have one kidney only", lasts: true);

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "history.back",
            Text = "What was there before this pain?",
            PlainerText = "Have you had back trouble before?",
            Why = "A first-ever pain is looked at differently from one that comes back.",
            Answers = [FirstEver, EarlierBackTrouble, BackPainInRuns, Scoliosis, RunningInjury, PhysioExercises],
        },
        new()
        {
            Id = "history.vessels-and-blood",
            Text = "Vessels, blood, kidneys and tablets: does one of these apply?",
            PlainerText = "A widened artery in the family? Sickle cells? One kidney? A statin?",
            Why = "With them some pains are more urgent.",
            Answers = [AortaRisk, VesselRisk, Stimulant, Statin, SickleCell, SickleTrait, SingleKidney],
        },
        new()
        {
            Id = "history.care-with",
            Text = "Is there anything that exercises and hands-on treatment must respect?",
            PlainerText = "A slipped bone, loose joints?",
            Why = "Some advice is wrong for some bodies.",
            Answers = [Slip, LooseTissue],
        },
    ];
}
