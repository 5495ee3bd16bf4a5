using BackPainRules.Facts;
using FluentValidation;
using FluentValidation.Results;

namespace BackPainRules.Returning;

/// <summary>A check-in, or a way back out of JSON, that says something impossible. It names every failure by path and what is allowed, never by value.</summary>
/// <param name="failures">The failures.</param>
public sealed class InvalidWayBackException(IEnumerable<ValidationFailure> failures)
    : ValidationException("This cannot stand on a way back.".Then(failures), failures);
