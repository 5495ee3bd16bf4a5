using BackPainRules.Assessing;
using BackPainRules.Facts;

namespace BackPainRules.Testing;

/// <summary>Begins what a test expects of an assessment.</summary>
public static class Expectations
{
    /// <summary>What is expected of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="told">The case that was assessed, so that a failure can show its answers; null: it shows the summary instead.</param>
    public static Expectation Expect(this Assessment assessment, RunnerCase? told = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new(assessment, told);
    }

    /// <summary>What is expected of the assessment of a case.</summary>
    /// <param name="assessor">Assesses it.</param>
    /// <param name="told">The case.</param>
    public static Expectation Expect(this IBackPainAssessor assessor, RunnerCase told)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        return new(assessor.Assess(told), told);
    }
}
