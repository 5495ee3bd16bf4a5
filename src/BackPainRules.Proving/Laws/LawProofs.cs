using BackPainRules.Facts;

namespace BackPainRules.Proving.Laws;

/// <summary>All laws, in the order in which they are proved.</summary>
internal static class LawProofs
{
    public static readonly ValueList<LawProof> All =
    [
        new NarrowingLaw(),
        new InRangeLaw(),
        new WorseAnswerLaw(),
        new ContraindicationLaw(),
        new AdviceLevelLaw(),
        new SettlingLaw(),
        new NotAskedLaw(),
        new OneWeakFamilyLaw(),
        new WeakFamiliesLaw(),
        new OldOrNewLaw(),
        new PainScoreLaw(),
        new ActionOnlyLaw(),
        new ChildLaw(),
        new HistoryAloneLaw(),
        new CoreAnswersLaw(),
        new RunningLaw(),
        new UnsureAnswersLaw(),
        new SeverityLaw(),
        new NotClearedLaw(),
        new MissingReassuranceLaw(),
        new NeverWithLaw(),
        new LivingCasesLaw(),
        new OwnWeightLaw(),
    ];
}
