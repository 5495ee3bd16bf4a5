namespace BackPainRules.Serialization;

/// <summary>What stands in the JSON for a property of a run or shoe.</summary>
internal enum FactKind
{
    Number,
    Flag,
    Text,
    Date,
    Choice,
    Step,
    Pace,
}
