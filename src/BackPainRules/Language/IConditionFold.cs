namespace BackPainRules.Language;

/// <summary>Works through a condition from the leaves up: one method per kind, so that none can be forgotten.</summary>
/// <typeparam name="T">What a condition is folded to.</typeparam>
public interface IConditionFold<T>
{
    /// <summary>A yes/no signal.</summary>
    /// <param name="signal">The signal.</param>
    T Signal(YesNoSignal signal);

    /// <summary>A number compared with a threshold.</summary>
    /// <param name="comparison">The comparison.</param>
    T Compare(NumberComparison comparison);

    /// <summary>A choice that is one of some values.</summary>
    /// <param name="choice">The choice.</param>
    T Choice(ChoiceIs choice);

    /// <summary>A finding of other rules.</summary>
    /// <param name="finding">The finding.</param>
    T Finding(Finding finding);

    /// <summary>A switch of the book.</summary>
    /// <param name="setting">The switch.</param>
    T Setting(Setting setting);

    /// <summary>A named condition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="meaning">Its meaning, folded.</param>
    T Definition(Definition definition, T meaning);

    /// <summary>Every part holds.</summary>
    /// <param name="all">The condition.</param>
    /// <param name="parts">Its parts, folded.</param>
    T All(AllOf all, T[] parts);

    /// <summary>At least one part holds.</summary>
    /// <param name="any">The condition.</param>
    /// <param name="parts">Its parts, folded.</param>
    T Any(AnyOf any, T[] parts);

    /// <summary>The part does not hold.</summary>
    /// <param name="not">The condition.</param>
    /// <param name="part">Its part, folded.</param>
    T Not(NotHolds not, T part);

    /// <summary>At least so many hold.</summary>
    /// <param name="atLeast">The condition.</param>
    /// <param name="parts">Its parts, folded.</param>
    T AtLeast(AtLeastOf atLeast, T[] parts);
}
