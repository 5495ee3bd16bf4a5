namespace BackPainRules.Language;

/// <summary>What a rule can establish and other rules may look at: itself a condition. Advice is not one.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it says to the runner.</param>
public abstract record Finding(string Id, string Title) : Condition
{
    /// <inheritdoc/>
    public sealed override T Fold<T>(IConditionFold<T> fold) => fold.Finding(this);

    /// <inheritdoc/>
    public sealed override string ToString() => Id;
}
