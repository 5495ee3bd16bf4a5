using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>The rows for one file of rules.</summary>
internal sealed class RuleTable(TruthRow[] truths, LevelRow[] levels)
{
    public TruthRow[] Truths => truths;

    public LevelRow[] Levels => levels;

    public TheoryData<string> TruthNames => Names(truths.Select(row => row.Name));

    public TheoryData<string> LevelNames => Names(levels.Select(row => row.Name));

    public static TruthRow Holds(string rule, string when, RunnerCase told) => new(rule, Truth.Yes, when, told);

    public static TruthRow Fails(string rule, string when, RunnerCase told) => new(rule, Truth.No, when, told);

    public static TruthRow Open(string rule, string when, RunnerCase told) => new(rule, Truth.Unknown, when, told);

    public static LevelRow Calls(string rule, string audit, Urgency level, string when, RunnerCase told) => new(rule, audit, level, when, told);

    public static LevelRow CallsNothing(string rule, string when, RunnerCase told) => new(rule, null, null, when, told);

    public void CheckTruth(string name) => Check(truths.Single(row => row.Name == name));

    public static void Check(TruthRow row)
    {
        var proof = BackPainAssessor.Default.Assess(row.Told).Explain(row.Rule);
        proof.Truth.Should().Be(row.Expected, "{0}; the proof is\n{1}", row.When, proof.ToText());
    }

    public void CheckLevel(string name)
    {
        var row = levels.Single(row => row.Name == name);
        var assessment = BackPainAssessor.Default.Assess(row.Told);
        assessment.FiredRules.Where(fired => fired.RuleId == row.Rule).Should().Equal(row.Fired, row.When);
    }

    private static TheoryData<string> Names(IEnumerable<string> names)
    {
        var data = new TheoryData<string>();
        foreach (var name in names)
        {
            data.Add(name);
        }

        return data;
    }
}
