using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>At least one part holds. Without parts it never holds.</summary>
/// <param name="Parts">The conditions.</param>
public sealed record AnyOf(ValueList<Condition> Parts) : Group(Parts)
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Any(this, FoldAll(fold, Parts));

    private protected override void ClosedFamily()
    {
    }
}
