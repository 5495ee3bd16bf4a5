namespace BackPainRules.Language;

/// <summary>A switch of a book, such as the strict reading of public advice: itself a condition, always known.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it does when on, in words.</param>
/// <param name="Default">Whether it is on unless the book says otherwise.</param>
public sealed record Setting(string Id, string Title, bool Default) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold) => fold.Setting(this);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private protected override void ClosedFamily()
    {
    }
}
