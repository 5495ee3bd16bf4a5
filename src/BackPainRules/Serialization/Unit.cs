namespace BackPainRules.Serialization;

/// <summary>A unit in which a number may be told.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Word">The word that somebody may write in its place, for the hint.</param>
/// <param name="Size">How much one of it is, in the unit that is stored; exact.</param>
internal sealed record Unit(string Name, string Word, decimal Size);
