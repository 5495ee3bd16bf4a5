using BackPainRules.Language;

namespace BackPainRules;

/// <summary>A fact in NRules: whether a finding of the book is established. There is one for each finding, whatever its truth.</summary>
public sealed record FindingTruth : IVerdict
{
    internal FindingTruth(Finding finding, Truth truth) => (Finding, Truth) = (finding, truth);

    /// <summary>The finding.</summary>
    public Finding Finding { get; }

    /// <summary>The id of the finding.</summary>
    public string Id => Finding.Id;

    /// <summary>Whether it is established: a match on <see cref="Truth.Yes"/> is safe, and what is not <see cref="Truth.Yes"/> need not be <see cref="Truth.No"/>.</summary>
    public Truth Truth { get; }

    string IVerdict.Owner => $"finding {Id}";

    /// <summary>The finding, never its truth: that is health data and stays out of logs.</summary>
    public override string ToString() => Id;

    Truth IVerdict.At(int clause) => Truth;
}
