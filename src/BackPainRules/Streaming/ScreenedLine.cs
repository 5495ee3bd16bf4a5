using BackPainRules.Facts;
using BackPainRules.Language;
using FluentValidation.Results;

namespace BackPainRules.Streaming;

/// <summary>
/// The levels of the case of one line. Where something is wrong with it, they are those of the part that was readable; where nothing was, there are none.
/// </summary>
/// <param name="Number">The line, counted from 1.</param>
/// <param name="Floor">The most urgent level that is established; null: the line is no case.</param>
/// <param name="Recommended">The level to act on; null: the line is no case.</param>
/// <param name="Ceiling">The most urgent level that is established or open; null: the line is no case.</param>
/// <param name="Failures">What could not be read or cannot be, by path, with what is allowed; empty when all is well.</param>
public sealed record ScreenedLine(long Number, TriageLevel? Floor, TriageLevel? Recommended, TriageLevel? Ceiling, ValueList<ValidationFailure> Failures)
{
    /// <summary>Whether the line is a case, and a possible one.</summary>
    public bool IsValid => Failures.Count == 0;
}
