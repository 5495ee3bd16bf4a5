using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing;

/// <summary>One row of the matrix of a rule: a case, and what the rule's own condition says of it.</summary>
public sealed record RuleRow
{
    private readonly IBackPainAssessor assessor;

    internal RuleRow(IBackPainAssessor assessor, RuleBook book, Rule rule, RunnerCase told, string what, Truth truth, RuleCase? calls)
    {
        (this.assessor, Rule, Told, Truth) = (assessor, rule, told, truth);
        (Calls, Level) = (calls?.Calls is null ? null : rule.Row + calls.Letter, calls?.Calls);
        Name = $"{rule.Id} is {truth}{(rule.Cases.Count == 0 ? "" : $", calls {Calls ?? "nothing"}")}: {what}";
        Book = book;
    }

    /// <summary>What the row shows, in short; no two rows of a matrix have the same.</summary>
    public string Name { get; }

    /// <summary>The book.</summary>
    public RuleBook Book { get; }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The case.</summary>
    public RunnerCase Told { get; }

    /// <summary>Whether the condition of the rule holds, fails or is open.</summary>
    public Truth Truth { get; }

    /// <summary>The audit id of the case of the rule that calls a level; null: it calls none.</summary>
    public string? Calls { get; }

    /// <summary>The level that the rule calls; null: it calls none.</summary>
    public Urgency? Level { get; }

    /// <summary>Assesses the case, and holds what comes out against the row.</summary>
    /// <exception cref="AssessmentExpectationException">The assessment says something else; the message has the case and the proof.</exception>
    public void Check()
    {
        Assessment assessment;
        try
        {
            assessment = assessor.Assess(Told);
        }
        catch (InvalidCaseException invalid)
        {
            throw new AssessmentExpectationException($"{Name}: the case of this row is refused. {invalid.Message}", invalid);
        }

        var expectation = assessment.Expect(Told).HasTruth(Rule.Id, Truth);
        if (Calls is null)
        {
            expectation.CallsNothing(Rule.Id);
        }
        else
        {
            expectation.Calls(Calls).LevelAtLeast(Level!.Value.Level());
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
