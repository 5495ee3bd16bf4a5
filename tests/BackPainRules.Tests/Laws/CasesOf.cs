using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Laws;

/// <summary>Answers to the signals of a book, and runs, out of whole numbers: what FsCheck draws and shrinks.</summary>
internal sealed class CasesOf(RuleBook book)
{
    public static readonly DateOnly On = new(2026, 11, 20);

    private static readonly SessionKind[] Kinds = Enum.GetValues<SessionKind>();
    private static readonly Surface[] Surfaces = Enum.GetValues<Surface>();

    private readonly Dictionary<string, decimal[]> interesting = InterestingNumbers(book);

    public RunnerCase Case(IEnumerable<(int Signal, int Answer)> answers)
    {
        var runner = new RunnerCase { On = On };
        foreach (var (at, code) in answers)
        {
            runner = runner.With(SignalAt(at), AnswerTo(SignalAt(at), code));
        }

        return runner;
    }

    public ISignal SignalAt(int number) => book.Signals[number % book.Signals.Count];

    /// <summary>An answer to a signal: values mostly, now and then a reason why there is none, or a vague number.</summary>
    public Answer AnswerTo(ISignal signal, int code) => (code % 10) switch
    {
        0 => Answer.DoesNotKnow,
        1 => Answer.PrefersNotToSay,
        2 when signal is NumberSignal => Vague(interesting[signal.Id], code / 10),
        _ => Value(signal, code / 10),
    };

    public Answer Value(ISignal signal, int code) => signal switch
    {
        YesNoSignal => Answer.Of(code % 2 == 0),
        NumberSignal => Answer.Of(Pick(interesting[signal.Id], code)),
        ChoiceSignal choice => Answer.Of(Pick(choice.Names.Items, code)),
        _ => throw new InvalidOperationException(signal.Id),
    };

    public Reading[] Row(RunnerCase runner)
    {
        var readings = CaseReadings.Of(book, runner, runner.On!.Value);
        return [.. book.Signals.Select(signal => readings[signal])];
    }

    /// <summary>A run some days ago of which this and that is known.</summary>
    public static RunningSession Run(int daysAgo, int code)
    {
        var random = new Random(code);
        return new()
        {
            Date = On.AddDays(-daysAgo),
            DistanceMeters = Maybe(random, 1000, 20_000),
            RunningSeconds = Maybe(random, 600, 7200),
            Surface = random.Next(2) == 0 ? Pick(Surfaces, random.Next(Surfaces.Length)) : null,
            Kind = random.Next(2) == 0 ? Pick(Kinds, random.Next(Kinds.Length)) : null,
            CadenceStepsPerMinute = Maybe(random, 140, 190),
            DescentMeters = Maybe(random, 0, 300),
            SteepDownhillShare = Maybe(random, 0, 10) / 10,
            PainDuring = Maybe(random, 0, 10),
            PainNextMorning = Maybe(random, 0, 10),
            WarmedUp = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        };
    }

    private static Answer Vague(decimal[] numbers, int code)
    {
        var (one, two) = (Pick(numbers, code), Pick(numbers, code / numbers.Length));
        return Answer.Of(Math.Min(one, two), Math.Max(one, two));
    }

    private static decimal? Maybe(Random random, int from, int to) => random.Next(3) > 0 ? random.Next(from, to + 1) : null;

    private static T Pick<T>(T[] all, int code) => all[code % all.Length];

    // Both sides of every threshold, and the ends of the range.
    private static Dictionary<string, decimal[]> InterestingNumbers(RuleBook book)
    {
        var comparisons = new List<NumberComparison>();
        foreach (var clause in BookProgram.Of(book).Clauses)
        {
            clause.When.Fold(new Comparisons(comparisons));
        }

        return book.Signals.OfType<NumberSignal>().ToDictionary(
            signal => signal.Id,
            signal => comparisons
                .Where(comparison => comparison.Signal == signal)
                .Select(comparison => book.ValueOf(comparison.Threshold))
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
