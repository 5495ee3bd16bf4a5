using FluentValidation.Results;

namespace BackPainRules.Facts;

/// <summary>What is wrong, in words: where, and what is allowed there.</summary>
internal static class FailureWords
{
    /// <summary>What an exception says, and behind it each failure.</summary>
    public static string Then(this string said, IEnumerable<ValidationFailure> failures) => string.Join(' ', failures.Select(Of).Prepend(said));

    // What is wrong with the whole has no path.
    private static string Of(ValidationFailure failure) => failure.PropertyName.Length == 0 ? failure.ErrorMessage : $"{failure.PropertyName}: {failure.ErrorMessage}";
}
