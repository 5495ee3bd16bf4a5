using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>What can be read of one signal in one copy of a case, as solver variables.</summary>
internal abstract class SignalTerms(ISignal signal)
{
    public ISignal Signal => signal;

    /// <summary>A value or a range is known.</summary>
    public abstract string IsKnown { get; }

    /// <summary>One value is known, and no range of values.</summary>
    public abstract string IsExact { get; }

    /// <summary>Nothing was told, and nothing asked.</summary>
    public abstract string IsNotAsked { get; }

    /// <summary>The variables, in the order in which a reading is made of them.</summary>
    public abstract IReadOnlyList<string> Variables { get; }

    /// <summary>That all which is known here is known there, or less open.</summary>
    public abstract string Refines(SignalTerms less);

    /// <summary>That both say the same.</summary>
    public abstract string Same(SignalTerms other);

    public static SignalTerms Declare(Script script, string copy, ISignal signal) => signal switch
    {
        YesNoSignal sign => new SignTerms(script, copy, sign),
        NumberSignal number => new NumberTerms(script, copy, number),
        ChoiceSignal choice => new ChoiceTerms(script, copy, choice),
        _ => throw new NotSupportedException($"Signal '{signal.Id}' is of a kind that has no terms."),
    };
}
