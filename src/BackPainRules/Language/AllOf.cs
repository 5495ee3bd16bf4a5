using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Every part holds. Without parts it always holds.</summary>
/// <param name="Parts">The conditions.</param>
public sealed record AllOf(ValueList<Condition> Parts) : Group(Parts)
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.All(this, FoldAll(fold, Parts));

    private protected override void ClosedFamily()
    {
    }
}
