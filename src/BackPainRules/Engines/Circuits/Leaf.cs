using BackPainRules.Facts;

namespace BackPainRules.Engines.Circuits;

/// <summary>What a leaf of the circuit asks of one reading. Comparisons with the same number of steps are one leaf.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Place">The place of the signal.</param>
/// <param name="Steps">With how many steps a number is compared; 0 for other kinds.</param>
/// <param name="Choices">The places of the choices that are asked for; null for other kinds.</param>
internal readonly record struct Leaf(LeafKind Kind, int Place, int Steps = 0, ValueList<int>? Choices = null);
