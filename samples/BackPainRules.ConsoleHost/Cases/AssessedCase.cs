using BackPainRules.Assessing;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentValidation.Results;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>A case, assessed as far as it was readable, and all that was not.</summary>
/// <param name="Assessment">The assessment; of what was readable where the case is not valid.</param>
/// <param name="Failures">What is impossible or not readable.</param>
internal sealed record AssessedCase(Assessment Assessment, IReadOnlyList<ValidationFailure> Failures)
{
    public bool IsValid => Failures.Count == 0;

    public bool IsEmergency => Assessment.Recommended == TriageLevel.EmergencyNow;

    /// <summary>Whether somebody should be seen within days or sooner, whatever is wrong beside it.</summary>
    public bool IsPressing => Assessment.Recommended >= TriageLevel.SoonWithinDays;

    public static AssessedCase Of(BackPainAssessor assessor, ReadOnlyMemory<byte> utf8, DateOnly? on)
    {
        var parsed = CaseJson.Parse(utf8, assessor.Book);
        var runner = parsed.Readable with { On = on ?? parsed.Readable.On };
        try
        {
            return new(assessor.Assess(runner), [.. parsed.Failures]);
        }
        catch (InvalidCaseException impossible)
        {
            // The interview assesses what is readable and takes impossible answers as not known.
            return new(Interview.Start(assessor, runner).Assessment, [.. parsed.Failures, .. impossible.Errors]);
        }
    }
}
