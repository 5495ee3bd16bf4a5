namespace BackPainRules.Language;

/// <summary>A named condition of the evidence, such as 'night or rest pain': one place for its meaning, one name in every proof.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Meaning">The condition it stands for.</param>
public sealed record Definition(string Id, string Title, Condition Meaning) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Definition(this, Meaning.Fold(fold));

    /// <inheritdoc/>
    public override string ToString() => Id;

    private protected override void ClosedFamily()
    {
    }
}
