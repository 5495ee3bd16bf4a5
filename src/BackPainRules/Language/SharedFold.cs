namespace BackPainRules.Language;

/// <summary>Folds conditions that are made of the same parts again and again, as those of a rule are: each part once.</summary>
internal sealed class SharedFold<T>(IConditionFold<T> fold)
    where T : class
{
    private readonly Dictionary<Condition, T> known = new(ReferenceEqualityComparer.Instance);

    public T Of(Condition condition)
    {
        if (!known.TryGetValue(Condition.NotNull(condition), out var folded))
        {
            folded = condition switch
            {
                AllOf all => fold.All(all, Parts(all)),
                AnyOf any => fold.Any(any, Parts(any)),
                NotHolds not => fold.Not(not, Of(not.Part)),
                AtLeastOf atLeast => fold.AtLeast(atLeast, Array.ConvertAll(atLeast.Parts.Items, part => Of(part.Part))),
                Definition definition => fold.Definition(definition, Of(definition.Meaning)),
                _ => condition.Fold(fold),
            };
            known.Add(condition, folded);
        }

        return folded;
    }

    private T[] Parts(Group group) => Array.ConvertAll(group.Parts.Items, Of);
}
