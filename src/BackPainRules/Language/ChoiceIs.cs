using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A choice that is one of some values.</summary>
/// <param name="Signal">The choice.</param>
/// <param name="Places">The places of the values in the list of the signal, ascending.</param>
public sealed record ChoiceIs(ChoiceSignal Signal, ValueList<int> Places) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Choice(this);

    private protected override void ClosedFamily()
    {
    }
}
