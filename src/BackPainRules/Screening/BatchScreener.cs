using BackPainRules.Engines;
using BackPainRules.Telemetry;

namespace BackPainRules.Screening;

/// <summary>
/// Screens many cases at the speed of memory: the levels of each, as an assessment would find them, and no words. Thread-safe. Rules that an app adds on
/// another engine take no part, for they look at facts that a table does not have.
/// </summary>
public sealed class BatchScreener
{
    private readonly BookProgram program;
    private readonly Func<DateOnly> today;
    private readonly Lazy<TriageProgram> levels;
    private readonly Lazy<TriageProgram> levelsAndRules;

    /// <summary>A screener with the book of an assessor.</summary>
    /// <param name="assessor">The assessor.</param>
    public BatchScreener(BackPainAssessor assessor)
        : this((assessor ?? throw new ArgumentNullException(nameof(assessor))).Program, () => assessor.DayOf(new()))
    {
    }

    internal BatchScreener(BookProgram program, Func<DateOnly> today)
    {
        (this.program, this.today) = (program, today);
        (levels, levelsAndRules) = (new(() => new(program, withRules: false)), new(() => new(program, withRules: true)));
    }

    /// <summary>
    /// Screens every case of a table. What readers take out of other answers is added where the table is not complete, which is slower than the rest. What
    /// contradicts itself counts as it stands: a table is not checked for what cannot be true at once.
    /// </summary>
    /// <param name="table">The table, of the same book.</param>
    /// <param name="withRules">Whether to keep the rules that are established too: one bit a rule and case.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early; nothing is given back then.</param>
    /// <exception cref="ArgumentException">The table is of another book.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ScreenedTable Screen(CaseTable table, bool withRules = false, int? atOnce = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce ?? 1, 1, nameof(atOnce));
        if (table.Book != program.Book)
        {
            throw new ArgumentException("The table is of another book.", nameof(table));
        }

        using var timed = Timed.Begin(Operation.ScreenTable);
        return Fill(table, withRules, atOnce, cancellation);
    }

    /// <summary>The same for a table of our own making.</summary>
    internal ScreenedTable Fill(CaseTable table, bool withRules = false, int? atOnce = null, CancellationToken cancellation = default)
    {
        table = table.WithDerived(today(), atOnce, cancellation);
        var (triage, screened) = ((withRules ? levelsAndRules : levels).Value, new ScreenedTable(program.Book, table.Count, withRules));
        var parts = (int)Math.Ceiling((double)table.Count / TriageProgram.Cases);
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = atOnce ?? Environment.ProcessorCount };
        Parallel.For(0, parts, options, part => triage.Run(table, part * TriageProgram.Cases, screened));
        return screened;
    }
}
