namespace BackPainRules.Serialization;

/// <summary>Words and defaults of rules that reading and writing share.</summary>
internal static class RuleWords
{
    /// <summary>What an exception calls.</summary>
    public const string CallsNothing = "nothing";

    /// <summary>Days until a review unless said.</summary>
    public const int ReviewDays = 7;
}
