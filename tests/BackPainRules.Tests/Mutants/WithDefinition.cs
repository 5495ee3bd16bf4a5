using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>A condition with another meaning of one definition, wherever that stands in it. What does not hold the definition stays the same object.</summary>
internal sealed class WithDefinition(Definition changed) : IConditionFold<Condition>
{
    public Condition Signal(YesNoSignal signal) => signal;

    public Condition Compare(NumberComparison comparison) => comparison;

    public Condition Choice(ChoiceIs choice) => choice;

    public Condition Finding(Finding finding) => finding;

    public Condition Setting(Setting setting) => setting;

    public Condition Definition(Definition definition, Condition meaning) =>
        definition.Id == changed.Id ? changed : ReferenceEquals(meaning, definition.Meaning) ? definition : definition with { Meaning = meaning };

    public Condition All(AllOf all, Condition[] parts) => Same(all.Parts, parts) ? all : new AllOf([.. parts]);

    public Condition Any(AnyOf any, Condition[] parts) => Same(any.Parts, parts) ? any : new AnyOf([.. parts]);

    public Condition Not(NotHolds not, Condition part) => ReferenceEquals(part, not.Part) ? not : new NotHolds(part);

    public Condition AtLeast(AtLeastOf atLeast, Condition[] parts) =>
        Same([.. atLeast.Parts.Select(part => part.Part)], parts) ? atLeast : atLeast with { Parts = [.. atLeast.Parts.Select((part, i) => part with { Part = parts[i] })] };

    private static bool Same(ValueList<Condition> before, Condition[] after) => !after.Where((part, i) => !ReferenceEquals(part, before[i])).Any();
}
