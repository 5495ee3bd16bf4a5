using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.StartProbe;
using BenchmarkDotNet.Attributes;

namespace BackPainRules.Benchmarks;

/// <summary>What one case costs, and what a book costs. The short mode measures the same bodies.</summary>
[MemoryDiagnoser]
public class AssessorBenchmarks
{
    private static readonly RulePack Nothing = new("nothing", [], []);

    private readonly BackPainAssessor assessor = BackPainAssessor.Default;
    private readonly RunnerCase runner = SoreAfterRun.Case;

    [Benchmark(Baseline = true)]
    public TriageRange Screen() => assessor.Screen(runner);

    [Benchmark]
    public TriageLevel AssessLevel() => assessor.Assess(runner).Recommended;

    [Benchmark]
    public int AssessEveryLine()
    {
        var assessment = assessor.Assess(runner);
        return assessment.Why.Length
            + assessment.RedFlags.Count
            + assessment.Factors.Count
            + assessment.Patterns.Count
            + assessment.Advice.Count
            + assessment.OpenQuestions.Count
            + assessment.CannotBeAnswered.Count
            + assessment.FiredRules.Count
            + assessment.SafetyNet.Length
            + assessment.NotReadable.Count;
    }

    [Benchmark]
    public string ExplainOneRule() => assessor.Assess(runner).Explain(assessor.Book.Rules[0].Id).ToText();

    /// <summary>Collects, orders and checks the whole book once more, and prepares an assessor for it.</summary>
    [Benchmark]
    public BackPainAssessor BuildBook() => new(assessor.Book.And(Nothing));
}
