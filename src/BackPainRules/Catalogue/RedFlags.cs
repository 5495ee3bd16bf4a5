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
    public static readonly RedFlag PossibleInfection = new("possible-infection", "Fever with back pain");

    /// <summary>Weight loss.</summary>
    public static readonly RedFlag WeightLoss = new("weight-loss", "Weight loss without trying");

    /// <summary>Serious accident.</summary>
    public static readonly RedFlag SeriousAccident = new("serious-accident", "Back pain after a serious accident");

    /// <summary>Chest pain.</summary>
    public static readonly RedFlag ChestPain = new("chest-pain", "Chest pain with back pain");

    /// <summary>Bone stress injury suspected.</summary>
    public static readonly RedFlag BoneStress = new("bone-stress", "A bone that running may have hurt");

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
    public static readonly RedFlag FaintOrPalpitations = new("faint-or-palpitations", "Fainting, a racing heart, or pain with effort");

    /// <summary>Kidney or muscle may be in trouble.</summary>
    public static readonly RedFlag DarkUrine = new("dark-urine", "Dark, red or very little urine");

    /// <summary>A blood clot.</summary>
    public static readonly RedFlag Clot = new("clot", "A blood clot, or a swollen calf");

    /// <summary>Cancer with new back pain.</summary>
    public static readonly RedFlag Cancer = new("cancer", "Cancer, now or in the last years, and new back pain");

    /// <summary>A fall with thinned blood.</summary>
    public static readonly RedFlag FallWithBloodThinner = new("fall-with-blood-thinner", "A fall or blow while taking a blood thinner");

    /// <summary>A child with back pain.</summary>
    public static readonly RedFlag Child = new("child", "Back pain under 16");
}
