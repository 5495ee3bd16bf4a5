namespace BackPainRules.Catalogue;

/// <summary>Clinical terms by the key of the text they stand for.</summary>
internal static class ClinicalTerms
{
    public static (string Key, string Term)[] All =>
    [
        .. ClinicalPersonSignals.All,
        .. ClinicalHistorySignals.All,
        .. ClinicalMedicineSignals.All,
        .. ClinicalPainSignals.All,
        .. ClinicalNerveSignals.All,
        .. ClinicalCordSignals.All,
        .. ClinicalEmergencySignals.All,
        .. ClinicalHeartSignals.All,
        .. ClinicalInfectionSignals.All,
        .. ClinicalUrineAndBellySignals.All,
        .. ClinicalBoneSignals.All,
        .. ClinicalPregnancyAndChildSignals.All,
        .. ClinicalBodySignals.All,
        .. ClinicalRunningSignals.All,
        .. ClinicalFindings.All,
        .. ClinicalDangerFindings.All,
        .. ClinicalFactors.All,
        .. ClinicalNerveRules.All,
        .. ClinicalDangerRules.All,
        .. ClinicalInfectionRules.All,
        .. ClinicalUrineAndBellyRules.All,
        .. ClinicalBoneRules.All,
        .. ClinicalCancerAndChildRules.All,
        .. ClinicalRules.All,
        .. ClinicalCareAdvice.All,
        .. ClinicalRunningAdvice.All,
        .. ClinicalExerciseAdvice.All,
        .. ClinicalReliefAdvice.All,
        .. ClinicalSentences.All,
    ];
}
