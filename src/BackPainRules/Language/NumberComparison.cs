namespace BackPainRules.Language;

/// <summary>A number compared with a threshold.</summary>
/// <param name="Signal">The number.</param>
/// <param name="Comparison">How it is compared.</param>
/// <param name="Threshold">With what.</param>
public sealed record NumberComparison(NumberSignal Signal, Comparison Comparison, Threshold Threshold) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Compare(this);

    private protected override void ClosedFamily()
    {
    }
}
