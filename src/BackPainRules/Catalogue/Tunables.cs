using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>Thresholds that a book may tune, within bounds. Triage thresholds are fixed.</summary>
public static class Tunables
{
    /// <summary>From where on a single run counts as a jump against the longest of 30 days.</summary>
    public static readonly Threshold RunJump = Threshold.Tunable("running.jump", "Last run over the longest of 30 days", 1.10m, 1.05m, 2.00m);

    /// <summary>Distance after which shoes are checked.</summary>
    public static readonly Threshold ShoeDistance = Threshold.Tunable("equipment.shoe-distance", "Kilometres after which shoes are checked", 500, 300, 1000);

    /// <summary>Hours of sitting that count as long.</summary>
    public static readonly Threshold LongSitting = Threshold.Tunable("person.long-sitting", "Hours of sitting that count as long", 6, 4, 12);
}
