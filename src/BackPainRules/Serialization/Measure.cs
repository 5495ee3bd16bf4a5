namespace BackPainRules.Serialization;

/// <summary>The ways to tell one kind of number: in a unit, as two parts, or both.</summary>
/// <param name="Units">The units that it takes; the one that is stored stands first.</param>
/// <param name="Parts">The two numbers that tell it together; empty: it is not told so.</param>
internal sealed record Measure(Unit[] Units, UnitPart[] Parts)
{
    public string[] UnitNames { get; } = Array.ConvertAll(Units, unit => unit.Name);

    public string[] PartNames { get; } = Array.ConvertAll(Parts, part => part.Name);

    /// <summary>The forms, in words.</summary>
    public string Allowed => (Units.Length, Parts.Length) switch
    {
        (_, 0) => $"an object with value and unit ({AllowedUnits})",
        (0, _) => $"an object with {string.Join(" and ", PartNames)}",
        _ => $"an object with value and unit ({AllowedUnits}), or with {string.Join(" and ", PartNames)}",
    };

    public string AllowedUnits => string.Join(", ", UnitNames);
}
