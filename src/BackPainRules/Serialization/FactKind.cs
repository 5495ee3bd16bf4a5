namespace BackPainRules.Serialization;

/// <summary>What stands in the JSON for a property of a run or shoe.</summary>
internal enum FactKind
{
    Number,
    Whole,
    Flag,
    Text,
    Date,
    Choice,
    Names,
    Step,
    Pace,
}
