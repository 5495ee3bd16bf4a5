namespace BackPainRules.Catalogue;

/// <summary>Clinical terms by the key of the text they stand for.</summary>
internal static class ClinicalTerms
{
    public static (string Key, string Term)[] All =>
    [
        .. ClinicalPersonSignals.All,
        .. ClinicalHistorySignals.All,
        .. ClinicalPainSignals.All,
        .. ClinicalNerveSignals.All,
        .. ClinicalBodySignals.All,
        .. ClinicalRunningSignals.All,
        .. ClinicalFindings.All,
        .. ClinicalFactors.All,
        .. ClinicalNerveRules.All,
        .. ClinicalRules.All,
        .. ClinicalCareAdvice.All,
        .. ClinicalRunningAdvice.All,
        .. ClinicalExerciseAdvice.All,
        .. ClinicalReliefAdvice.All,
        .. ClinicalSentences.All,
    ];
}
