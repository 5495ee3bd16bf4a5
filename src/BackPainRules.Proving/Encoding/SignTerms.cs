using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>A statement: yes, no, asked without an answer, or not asked.</summary>
internal sealed class SignTerms : SignalTerms
{
    public SignTerms(Script script, string copy, YesNoSignal sign)
        : base(sign)
    {
        (Yes, No, Refused) = (script.Bool($"{copy} yes {sign.Id}"), script.Bool($"{copy} no {sign.Id}"), script.Bool($"{copy} refused {sign.Id}"));
        script.Assume(Smt.Not(Smt.And(Yes, No)));
        script.Assume(Smt.Implies(Refused, Smt.Not(IsKnown)));
    }

    public string Yes { get; }

    public string No { get; }

    public string Refused { get; }

    public override string IsKnown => Smt.Or(Yes, No);

    public override string IsExact => IsKnown;

    public override string IsNotAsked => Smt.Not(Smt.Or(Yes, No, Refused));

    public override IReadOnlyList<string> Variables => [Yes, No, Refused];

    // To refuse an answer is no value; who was not asked may be asked, but only a value fills.
    public override string Refines(SignalTerms less)
    {
        var other = (SignTerms)less;
        return Smt.And(Smt.Implies(other.Yes, Yes), Smt.Implies(other.No, No), Smt.Or(IsKnown, Smt.Equal(Refused, other.Refused)));
    }

    public override string Same(SignalTerms other)
    {
        var one = (SignTerms)other;
        return Smt.And(Smt.Equal(Yes, one.Yes), Smt.Equal(No, one.No), Smt.Equal(Refused, one.Refused));
    }

    /// <summary>That this one is the same answer, or the bad one in the place of the good one.</summary>
    public string NoBetterThan(SignTerms before) => ((YesNoSignal)Signal).Danger switch
    {
        Danger.WhenYes => Smt.Or(Same(before), Smt.And(before.No, Yes)),
        Danger.WhenNo => Smt.Or(Same(before), Smt.And(before.Yes, No)),
        _ => Same(before),
    };

    /// <summary>The statement where open answers are filled in: never open.</summary>
    public string Supposed(Plane plane)
    {
        var sign = (YesNoSignal)Signal;
        return sign.IsPresumed ? Smt.Not(No)
            : sign.Danger == Danger.WhenYes && (plane == Plane.Cautious || (plane == Plane.Suspected && !sign.Lasts)) ? Smt.Or(Yes, Refused)
            : Yes;
    }
}
