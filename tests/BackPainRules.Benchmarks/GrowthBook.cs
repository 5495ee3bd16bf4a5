using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Benchmarks;

/// <summary>A book of so many generated rules over the same signs, to see what a rule costs when there are many.</summary>
internal sealed class GrowthBook
{
    private const int Signs = 400;

    private readonly RunnerCase[] cases;

    public GrowthBook(int rules)
    {
        var random = new Random(rules);
        YesNoSignal[] signs = [.. Enumerable.Range(0, Signs).Select(i => YesNoSignal.Warning($"growth.sign{i}", $"Sign {i}"))];
        RedFlag[] flags = [.. Enumerable.Range(0, 20).Select(i => new RedFlag($"growth.flag{i}", $"Flag {i}"))];
        var source = new Source("growth", "Made to be measured", SourceMark.Judgement);
        Assessor = new(RuleBook.Of("growth", new RulePack("growth", [.. Enumerable.Range(0, rules).Select(Rule)], [Question()])));
        cases = [.. Enumerable.Range(0, 64).Select(_ => Case())];
        Readings = [.. cases.Select(Assessor.Read)];

        Rule Rule(int i) => Language.Rule.Define($"growth.rule{i}", $"Rule {i}")
            .When(Any() & (Any() | Any()) & (Any() | Any() | Any()))
            .Flags(flags[i % flags.Length], (Urgency)(2 + (i % 6)))
            .Because("It is made to be measured.")
            .From(source);

        Question Question() => new() { Id = "growth", Text = "Which?", PlainerText = "Which?", Why = "It is measured.", Answers = [.. signs] };

        RunnerCase Case() => signs.Aggregate(
            new RunnerCase { On = new(2026, 11, 20) }, (runner, sign) => random.Next(3) == 0 ? runner : runner.With(sign, Answer.Of(random.Next(50) == 0)));

        YesNoSignal Any() => signs[random.Next(Signs)];
    }

    public BackPainAssessor Assessor { get; }

    public CaseReadings[] Readings { get; }

    public void Screen()
    {
        foreach (var readings in Readings)
        {
            Assessor.Screen(readings);
        }
    }

    public void Assess()
    {
        foreach (var runner in cases)
        {
            Assessor.Assess(runner);
        }
    }
}
