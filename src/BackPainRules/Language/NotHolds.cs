namespace BackPainRules.Language;

/// <summary>The part does not hold.</summary>
/// <param name="Part">The condition.</param>
public sealed record NotHolds(Condition Part) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Not(this, Part.Fold(fold));

    private protected override void ClosedFamily()
    {
    }
}
