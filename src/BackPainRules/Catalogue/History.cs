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

    /// <summary>Bone risk, definition 45, without steroids.</summary>
    public static readonly YesNoSignal Osteoporosis = YesNoSignal.Warning("history.osteoporosis", "You have osteoporosis, broke a bone by a small fall, or lost 4 cm of height", lasts: true);

    /// <summary>Long-term steroid, definition 23.</summary>
    public static readonly YesNoSignal LongTermSteroid = YesNoSignal.Warning("history.long-term-steroid", "In the last 12 months you took steroid tablets for 3 months or more, or 3 or more courses", lasts: true);

    /// <summary>Immune weakness, definition 22.</summary>
    public static readonly YesNoSignal ImmuneWeak = YesNoSignal.Warning("history.immune-weak", "Your immune system is weak, from a disease or a treatment", lasts: true);

    /// <summary>Injected drugs within 12 months.</summary>
    public static readonly YesNoSignal InjectedDrugs = YesNoSignal.Warning("history.injected-drugs", "You injected drugs that nobody prescribed in the last 12 months");

    /// <summary>A spinal operation or injection within 90 days.</summary>
    public static readonly YesNoSignal SpineProcedure = YesNoSignal.Warning("history.spine-procedure", "You had an operation, injection, epidural or puncture at the spine in the last 90 days");

    /// <summary>A urine, dental or chest infection within 28 days.</summary>
    public static readonly YesNoSignal RecentInfection = YesNoSignal.Warning("history.recent-infection", "You had a urine, tooth or chest infection in the last 4 weeks");

    /// <summary>A bone stress injury at any time; the evidence counts those of over two years ago, and newer ones weigh no less.</summary>
    public static readonly YesNoSignal OldBoneStressInjury = YesNoSignal.Warning("history.old-bone-stress-injury", "You had a stress fracture, even years ago", lasts: true);

    /// <summary>Anticoagulant or bleeding disorder, definition 24.</summary>
    public static readonly YesNoSignal BloodThinner = YesNoSignal.Warning("history.blood-thinner", "You take a blood thinner or have a bleeding disorder", lasts: true);

    /// <summary>Back pain from running before.</summary>
    public static readonly YesNoSignal BackPainInRuns = YesNoSignal.Ask("history.back-pain-in-runs", "Your back hurt from running before", lasts: true);

    /// <summary>Fused or metalwork spine, or an inflammatory spine disease.</summary>
    public static readonly YesNoSignal FusedSpine = YesNoSignal.Warning("history.fused-spine", "Part of your spine is fused or holds metal, or you have an inflammatory disease of the spine", lasts: true);

    /// <summary>Known spondylolysis or slip.</summary>
    public static readonly YesNoSignal Slip = YesNoSignal.Warning("history.slip", "A clinician found a stress break or a slip in one of your vertebrae", lasts: true);

    /// <summary>Connective-tissue disorder.</summary>
    public static readonly YesNoSignal LooseTissue = YesNoSignal.Warning("history.connective-tissue", "You have a disease that makes joints and tissues loose or weak", lasts: true);

    /// <summary>Eating disorder, past or present.</summary>
    public static readonly YesNoSignal EatingDisorder = YesNoSignal.Warning("history.eating-disorder", "You have or had an eating disorder", lasts: true);

    /// <summary>Cancer now or within five years, definition 25.</summary>
    public static readonly YesNoSignal Cancer = YesNoSignal.Warning("history.cancer", "You have cancer, or had it in the last 5 years");

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
            Id = "history.illness",
            Text = "Do any of these apply to you?",
            PlainerText = "Any of these illnesses or treatments?",
            Why = "They make rarer causes of back pain more likely.",
            Answers = [Diabetes, Osteoporosis, LongTermSteroid, ImmuneWeak, InjectedDrugs, SpineProcedure, RecentInfection, OldBoneStressInjury, BloodThinner],
        },
        new()
        {
            Id = "history.care-with",
            Text = "Is there anything that exercises and hands-on treatment must respect?",
            PlainerText = "A fused spine, a slipped bone, loose joints, cancer, an eating disorder?",
            Why = "Some advice is wrong for some bodies.",
            Answers = [FusedSpine, Slip, LooseTissue, EatingDisorder, Cancer],
        },
    ];
}
