using BackPainRules.Language;

namespace BackPainRules;

/// <summary>A fact in NRules: whether a named condition of the evidence holds, such as 'night or rest pain'.</summary>
public sealed record DefinitionTruth
{
    internal DefinitionTruth(string id, Truth truth) => (Id, Truth) = (id, truth);

    /// <summary>Its kind and id, such as <c>definition low-back-pain</c>.</summary>
    public string Id { get; }

    /// <summary>Whether it holds.</summary>
    public Truth Truth { get; }

    /// <summary>What it is about, never its truth: that is health data and stays out of logs.</summary>
    public override string ToString() => Id;
}
