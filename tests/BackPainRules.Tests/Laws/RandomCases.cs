using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainRules.Tests.Laws;

/// <summary>
/// Cases and rows of readings out of lists of whole numbers, so that FsCheck shrinks a failing case to the few answers that matter.
/// </summary>
internal static class RandomCases
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;
    private static readonly Dictionary<string, decimal[]> Interesting = InterestingNumbers();

    /// <summary>Which signal, and which answer to it.</summary>
    public static Arbitrary<(int Signal, int Answer)[]> Answers(int count) => Arb.From(
        Gen.Choose(0, Book.Signals.Count - 1)
            .SelectMany(signal => Gen.Choose(0, 9999).Select(answer => (signal, answer)))
            .ArrayOf(count),
        answers => Enumerable.Range(0, answers.Length).Select(i => answers.Where((_, at) => at != i).ToArray()));

    public static RunnerCase Case(IEnumerable<(int Signal, int Answer)> answers)
    {
        var runner = new RunnerCase { On = new(2026, 11, 20) };
        foreach (var (at, code) in answers)
        {
            runner = runner.With(Book.Signals[at], AnswerTo(Book.Signals[at], code));
        }

        return runner;
    }

    /// <summary>So many cases of 40 answers, the same each time.</summary>
    public static IEnumerable<RunnerCase> Some(int count)
    {
        var random = new Random(20261120);
        return Enumerable.Range(0, count).Select(_ => Case(Enumerable.Range(0, 40).Select(_ => (random.Next(Book.Signals.Count), random.Next(10_000))))).ToArray();
    }

    /// <summary>An answer to a signal: values mostly, now and then a reason why there is none.</summary>
    public static Answer AnswerTo(ISignal signal, int code) => (code % 10) switch
    {
        0 => Answer.DoesNotKnow,
        1 => Answer.PrefersNotToSay,
        _ => Value(signal, code / 10),
    };

    public static Answer Value(ISignal signal, int code) => signal switch
    {
        YesNoSignal => Answer.Of(code % 2 == 0),
        NumberSignal => Answer.Of(Pick(Interesting[signal.Id], code)),
        ChoiceSignal choice => Answer.Of(choice.Names[code % choice.Names.Count]),
        _ => throw new InvalidOperationException(signal.Id),
    };

    public static Reading[] Row(RunnerCase runner)
    {
        var readings = CaseReadings.Of(Book, runner, runner.On!.Value);
        return [.. Book.Signals.Select(signal => readings[signal])];
    }

    private static decimal Pick(decimal[] numbers, int code) => numbers[code % numbers.Length];

    // Both sides of every threshold, and the ends of the range.
    private static Dictionary<string, decimal[]> InterestingNumbers()
    {
        var program = BookProgram.Of(Book);
        var comparisons = new List<NumberComparison>();
        foreach (var clause in program.Clauses)
        {
            clause.When.Fold(new Comparisons(comparisons));
        }

        return Book.Signals.OfType<NumberSignal>().ToDictionary(
            signal => signal.Id,
            signal => comparisons
                .Where(comparison => comparison.Signal == signal)
                .Select(comparison => Book.ValueOf(comparison.Threshold))
                .SelectMany(value => new[] { value - signal.Step, value, value + signal.Step })
                .Append(signal.Min)
                .Append(signal.Max)
                .Where(value => value >= signal.Min && value <= signal.Max)
                .Distinct()
                .Order()
                .ToArray());
    }

    private sealed class Comparisons(List<NumberComparison> found) : IConditionFold<bool>
    {
        public bool Compare(NumberComparison comparison)
        {
            found.Add(comparison);
            return true;
        }

        public bool Signal(YesNoSignal signal) => true;

        public bool Choice(ChoiceIs choice) => true;

        public bool Finding(Finding finding) => true;

        public bool Setting(Setting setting) => true;

        public bool Definition(Definition definition, bool meaning) => true;

        public bool All(AllOf all, bool[] parts) => true;

        public bool Any(AnyOf any, bool[] parts) => true;

        public bool Not(NotHolds not, bool part) => true;

        public bool AtLeast(AtLeastOf atLeast, bool[] parts) => true;
    }
}
