using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules;

/// <summary>A fact in NRules: what the case says to a rule, an advice or a contradiction of the book.</summary>
public sealed record RuleVerdict : IVerdict
{
    private readonly ValueList<Truth> truths;

    internal RuleVerdict(string id, params Truth[] truths) => (Id, this.truths) = (id, [.. truths]);

    /// <summary>What it is about, by kind and id, such as <c>rule nerve.foot-drop</c> or <c>advice warmth</c>.</summary>
    public string Id { get; }

    /// <summary>Whether the rule holds, the advice is offered, the answers contradict each other.</summary>
    public Truth Truth => truths[0];

    string IVerdict.Owner => Id;

    /// <summary>What it is about, never its truth: that is health data and stays out of logs.</summary>
    public override string ToString() => Id;

    Truth IVerdict.At(int clause) => At(clause);

    internal Truth At(int clause) => truths[clause];
}
