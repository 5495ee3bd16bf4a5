using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>The kinds of signal, by word.</summary>
internal static class SignalKinds
{
    public const string YesNo = "yesNo";
    public const string Warning = "warning";
    public const string Reassurance = "reassurance";
    public const string Wish = "wish";
    public const string Presumed = "presumed";
    public const string Number = "number";
    public const string Choice = "choice";

    public static readonly string[] All = [YesNo, Warning, Reassurance, Wish, Presumed, Number, Choice];

    public static string Of(ISignal signal) => signal switch
    {
        YesNoSignal { IsWish: true } => Wish,
        YesNoSignal { IsPresumed: true } => Presumed,
        YesNoSignal { Danger: Danger.WhenYes } => Warning,
        YesNoSignal { Danger: Danger.WhenNo } => Reassurance,
        YesNoSignal => YesNo,
        NumberSignal => Number,
        _ => Choice,
    };
}
