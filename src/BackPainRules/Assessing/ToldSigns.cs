using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>The warning signs of a condition that were told, or of which the person could not say: what made it hold, in the words of the person.</summary>
internal sealed class ToldSigns(CaseReadings readings, bool isTold) : IConditionFold<IEnumerable<YesNoSignal>>
{
    public IEnumerable<YesNoSignal> Signal(YesNoSignal signal) => signal.Danger == Danger.WhenYes && (isTold ? readings[signal] == Reading.Yes : readings.IsRefused(signal)) ? [signal] : [];

    public IEnumerable<YesNoSignal> Compare(NumberComparison comparison) => [];

    public IEnumerable<YesNoSignal> Choice(ChoiceIs choice) => [];

    public IEnumerable<YesNoSignal> Finding(Finding finding) => [];

    public IEnumerable<YesNoSignal> Setting(Setting setting) => [];

    public IEnumerable<YesNoSignal> Definition(Definition definition, IEnumerable<YesNoSignal> meaning) => meaning;

    public IEnumerable<YesNoSignal> All(AllOf all, IEnumerable<YesNoSignal>[] parts) => Join(parts);

    public IEnumerable<YesNoSignal> Any(AnyOf any, IEnumerable<YesNoSignal>[] parts) => Join(parts);

    public IEnumerable<YesNoSignal> Not(NotHolds not, IEnumerable<YesNoSignal> part) => [];

    public IEnumerable<YesNoSignal> AtLeast(AtLeastOf atLeast, IEnumerable<YesNoSignal>[] parts) => Join(parts);

    private static IEnumerable<YesNoSignal> Join(IEnumerable<YesNoSignal>[] parts) => parts.SelectMany(part => part).Distinct();
}
