using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>A number: nothing, or the lowest and the highest that it can be, in steps.</summary>
internal sealed class NumberTerms : SignalTerms
{
    public NumberTerms(Script script, string copy, NumberSignal number)
        : base(number)
    {
        (IsKnown, Low, High) = (script.Bool($"{copy} known {number.Id}"), script.Int($"{copy} low {number.Id}"), script.Int($"{copy} high {number.Id}"));
        script.Assume(Smt.AtLeast(Low, Steps.Of(number, number.Min)));
        script.Assume(Smt.AtLeast(High, Low));
        script.Assume(Smt.AtLeast(Smt.Number(Steps.Of(number, number.Max)), High));
    }

    public override string IsKnown { get; }

    public string Low { get; }

    public string High { get; }

    public override string IsExact => Smt.And(IsKnown, Smt.Equal(Low, High));

    public override string IsNotAsked => Smt.Not(IsKnown);

    public override IReadOnlyList<string> Variables => [IsKnown, Low, High];

    public override string Refines(SignalTerms less)
    {
        var other = (NumberTerms)less;
        return Smt.Implies(other.IsKnown, Smt.And(IsKnown, Smt.AtLeast(Low, other.Low), Smt.AtLeast(other.High, High)));
    }

    public override string Same(SignalTerms other)
    {
        var one = (NumberTerms)other;
        return Smt.And(Smt.Equal(IsKnown, one.IsKnown), Smt.Equal(Low, one.Low), Smt.Equal(High, one.High));
    }

    public TruthTerm AtLeast(int steps) =>
        new(Smt.And(IsKnown, Smt.AtLeast(Low, steps)), Smt.Or(Smt.Not(IsKnown), Smt.AtLeast(High, steps)));
}
