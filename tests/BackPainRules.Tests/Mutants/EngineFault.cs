namespace BackPainRules.Tests.Mutants;

/// <summary>One deliberate fault of an engine, at the seams where truths meet.</summary>
public enum EngineFault
{
    None,
    OpenSignalIsNo,
    OpenSignalIsYes,
    OpenNumberIsNo,
    OpenChoiceIsNo,
    OpenFindingIsNo,
    OpenFindingIsYes,
    FindingComesTooLate,
    SettingIsTurned,
    OpenPartOfAllIsYes,
    OpenPartOfAllIsNo,
    OpenPartHidesYesOfAny,
    OpenPartOfAnyIsNo,
    NotOfOpenIsYes,
    NotOfOpenIsNo,
    NotIsForgotten,
    CountTakesOpenAsThere,
    CountTakesOpenAsAbsent,
    CountIsOneShort,
}
