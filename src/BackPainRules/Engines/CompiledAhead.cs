using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>
/// Never called. A generic virtual method over a value type is compiled ahead of time only where it is seen by name; without this the
/// first assessment of a process waits for the compiler.
/// </summary>
internal static class CompiledAhead
{
    public static void Leaves(
        IConditionFold<Truth> fold, YesNoSignal signal, NumberComparison comparison, ChoiceIs choice, RedFlag flag, Setting setting)
    {
        signal.Fold(fold);
        comparison.Fold(fold);
        choice.Fold(fold);
        flag.Fold(fold);
        setting.Fold(fold);
    }

    public static void Groups(IConditionFold<Truth> fold, Definition definition, AllOf all, AnyOf any, NotHolds not, AtLeastOf atLeast)
    {
        definition.Fold(fold);
        all.Fold(fold);
        any.Fold(fold);
        not.Fold(fold);
        atLeast.Fold(fold);
    }
}
