using BackPainRules.Assessing;
using BackPainRules.Facts;
using FluentValidation.Results;

namespace BackPainRules;

/// <summary>Assesses a runner's sore back. Thread-safe; the same case and book give the same assessment.</summary>
public interface IBackPainAssessor
{
    /// <summary>An explained assessment of a case.</summary>
    /// <param name="runner">The case. What is absent is never invalid.</param>
    /// <exception cref="InvalidCaseException">The case says something impossible. It carries the range of what was readable.</exception>
    Assessment Assess(RunnerCase runner);

    /// <summary>The range of possible levels, and nothing else. What is impossible counts as not known.</summary>
    /// <param name="runner">The case.</param>
    TriageRange Screen(RunnerCase runner);

    /// <summary>Everything that is impossible in a case; nothing is assessed.</summary>
    /// <param name="runner">The case.</param>
    ValidationResult Check(RunnerCase runner);
}
