using BackPainRules.Engines;
using BackPainRules.Language;
using NRules.RuleModel;

namespace BackPainRules;

/// <summary>What the expressions of the rule definitions call.</summary>
internal static class Truths
{
    private const string Key = "verdict";

    /// <summary>Whether the weights of what holds reach a sum; expressions hold no spans.</summary>
    public static Truth AtLeast(int count, int[] weights, Truth[] parts) => Kleene.AtLeast(count, weights, parts);

    /// <summary>A contribution establishes; that there is none says nothing.</summary>
    public static Truth Contributed(IEnumerable<Contribution> contributions) => contributions.Any() ? Truth.Yes : Truth.No;

    /// <summary>Puts a verdict beside its rule, or in the place of what stood there.</summary>
    public static void Put(IContext context, object verdict)
    {
        if (context.GetLinked(Key) is null)
        {
            context.InsertLinked(Key, verdict);
        }
        else
        {
            context.UpdateLinked(Key, verdict);
        }
    }
}
