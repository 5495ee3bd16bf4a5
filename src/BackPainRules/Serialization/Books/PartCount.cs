using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>How many parts a condition has, the meanings of its definitions counted in.</summary>
internal sealed class PartCount : IConditionFold<long>
{
    public static readonly PartCount Of = new();

    public long Signal(YesNoSignal signal) => 1;

    public long Compare(NumberComparison comparison) => 1;

    public long Choice(ChoiceIs choice) => 1;

    public long Finding(Finding finding) => 1;

    public long Setting(Setting setting) => 1;

    public long Definition(Definition definition, long meaning) => 1 + meaning;

    public long All(AllOf all, long[] parts) => 1 + parts.Sum();

    public long Any(AnyOf any, long[] parts) => 1 + parts.Sum();

    public long Not(NotHolds not, long part) => 1 + part;

    public long AtLeast(AtLeastOf atLeast, long[] parts) => 1 + parts.Sum();
}
