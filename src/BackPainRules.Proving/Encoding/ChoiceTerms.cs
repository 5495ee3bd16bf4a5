using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>A choice: its place in the list, or -1 for nothing known.</summary>
internal sealed class ChoiceTerms : SignalTerms
{
    public ChoiceTerms(Script script, string copy, ChoiceSignal choice)
        : base(choice)
    {
        Place = script.Int($"{copy} choice {choice.Id}");
        script.Assume(Smt.AtLeast(Place, -1));
        script.Assume(Smt.AtLeast(Smt.Number(choice.Names.Count - 1), Place));
    }

    public string Place { get; }

    public override string IsKnown => Smt.AtLeast(Place, 0);

    public override string IsExact => IsKnown;

    public override string IsNotAsked => Smt.Not(IsKnown);

    public override IReadOnlyList<string> Variables => [Place];

    public override string Refines(SignalTerms less) => Smt.Implies(less.IsKnown, Same(less));

    public override string Same(SignalTerms other) => Smt.Equal(Place, ((ChoiceTerms)other).Place);

    public TruthTerm IsOneOf(IEnumerable<int> places)
    {
        var isSo = Smt.Or(places.Select(place => Smt.Equal(Place, Smt.Number(place))));
        return new(isSo, Smt.Or(isSo, Smt.Not(IsKnown)));
    }
}
