using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>What a supposition says of single statements.</summary>
internal static class Suppositions
{
    /// <summary>Whether an open statement is taken as so.</summary>
    public static bool IsSo(this Supposition supposition, YesNoSignal sign, bool isRefused) =>
        sign.IsPresumed
        || (isRefused && sign.Danger == Danger.WhenYes && (supposition == Supposition.Cautious || (supposition == Supposition.Suspected && !sign.Lasts)));
}
