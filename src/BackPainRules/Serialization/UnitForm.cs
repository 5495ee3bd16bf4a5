namespace BackPainRules.Serialization;

/// <summary>A second way to tell a number of a run or shoe, with units. What is stored and written is the number itself.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Text">What it is.</param>
/// <param name="Measure">What stands in the JSON.</param>
internal sealed record UnitForm(string Name, string Text, Measure Measure);
