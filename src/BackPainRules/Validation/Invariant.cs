namespace BackPainRules.Validation;

/// <summary>What must hold of one kind of fact. Absent is never invalid, so each holds where its fact is absent.</summary>
/// <param name="Path">The property that is wrong when it does not hold.</param>
/// <param name="Code">What kind of mistake it is.</param>
/// <param name="Message">What is allowed, never the value; made when it is needed.</param>
/// <param name="Holds">Whether it holds on the day of the consultation.</param>
internal sealed record Invariant<T>(string Path, string Code, Func<string> Message, Func<T, DateOnly, bool> Holds);
