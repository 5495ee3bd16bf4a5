using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Warning signs that call for a professional.</summary>
public static class RedFlags
{
    /// <summary>Cauda equina: saddle.</summary>
    public static readonly RedFlag SaddleNumbness = new("saddle-numbness", "Numbness between the legs");

    /// <summary>Cauda equina: bladder.</summary>
    public static readonly RedFlag BladderChange = new("bladder-change", "A change of the bladder");

    /// <summary>Cauda equina: bowel.</summary>
    public static readonly RedFlag BowelChange = new("bowel-change", "A change of the bowel");

    /// <summary>Cauda equina: sexual function.</summary>
    public static readonly RedFlag SexualChange = new("sexual-change", "A change of genital feeling or function");

    /// <summary>Nerve signs in both legs.</summary>
    public static readonly RedFlag BothLegs = new("both-legs", "Nerve signs in both legs");

    /// <summary>Foot drop.</summary>
    public static readonly RedFlag FootDrop = new("foot-drop", "A foot that slaps");

    /// <summary>Leg weakness.</summary>
    public static readonly RedFlag LegWeakness = new("leg-weakness", "A weak leg");

    /// <summary>Numb patch.</summary>
    public static readonly RedFlag NumbPatch = new("numb-patch", "A numb patch on a leg");

    /// <summary>Numb foot in diabetes.</summary>
    public static readonly RedFlag NumbFootInDiabetes = new("numb-foot-diabetes", "A numb foot with diabetes");

    /// <summary>Fever or sepsis sign.</summary>
    public static readonly RedFlag PossibleInfection = new("possible-infection", "A possible infection");

    /// <summary>Weight loss.</summary>
    public static readonly RedFlag WeightLoss = new("weight-loss", "Weight loss without trying");

    /// <summary>Serious accident.</summary>
    public static readonly RedFlag SeriousAccident = new("serious-accident", "Back pain after a serious accident");

    /// <summary>Chest pain.</summary>
    public static readonly RedFlag ChestPain = new("chest-pain", "Chest pain");

    /// <summary>Cold sweat or collapse.</summary>
    public static readonly RedFlag Collapse = new("collapse", "A cold sweat or a collapse");

    /// <summary>Bone stress injury suspected.</summary>
    public static readonly RedFlag BoneStress = new("bone-stress", "A bone that may be hurt");

    /// <summary>Upper-back pain.</summary>
    public static readonly RedFlag UpperBackPain = new("upper-back-pain", "New pain in the upper back");

    /// <summary>Severe pain.</summary>
    public static readonly RedFlag SeverePain = new("severe-pain", "Pain that makes sleeping, talking, moving or looking after yourself hard");

    /// <summary>Weak signs together.</summary>
    public static readonly RedFlag WeakSignsTogether = new("weak-signs", "Signs that weigh little alone and more together");

    /// <summary>Getting worse in spite of less load.</summary>
    public static readonly RedFlag GettingWorse = new("getting-worse", "Pain that gets worse although you run less");

    /// <summary>Too much of a painkiller.</summary>
    public static readonly RedFlag TooMuchPainkiller = new("too-much-painkiller", "Too much of a painkiller");

    /// <summary>Bleeding from the gut.</summary>
    public static readonly RedFlag BlackStools = new("black-stools", "Black or bloody stools");

    /// <summary>Heart or vessels may be in trouble.</summary>
    public static readonly RedFlag FaintOrPalpitations = new("faint-or-palpitations", "Fainting, a racing heart, or a sudden death in the family");

    /// <summary>Kidney or muscle may be in trouble.</summary>
    public static readonly RedFlag DarkUrine = new("dark-urine", "Dark, red or very little urine");

    /// <summary>A blood clot.</summary>
    public static readonly RedFlag Clot = new("clot", "A swollen leg, perhaps with a clot");

    /// <summary>Cancer with new back pain.</summary>
    public static readonly RedFlag Cancer = new("cancer", "Cancer, now, once or being tested, and back pain");

    /// <summary>A fall with thinned blood.</summary>
    public static readonly RedFlag FallWithBloodThinner = new("fall-with-blood-thinner", "A fall, or sudden pain, while taking a blood thinner");

    /// <summary>Confusion.</summary>
    public static readonly RedFlag Confusion = new("confusion", "New confusion or drowsiness");

    /// <summary>Heat stroke or collapse with a run.</summary>
    public static readonly RedFlag HeatStroke = new("heat-stroke", "Collapse or confusion with a run");

    /// <summary>Stroke, or a bleed or tear in head and neck.</summary>
    public static readonly RedFlag HeadAndNeck = new("head-and-neck", "A sign of head or neck vessels");

    /// <summary>Meningitis.</summary>
    public static readonly RedFlag Meningitis = new("meningitis", "Fever with head signs");

    /// <summary>Inflamed temple artery.</summary>
    public static readonly RedFlag TempleArtery = new("temple-artery", "A headache that may come from an inflamed artery");

    /// <summary>An eye in danger.</summary>
    public static readonly RedFlag Eye = new("eye", "An eye that needs a look today");

    /// <summary>A limb without blood, or narrowed leg arteries.</summary>
    public static readonly RedFlag LimbArtery = new("limb-artery", "A leg that gets too little blood");

    /// <summary>Heart.</summary>
    public static readonly RedFlag HeartPain = new("heart-pain", "Pain that may come from the heart");

    /// <summary>Aorta.</summary>
    public static readonly RedFlag Aorta = new("aorta", "Sudden severe pain that may come from the main artery");

    /// <summary>Lung.</summary>
    public static readonly RedFlag Lung = new("lung", "Breathing pain or breathlessness");

    /// <summary>Spinal cord.</summary>
    public static readonly RedFlag SpinalCord = new("spinal-cord", "A sign of a pressed spinal cord");

    /// <summary>Nerves that fail from the feet up.</summary>
    public static readonly RedFlag ClimbingWeakness = new("climbing-weakness", "Tingling or weakness that climbs up from the feet");

    /// <summary>Infection of a joint or deep muscle.</summary>
    public static readonly RedFlag JointInfection = new("joint-infection", "A joint or hip that may be infected");

    /// <summary>Cancer that is not known yet.</summary>
    public static readonly RedFlag PossibleCancer = new("possible-cancer", "Signs for which cancer has to be ruled out");

    /// <summary>A change of the back's shape.</summary>
    public static readonly RedFlag BackShape = new("back-shape", "A lump or a new shape of the back");

    /// <summary>A broken bone of the spine.</summary>
    public static readonly RedFlag PossibleFracture = new("possible-fracture", "A bone of the spine that may be broken");

    /// <summary>A thigh bone in danger.</summary>
    public static readonly RedFlag HipBone = new("hip-bone", "A hip or thigh bone that may break");

    /// <summary>Too little energy.</summary>
    public static readonly RedFlag LowEnergy = new("low-energy", "Too little energy for the running");

    /// <summary>Inflamed joints or muscles.</summary>
    public static readonly RedFlag Inflammation = new("inflammation", "Inflammation beside the back");

    /// <summary>Kidney.</summary>
    public static readonly RedFlag Kidney = new("kidney", "Pain or urine that may come from the kidneys");

    /// <summary>Muscle that breaks down.</summary>
    public static readonly RedFlag MuscleBreakdown = new("muscle-breakdown", "Muscle that may break down after effort");

    /// <summary>Belly.</summary>
    public static readonly RedFlag BellyDanger = new("belly-danger", "A belly pain that is felt in the back");

    /// <summary>Shingles.</summary>
    public static readonly RedFlag Shingles = new("shingles", "A nerve rash (shingles)");

    /// <summary>Missing steroid.</summary>
    public static readonly RedFlag SteroidLack = new("steroid-lack", "A body that may lack its steroid");

    /// <summary>Tendon after an antibiotic.</summary>
    public static readonly RedFlag AntibioticHarm = new("antibiotic-harm", "Pain after an antibiotic that can harm tendons and vessels");

    /// <summary>Sickle cell crisis.</summary>
    public static readonly RedFlag SickleCrisis = new("sickle-crisis", "A sickle cell crisis");

    /// <summary>Early pregnancy outside the womb.</summary>
    public static readonly RedFlag EarlyPregnancy = new("early-pregnancy", "Pain in early pregnancy, which may grow outside the womb");

    /// <summary>Pregnancy and the weeks after.</summary>
    public static readonly RedFlag PregnancyDanger = new("pregnancy-danger", "A danger sign in pregnancy or after birth");

    /// <summary>Pelvis.</summary>
    public static readonly RedFlag PelvicDanger = new("pelvic-danger", "Pain of ovary, womb or testicle");

    /// <summary>Self-harm.</summary>
    public static readonly RedFlag SelfHarm = new("self-harm", "Thoughts of harming yourself");

    /// <summary>Violence.</summary>
    public static readonly RedFlag Violence = new("violence", "Somebody hurt you");

    /// <summary>Narrow spinal canal.</summary>
    public static readonly RedFlag NarrowSpine = new("narrow-spine", "Legs that hurt on standing and not on sitting");

    /// <summary>A child with back pain.</summary>
    public static readonly RedFlag Child = new("child", "A warning sign in a child or adolescent");

    /// <summary>An earlier warning.</summary>
    public static readonly RedFlag NotCleared = new("not-cleared", "An earlier warning that nobody has cleared");
}
