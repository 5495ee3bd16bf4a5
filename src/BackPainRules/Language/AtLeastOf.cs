using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>The weights of the parts that hold reach a sum.</summary>
/// <param name="Count">The sum to reach.</param>
/// <param name="Parts">The conditions with their weights.</param>
public sealed record AtLeastOf(int Count, ValueList<Weighted> Parts) : Condition
{
    /// <inheritdoc/>
    public override T Fold<T>(IConditionFold<T> fold)
    {
        var folded = new T[Parts.Count];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Parts[i].Part.Fold(fold);
        }

        return fold.AtLeast(this, folded);
    }

    private protected override void ClosedFamily()
    {
    }
}
