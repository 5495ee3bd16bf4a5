using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Tests.Agreement;

/// <summary>Rows of readings of a book: from nothing answered to all answered, from no sign to many, vague numbers and refusals among them.</summary>
internal static class RandomRows
{
    public static CaseReadings Of(RuleBook book, Random random)
    {
        var (answered, yes) = (random.NextDouble(), random.Next(4) switch { 0 => 0, 1 => 0.01, 2 => 0.05, _ => 0.2 });
        var readings = CaseReadings.OfRow(book, [.. book.Signals.Select(signal => random.NextDouble() < answered ? Reading(signal, yes, random) : default)]);
        for (var place = 0; place < book.Signals.Count; place++)
        {
            if (!readings[book.Signals[place]].IsKnown && random.Next(10) == 0)
            {
                readings.Row.Refuse(place);
            }
        }

        return readings;
    }

    private static Reading Reading(ISignal signal, double yes, Random random) => signal switch
    {
        YesNoSignal => random.NextDouble() < yes ? BackPainRules.Language.Reading.Yes : BackPainRules.Language.Reading.No,
        ChoiceSignal choice => Exactly(random.Next(choice.Names.Count)),
        NumberSignal number => Range(number, random),
        _ => throw new InvalidOperationException(signal.Id),
    };

    private static Reading Range(NumberSignal number, Random random)
    {
        var (lowest, highest) = (number.Steps(number.Min), Math.Min(number.Steps(number.Max), number.Steps(number.Min) + 120));
        var low = random.Next(lowest, highest + 1);
        return BackPainRules.Language.Reading.Between(low, random.Next(5) == 0 ? random.Next(low, highest + 1) : low);
    }

    private static Reading Exactly(int place) => BackPainRules.Language.Reading.Between(place, place);
}
