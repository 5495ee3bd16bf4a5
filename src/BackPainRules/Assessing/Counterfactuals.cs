using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;

namespace BackPainRules.Assessing;

/// <summary>What-ifs of one case: each is one more row of a table of cases.</summary>
internal sealed class Counterfactuals(Recommendation recommendation, BatchScreener screener)
{
    private readonly BookProgram program = recommendation.Actual.Program;
    private readonly CaseReadings readings = recommendation.Actual.Readings;
    private readonly TriageLevel level = recommendation.Urgency.Level();

    public ValueList<LevelChange> Find()
    {
        var singles = SignsThatApply().Select(sign => new ChangedAnswer(sign, IsSo: readings[sign] != Reading.Yes)).Select(change => ValueList.Of(change)).ToList();
        var changes = Changes(singles);
        var taking = changes.Exists(change => change.Level < level) ? changes : Changes(Pairs([.. singles.Select(single => single[0]).Where(IsTold)]));
        return new([
            .. changes.Where(change => change.Level > level).OrderByDescending(change => change.Level),
            .. taking.Where(change => change.Level < level).OrderBy(change => change.Level)]);
    }

    private IEnumerable<YesNoSignal> SignsThatApply()
    {
        var truth = ReferenceEvaluator.Over(recommendation.Actual);
        return program.Book.Signals.OfType<YesNoSignal>()
            .Where(sign => sign.Danger != Danger.None && program.AskedIf[program.Book.PlaceOf(sign)]?.Fold(truth) != Truth.No);
    }

    // The bad side was told, so the change takes it back.
    private bool IsTold(ChangedAnswer change) =>
        readings[change.Signal] == (change.Signal.Danger == Danger.WhenYes ? Reading.Yes : Reading.No);

    private static List<ValueList<ChangedAnswer>> Pairs(ChangedAnswer[] told) =>
        [.. told.SelectMany((one, i) => told.Skip(i + 1).Select(other => ValueList.Of(one, other)))];

    private List<LevelChange> Changes(List<ValueList<ChangedAnswer>> changes)
    {
        var levels = program.IsCompiled ? InTable(changes) : OneByOne(changes);
        return [.. changes.Select((change, i) => new LevelChange(change, levels[i]))];
    }

    private TriageLevel[] InTable(List<ValueList<ChangedAnswer>> changes)
    {
        var table = WhatIfTable.Of(readings, changes.Count, changes.SelectMany((change, row) => change.Select(one => (row, one.Signal, one.IsSo))));
        return screener.Fill(table, atOnce: 1).Recommended.ToArray();
    }

    // Another engine may have rules that a table knows nothing of.
    private TriageLevel[] OneByOne(List<ValueList<ChangedAnswer>> changes) =>
        [.. changes.Select(change => readings.With([.. change.Select(one => ((ISignal)one.Signal, one.IsSo ? Reading.Yes : Reading.No))]))
            .Select(one => Recommendation.Of(program, one).Urgency.Level())];
}
