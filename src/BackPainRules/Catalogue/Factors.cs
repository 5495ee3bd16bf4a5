using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>What may contribute to the pain.</summary>
public static class Factors
{
    /// <summary>Long steps.</summary>
    public static readonly Factor LongSteps = new("long-steps", "Long steps");

    /// <summary>A single run much longer than those before.</summary>
    public static readonly Factor RunJump = new("run-jump", "A run that was much longer than those before");

    /// <summary>Longer runs than before.</summary>
    public static readonly Factor LongerRuns = new("longer-runs", "Runs that got longer");

    /// <summary>A planned step up to longer running.</summary>
    public static readonly Factor PlannedStepUp = new("planned-step-up", "A planned step up to longer running");

    /// <summary>Hard surface.</summary>
    public static readonly Factor HardSurface = new("hard-surface", "Running only on hard surfaces");

    /// <summary>Worn shoes.</summary>
    public static readonly Factor WornShoes = new("worn-shoes", "Worn running shoes");

    /// <summary>Tight hamstrings.</summary>
    public static readonly Factor TightHamstrings = new("tight-hamstrings", "Tight hamstrings");

    /// <summary>Weak trunk or legs.</summary>
    public static readonly Factor WeakTrunkOrLegs = new("weak-trunk-or-legs", "Weak trunk or leg muscles");

    /// <summary>No strength training.</summary>
    public static readonly Factor NoStrength = new("no-strength", "No strength training beside running");

    /// <summary>Tense shoulders.</summary>
    public static readonly Factor TenseShoulders = new("tense-shoulders", "Tense shoulders while running");

    /// <summary>Long sitting.</summary>
    public static readonly Factor LongSitting = new("long-sitting", "Long sitting");

    /// <summary>Previous back trouble.</summary>
    public static readonly Factor EarlierTrouble = new("earlier-back-trouble", "Earlier back trouble");
}
