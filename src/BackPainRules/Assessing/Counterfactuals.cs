using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>What-ifs of one case: each is one more row through the same program.</summary>
internal static class Counterfactuals
{
    public static ValueList<LevelChange> Of(Recommendation recommendation)
    {
        var (program, readings, level) = (recommendation.Actual.Program, recommendation.Actual.Readings, recommendation.Urgency.Level());
        var raising = new List<LevelChange>();
        var lowering = new List<LevelChange>();
        var told = new List<ChangedAnswer>();
        var truth = ReferenceEvaluator.Over(recommendation.Actual);
        foreach (var signal in program.Book.Signals.OfType<YesNoSignal>().Where(signal => signal.Danger != Danger.None && Applies(signal)))
        {
            var worse = signal.Danger == Danger.WhenYes ? Reading.Yes : Reading.No;
            var change = new ChangedAnswer(signal, IsSo: readings[signal] != Reading.Yes);
            var changed = Level(change);
            if (changed > level)
            {
                raising.Add(new([change], changed));
            }

            if (readings[signal] == worse)
            {
                told.Add(change);
            }

            if (changed < level)
            {
                lowering.Add(new([change], changed));
            }
        }

        if (lowering.Count == 0)
        {
            for (var i = 0; i < told.Count; i++)
            {
                for (var j = i + 1; j < told.Count; j++)
                {
                    if (Level(told[i], told[j]) is var lower && lower < level)
                    {
                        lowering.Add(new([told[i], told[j]], lower));
                    }
                }
            }
        }

        return new([.. raising.OrderByDescending(change => change.Level), .. lowering.OrderBy(change => change.Level)]);

        bool Applies(YesNoSignal signal) => program.AskedIf[program.Book.PlaceOf(signal)]?.Fold(truth) != Truth.No;

        TriageLevel Level(params ReadOnlySpan<ChangedAnswer> changes) => Recommendation.Of(
            program, readings.With(Array.ConvertAll(changes.ToArray(), change => ((ISignal)change.Signal, change.IsSo ? Reading.Yes : Reading.No)))).Urgency.Level();
    }
}
