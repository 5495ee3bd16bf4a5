using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What may contribute to the pain, and what would make it more or less likely.</summary>
public static class Factors
{
    /// <summary>Training soreness.</summary>
    public static readonly Factor NewEffort = new(
        "new-effort", "Muscles that did something new", "It is on both sides, hurts on moving only, and eases from day to day.", "It is still there after a week, or hurts at rest.");

    /// <summary>Unusual work with arms or trunk.</summary>
    public static readonly Factor UnusualWork = new(
        "unusual-work", "Unusual work with arms or trunk", "The muscles that did it are sore to press, and it eases within 3 days.", "It wakes you, or lying down makes it worse.");

    /// <summary>A single run much longer than those before (LN1, LN3).</summary>
    public static readonly Factor RunJump = new(
        "run-jump", "A run that was much longer than those before", "The pain began within a day or two after it.", "The pain was there before, or you had run as far within the last month.")
    { LoadNote = 3 };

    /// <summary>A restart or first run (LN2).</summary>
    public static readonly Factor Restart = new(
        "restart", "A restart after a month without running, or a first run", "It began with the first runs and eases from run to run.", "It was there before you started again.")
    { LoadNote = 2 };

    /// <summary>Longer runs than before.</summary>
    public static readonly Factor LongerRuns = new(
        "longer-runs", "Runs that got longer", "Short runs bring no pain.", "Short runs hurt as much as long ones.");

    /// <summary>A planned step up to longer running (LN4).</summary>
    public static readonly Factor PlannedStepUp = new(
        "planned-step-up", "A planned step up to longer running", "It began with the first runs without walking breaks.", "It hurts on rest days just as much.")
    { LoadNote = 1 };

    /// <summary>A week much longer than the week before, in a beginner (LN5).</summary>
    public static readonly Factor LongerWeek = new(
        "longer-week", "A week that was a good deal longer than the last", "You have been running for less than two months.", "You are used to such weeks.")
    { LoadNote = 4 };

    /// <summary>The first week of running (LN6).</summary>
    public static readonly Factor FirstWeek = new(
        "first-week", "A long first week of running", "You ran 3 km or more in it.", "The pain was there before the first run.")
    { LoadNote = 5 };

    /// <summary>Back to the old load straight after a break.</summary>
    public static readonly Factor FastReturn = new(
        "fast-return", "A fast return after a break", "The break was long and the first runs were as long or fast as before.", "The first runs were short and easy.");

    /// <summary>Fast running.</summary>
    public static readonly Factor SpeedWork = new(
        "speed-work", "Fast running", "It hurts in or after fast runs and not after easy ones.", "Easy runs hurt just as much.");

    /// <summary>Downhill running.</summary>
    public static readonly Factor Downhill = new(
        "downhill", "Downhill running", "It hurts downhill, or the thighs were sore after it too.", "It hurts on the flat just as much.");

    /// <summary>Long steps.</summary>
    public static readonly Factor LongSteps = new(
        "long-steps", "Long steps", "It came when you lengthened your step, or eases when you shorten it.", "It is there on days without running.");

    /// <summary>Hard surface.</summary>
    public static readonly Factor HardSurface = new(
        "hard-surface", "Running only on hard surfaces", "Runs on other ground bring less pain.", "All grounds hurt alike.");

    /// <summary>Worn shoes.</summary>
    public static readonly Factor WornShoes = new(
        "worn-shoes", "Worn or hard running shoes", "Another pair brings less pain.", "All pairs hurt alike.");

    /// <summary>Prescribed insoles that are left out.</summary>
    public static readonly Factor InsolesLeftOut = new(
        "insoles-left-out", "Prescribed insoles that are not worn for running", "Feet or legs tire or hurt without them.", "Feet and legs are fine without them.");

    /// <summary>Tight hamstrings.</summary>
    public static readonly Factor TightHamstrings = new(
        "tight-hamstrings", "Tight hamstrings", "Bending forward pulls behind the thighs and in the low back.", "You bend forward with ease.");

    /// <summary>Tight quadriceps, buttock muscles or hip flexors.</summary>
    public static readonly Factor TightThighsOrHips = new(
        "tight-thighs-or-hips", "Tight thighs, hips or buttocks", "Loosening them changes the pain.", "Loosening them changes nothing.");

    /// <summary>Weak trunk or legs.</summary>
    public static readonly Factor WeakTrunkOrLegs = new(
        "weak-trunk-or-legs", "Weak trunk or leg muscles", "It comes late in a run, when you tire.", "It is there from the first step.");

    /// <summary>An imbalance that somebody measured.</summary>
    public static readonly Factor Imbalance = new(
        "imbalance", "One side or muscle group clearly weaker", "Somebody measured it, and the pain is on that side.", "Nobody measured it: it cannot be felt or seen in a mirror.");

    /// <summary>No strength training.</summary>
    public static readonly Factor NoStrength = new(
        "no-strength", "No strength training beside running", "The pain came back more than once.", "You are strong from work or another sport.");

    /// <summary>No warm-up.</summary>
    public static readonly Factor NoWarmUp = new(
        "no-warm-up", "Starting without a warm-up", "The first minutes hurt and it then eases.", "It comes only late in a run.");

    /// <summary>Tense shoulders and arms.</summary>
    public static readonly Factor TenseShoulders = new(
        "tense-shoulders", "Tense shoulders or arms while running", "The muscles are sore to press, and loosening them in a run helps.", "They are not sore to press.");

    /// <summary>Head held high or low.</summary>
    public static readonly Factor HeadPosture = new(
        "head-posture", "Head held too high or low", "The neck tires in the same posture, also in swimming.", "The neck is fine.");

    /// <summary>Long sitting.</summary>
    public static readonly Factor LongSitting = new(
        "long-sitting", "Long sitting or one posture at work", "It comes at the desk too, and moving eases it.", "It is no different on days without sitting.");

    /// <summary>Previous back trouble.</summary>
    public static readonly Factor EarlierTrouble = new(
        "earlier-back-trouble", "Earlier back trouble", "It feels as it did then.", "It feels different, or is somewhere else.");

    /// <summary>A running injury within the last year.</summary>
    public static readonly Factor RunningInjury = new(
        "running-injury", "A running injury in the last year", "It changed the way you run.", "It healed fully, and you run as before.");
}
