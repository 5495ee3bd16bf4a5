namespace BackPainRules.Engines.Circuits;

/// <summary>What is so of a leaf, and of its opposite.</summary>
internal readonly record struct Ends(CaseWord Leaf, CaseWord Opposite)
{
    public CaseWord End(bool isOpposite) => isOpposite ? Opposite : Leaf;
}
