using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Serialization;

namespace BackPainRules.HostTests;

/// <summary>All that is said of a case, to be compared byte for byte.</summary>
internal static class Said
{
    public static string Of(IBackPainAssessor assessor, RunnerCase runner) => Of(() => assessor.Assess(runner));

    public static string Of(Func<Assessment> assess)
    {
        try
        {
            return AssessmentJson.Write(assess(), withProofs: true);
        }
        catch (InvalidCaseException invalid)
        {
            return string.Join('\n', [invalid.Message, $"{invalid.Range} {invalid.Recommended}", invalid.Why, .. invalid.Errors.Select(error => $"{error.PropertyName} {error.ErrorCode} {error.ErrorMessage}")]);
        }
    }
}
