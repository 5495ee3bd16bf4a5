using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Telemetry;
using BackPainRules.Validation;
using FluentValidation.Results;

namespace BackPainRules;

/// <summary>The front door: a rule book, and what is needed to assess cases with it.</summary>
public sealed class BackPainAssessor : IBackPainAssessor
{
    // Beyond it, memory comes from the heap: a book may be of any size.
    private const int MostOnStack = 1024;

    private static readonly Lazy<BackPainAssessor> DefaultAssessor = new(() => new(DefaultBook.Value));

    private readonly BookProgram program;
    private readonly TimeProvider time;
    private readonly Speech speech;
    private readonly BatchScreener screener;
    private readonly Lazy<RunnerCaseValidator> validator;

    /// <summary>An assessor with a book of one's own.</summary>
    /// <param name="book">The book.</param>
    /// <param name="region">Names of services; null: United Kingdom.</param>
    /// <param name="time">Tells the day of a case that does not; null: the system's local day.</param>
    /// <param name="wording">Other words for the texts; null: the book's own English.</param>
    /// <param name="engine">Makes another engine for the book and its clauses; null: the one of this package.</param>
    public BackPainAssessor(
        RuleBook book, Region? region = null, TimeProvider? time = null, IWording? wording = null, Func<RuleBook, ValueList<Clause>, IRuleEngine>? engine = null)
        : this(
            BookProgram.Of(book, engine),
            time ?? TimeProvider.System,
            new(region ?? Region.UnitedKingdom, wording, ClinicalWording.English, CultureInfo.InvariantCulture, Voice.Runner, UnitSystem.Metric))
    {
    }

    private BackPainAssessor(BookProgram program, TimeProvider time, Speech speech)
    {
        (this.program, this.time, this.speech) = (program, time, speech);
        screener = new(this);
        validator = new(() => new(this));
    }

    /// <summary>The assessor with the book of this package, for the United Kingdom, on the system's clock.</summary>
    public static BackPainAssessor Default => DefaultAssessor.Value;

    internal BookProgram Program => program;

    /// <summary>The book that is used.</summary>
    public RuleBook Book => program.Book;

    /// <summary>What answers the conditions of the book.</summary>
    public IRuleEngine Engine => program.Engine;

    /// <summary>The same assessor on another engine.</summary>
    /// <param name="engine">Makes the engine for the book and its clauses.</param>
    public BackPainAssessor With(Func<RuleBook, ValueList<Clause>, IRuleEngine> engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new(BookProgram.Of(Book, engine), time, speech);
    }

    /// <inheritdoc/>
    public Assessment Assess(RunnerCase runner)
    {
        using var timed = Timed.Begin(Operation.Assess);
        var findings = Examine(runner);
        findings.Assessment.Basis.Recommendation.CountCalls();
        return findings.IsPossible
            ? findings.Assessment
            : throw new InvalidCaseException(Check(runner with { On = findings.Assessment.On }).Errors, findings.Assessment);
    }

    /// <inheritdoc/>
    public TriageRange Screen(RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        using var timed = Timed.Begin(Operation.Screen);
        if (!program.IsCompiled)
        {
            return RangeOf(CaseReadings.Of(Book, runner, DayOf(runner)));
        }

        var (bitWords, numberCount) = (ReadingRow.BitWords(Book), ReadingRow.Numbers(Book));
        Span<ulong> bits = bitWords <= MostOnStack ? stackalloc ulong[bitWords] : new ulong[bitWords];
        Span<int> numbers = numberCount <= MostOnStack ? stackalloc int[numberCount] : new int[numberCount];
        var row = new ReadingRow(bits, numbers);
        CaseReader.Read(Book, runner, DayOf(runner), row, faults: null);
        return Range(program.Compiled.Levels.Of(row));
    }

    /// <summary>The readings of a case, to be screened again and again.</summary>
    /// <param name="runner">The case. What is impossible counts as not known.</param>
    public CaseReadings Read(RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return CaseReadings.Of(Book, runner, DayOf(runner));
    }

    /// <summary>The range of possible levels of a case that was read.</summary>
    /// <param name="readings">The readings.</param>
    /// <exception cref="ArgumentException">They were read with another book.</exception>
    public TriageRange Screen(CaseReadings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        if (readings.Book != Book)
        {
            throw new ArgumentException("The readings were read with another book.", nameof(readings));
        }

        using var timed = Timed.Begin(Operation.Screen);
        return RangeOf(readings);
    }

    /// <inheritdoc/>
    public ValidationResult Check(RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return validator.Value.Validate(runner);
    }

    internal DateOnly DayOf(RunnerCase runner) => runner.On ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>What the signals of a case say that cannot be: answers that are not allowed, and answers that contradict each other.</summary>
    internal IEnumerable<ReadingFault> FaultsOf(RunnerCase runner, DateOnly today)
    {
        var readings = CaseReadings.Of(Book, runner, today);
        var verdicts = Verdicts.Of(program, readings);
        return readings.Faults.Where(fault => fault.IsInvalid).Concat(Contradictions(verdicts));
    }

    private TriageRange RangeOf(CaseReadings readings)
    {
        if (program.IsCompiled)
        {
            return Range(program.Compiled.Levels.Of(readings.Row));
        }

        var verdicts = Verdicts.Of(program, readings);
        return Range((verdicts.Floor, verdicts.Ceiling));
    }

    private static TriageRange Range((Urgency Floor, Urgency Ceiling) urgency) => new(urgency.Floor.Level(), urgency.Ceiling.Level());

    /// <summary>The assessment of what is readable, and whether everything that it says can be.</summary>
    internal (Assessment Assessment, bool IsPossible) Examine(RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        var today = DayOf(runner);
        var readings = CaseReadings.Of(Book, runner, today);
        var recommendation = Recommendation.Of(program, readings);
        var isPossible = CaseInvariants.Hold(runner, today) && !Contradictions(recommendation.Actual).Any();
        foreach (var fault in readings.Faults)
        {
            isPossible &= !fault.IsInvalid;
        }

        return (new(runner, recommendation, today, speech, screener), isPossible);
    }

    private IEnumerable<ReadingFault> Contradictions(Verdicts verdicts)
    {
        for (var i = 0; i < program.Contradictions.Length; i++)
        {
            if (verdicts[program.Contradictions[i]] == Truth.Yes)
            {
                var contradiction = Book.Contradictions[i];
                yield return new("answers", contradiction.Id, $"{contradiction.Message} ({Paths(contradiction.When)})", IsInvalid: true);
            }
        }

        // A 'yes' to what was not to be asked: one of the two answers is wrong.
        for (var i = 0; i < program.AskedIf.Length; i++)
        {
            if (program.AskedIf[i] is { } askedIf && verdicts.Readings[Book.Signals[i]] == Reading.Yes && askedIf.Fold(ReferenceEvaluator.Over(verdicts)) == Truth.No)
            {
                yield return new(
                    $"answers.{Book.Signals[i].Id}", "does-not-apply", $"It is answered with yes, and by another answer it does not apply ({Paths(askedIf)}).", IsInvalid: true);
            }
        }
    }

    private static string Paths(Condition condition)
    {
        var mentions = new Mentions();
        condition.Fold(mentions);
        return string.Join(", ", mentions.Signals.Select(signal => $"answers.{signal.Id}").Order(StringComparer.Ordinal));
    }
}
