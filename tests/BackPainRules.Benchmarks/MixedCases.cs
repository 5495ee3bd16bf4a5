using BackPainRules.Benchmarks.Twin;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Streaming;

namespace BackPainRules.Benchmarks;

/// <summary>
/// 1,024 generated cases, the same each time: from nothing answered to everything, from no sign to one in seven, now and then 'I do not know', in each form
/// that is measured.
/// </summary>
internal sealed class MixedCases
{
    public const int Count = 1_024;

    private const int Together = 16;

    private readonly BackPainAssessor assessor;
    private readonly RunnerCase[] cases;
    private readonly CaseReadings[] readings;
    private readonly TwinRow[] rows;
    private readonly List<int> established = [];
    private readonly List<int> possible = [];

    public MixedCases(BackPainAssessor assessor)
    {
        var random = new Random(20261129);
        this.assessor = assessor;
        cases = [.. Enumerable.Range(0, Count).Select(_ => Case(assessor, random))];
        readings = [.. cases.Select(assessor.Read)];
        rows = [.. readings.Select(TwinRow.Of)];
    }

    public void Read()
    {
        foreach (var runner in cases)
        {
            assessor.Read(runner);
        }
    }

    public void Screen()
    {
        foreach (var one in readings)
        {
            assessor.Screen(one);
        }
    }

    public void Assess()
    {
        foreach (var runner in cases)
        {
            assessor.Assess(runner);
        }
    }

    public void AssessMany(int atOnce)
    {
        foreach (var _ in assessor.AssessMany(cases, atOnce))
        {
            // Taken, and let go.
        }
    }

    public void TwinRange()
    {
        foreach (var row in rows)
        {
            Triage.Range(row);
        }
    }

    public void TwinTriage()
    {
        foreach (var row in rows)
        {
            Triage.Of(row);
        }
    }

    public void TwinEverything()
    {
        foreach (var row in rows)
        {
            Triage.Everything(row, established, possible);
        }
    }

    /// <summary>The same cases again and again, in columns.</summary>
    public CaseTable Table(int count) => CaseTable.Of(assessor.Book, [.. Enumerable.Range(0, count).Select(i => readings[i % Count])]);

    // Answers that contradict those before them are left out, some neighbours with them.
    private static RunnerCase Case(BackPainAssessor assessor, Random random)
    {
        var (answered, yes) = (random.NextDouble(), random.Next(4) switch { 0 => 0, 1 => 0.01, 2 => 0.05, _ => 0.15 });
        var runner = new RunnerCase { On = new(2026, 11, 20) };
        foreach (var signals in assessor.Book.Signals.Where(signal => signal.Reader is null).Chunk(Together))
        {
            var told = runner;
            foreach (var signal in signals)
            {
                if (random.NextDouble() < answered)
                {
                    told = told.With(signal, random.Next(33) == 0 ? Answer.DoesNotKnow : AnswerTo(signal, yes, random));
                }
            }

            runner = assessor.Check(told).IsValid ? told : runner;
        }

        return runner;
    }

    private static Answer AnswerTo(ISignal signal, double yes, Random random) => signal switch
    {
        YesNoSignal => Answer.Of(random.NextDouble() < yes),
        ChoiceSignal choice => Answer.Of(choice.Names[random.Next(choice.Names.Count)]),
        NumberSignal number => Answer.Of(number.Min + (number.Step * random.Next((int)Math.Min(120, (number.Max - number.Min) / number.Step)))),
        _ => throw new InvalidOperationException(signal.Id),
    };
}
