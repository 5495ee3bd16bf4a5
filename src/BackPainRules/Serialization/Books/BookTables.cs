using BackPainRules.Language;

namespace BackPainRules.Serialization;

/// <summary>All that a file may name.</summary>
internal sealed class BookTables(StrictJson strict, BookNames known, bool isPack)
{
    public NameTable<Source> Sources { get; } = new(strict, "source", known.Sources, isPack);

    public NameTable<Setting> Settings { get; } = new(strict, "setting", known.Settings, isPack);

    public NameTable<Threshold> Thresholds { get; } = new(strict, "threshold", known.Thresholds, isPack);

    public NameTable<ISignal> Signals { get; } = new(strict, "signal", known.Signals, isPack, IsSame);

    public NameTable<Finding> Findings { get; } = new(strict, "finding", known.Findings, isPack);

    public NameTable<Definition> Definitions { get; } = new(strict, "definition", known.Definitions, isPack);

    public NameTable<FirstAid> FirstAid { get; } = new(strict, "first aid", known.FirstAid, isPack);

    public NameTable<Advice> Advice { get; } = new(strict, "advice", known.Advice, isPack);

    public NameTable<Heuristic> Heuristics { get; } = new(strict, "heuristic", Rows(known.Heuristics), isPack);

    public void FailUnused()
    {
        Sources.FailUnused();
        Settings.FailUnused();
        Thresholds.FailUnused();
        Signals.FailUnused();
        Findings.FailUnused();
        Definitions.FailUnused();
        FirstAid.FailUnused();
        Advice.FailUnused();
    }

    private static SortedDictionary<string, Heuristic> Rows(List<Heuristic> heuristics)
    {
        var rows = new SortedDictionary<string, Heuristic>(StringComparer.Ordinal);
        heuristics.ForEach(heuristic => rows.TryAdd(heuristic.Row, heuristic));
        return rows;
    }

    // Signals are equal by id; whether they are the same in all that a file tells is another matter.
    private static bool IsSame(ISignal a, ISignal b) =>
        (SignalKinds.Of(a), a.Text, a.Lasts, a.Reader, a.Allowed) == (SignalKinds.Of(b), b.Text, b.Lasts, b.Reader, b.Allowed)
        && (a as NumberSignal)?.Step == (b as NumberSignal)?.Step
        && (a as NumberSignal)?.Rounding == (b as NumberSignal)?.Rounding;
}
