using BackPainRules.Facts;
using BackPainRules.Language;
using FluentValidation;
using FluentValidation.Results;

namespace BackPainRules.Assessing;

/// <summary>
/// A case that says something impossible. It names every failure by path, code and allowed values, never by value; and it carries the
/// range of what was readable, so that an emergency beside a mistyped number is still seen.
/// </summary>
/// <param name="failures">The failures.</param>
/// <param name="readable">The assessment of what was readable, impossible answers taken as not known.</param>
public sealed class InvalidCaseException(IEnumerable<ValidationFailure> failures, Assessment readable)
    : ValidationException("The case says something impossible; nothing was assessed.".Then(failures), failures)
{
    /// <summary>The range of what was readable.</summary>
    public TriageRange Range { get; } = readable.Range;

    /// <summary>The level to act on, from what was readable.</summary>
    public TriageLevel Recommended { get; } = readable.Recommended;

    /// <summary>Whether what was readable is an emergency.</summary>
    public bool IsEmergency => Recommended == TriageLevel.EmergencyNow;

    /// <summary>One sentence on what to do about care, from what was readable; to be shown when <see cref="IsEmergency"/>.</summary>
    public string Why { get; } = readable.Why;
}
