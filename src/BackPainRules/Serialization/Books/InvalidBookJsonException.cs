using BackPainRules.Facts;
using FluentValidation;
using FluentValidation.Results;

namespace BackPainRules.Serialization;

/// <summary>JSON that is no book and no pack. It names every mistake by path, with what is allowed or the nearest name that is known.</summary>
/// <param name="file">How the file is called; null: not at all.</param>
/// <param name="failures">The mistakes.</param>
public sealed class InvalidBookJsonException(string? file, ValueList<ValidationFailure> failures)
    : ValidationException($"{(file is null ? "The JSON" : file)} is no sound book or pack.".Then(failures), failures)
{
    /// <summary>How the file is called; null: not at all.</summary>
    public string? File { get; } = file;
}
