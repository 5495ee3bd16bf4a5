using BackPainRules.Facts;
using FluentValidation;

namespace BackPainRules.Serialization;

/// <summary>JSON that is no case. It names every failure by path, with what is allowed, never with a value.</summary>
/// <param name="parsed">What was readable, and what was not.</param>
public sealed class InvalidCaseJsonException(ParsedCase parsed)
    : ValidationException("The JSON is no case.".Then(parsed.Failures), parsed.Failures)
{
    /// <summary>What was readable all the same, so that an emergency in it can still be seen.</summary>
    public ParsedCase Parsed { get; } = parsed;
}
