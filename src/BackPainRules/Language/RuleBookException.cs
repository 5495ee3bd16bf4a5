using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A book that cannot be built; every mistake is named.</summary>
/// <param name="errors">The mistakes.</param>
public sealed class RuleBookException(ValueList<BookError> errors)
    : Exception($"The rule book has {errors.Count} mistake(s):{Environment.NewLine}{string.Join(Environment.NewLine, errors.Select(e => $"- {e.Id}: {e.Message} ({e.Code})"))}")
{
    /// <summary>The mistakes, in order of code and id.</summary>
    public ValueList<BookError> Errors { get; } = errors;
}
