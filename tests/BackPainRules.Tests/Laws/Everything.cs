using System.Globalization;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;

namespace BackPainRules.Tests.Laws;

/// <summary>All that is said of a case, as one text: two cases, books or machines that agree on it agree byte for byte.</summary>
internal static class Everything
{
    public static string Of(BackPainAssessor assessor, RunnerCase runner)
    {
        var assessment = assessor.Examine(runner).Assessment;
        var failures = assessor.Check(runner).Errors.Select(error => $"{error.PropertyName} {error.ErrorCode} {error.ErrorMessage}");
        var changes = assessment.WhatWouldChange().Select(change => $"{change.Level} {string.Join(' ', change.Answers.Select(answer => $"{answer.Signal.Id} {answer.IsSo}"))}");
        var clinician = assessment.In(CultureInfo.InvariantCulture, Voice.Clinician, UnitSystem.Imperial);
        return string.Join('\n', [AssessmentJson.Write(assessment, withProofs: true), assessment.Summary, clinician.Summary, .. failures, .. changes]);
    }
}
