using BackPainRules.Facts;
using FluentValidation.Results;

namespace BackPainRules.Serialization;

/// <summary>A case out of JSON: what was readable, and everything that was not.</summary>
/// <param name="Readable">The case, without the parts that could not be read.</param>
/// <param name="Failures">What could not be read, by JSON path, with what is allowed; empty when all was.</param>
public sealed record ParsedCase(RunnerCase Readable, ValueList<ValidationFailure> Failures);
