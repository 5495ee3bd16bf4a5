using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>What an engine says of one case: a truth per clause, and what follows for levels alone.</summary>
internal sealed class Verdicts
{
    private readonly BookProgram program;
    private readonly Truth[] truths;

    private Verdicts(BookProgram program, CaseReadings readings, CaseLeaves leaves, EngineAnswer answer) =>
        (this.program, Readings, Leaves, truths, Contributions) = (program, readings, leaves, answer.Truths.Items, answer.Contributions);

    public BookProgram Program => program;

    public CaseReadings Readings { get; }

    public CaseLeaves Leaves { get; }

    /// <summary>What rules outside the book added.</summary>
    public ValueList<Contribution> Contributions { get; }

    public Truth[] Truths => truths;

    public Truth this[int place] => truths[place];

    public Truth this[Finding finding] => program.PlaceOf(finding) is >= 0 and var place ? truths[place] : Truth.No;

    public static Verdicts Of(BookProgram program, CaseReadings readings)
    {
        var leaves = new CaseLeaves(program, readings);
        return new(program, readings, leaves, program.Engine.Answer(leaves));
    }

    /// <summary>The most urgent level that is established.</summary>
    public Urgency Floor => Highest(Truth.Yes);

    /// <summary>The most urgent level that is established or open.</summary>
    public Urgency Ceiling => Highest(Truth.Unknown);

    /// <summary>The level that a rule calls for sure; null: none.</summary>
    public Urgency? Called(RuleClauses rule)
    {
        foreach (var level in rule.Levels)
        {
            if (truths[level.Place] == Truth.Yes)
            {
                return level.Urgency;
            }
        }

        return null;
    }

    private Urgency Highest(Truth atLeast)
    {
        var highest = Urgency.SelfCare;
        foreach (var rule in program.Rules)
        {
            foreach (var level in rule.Levels)
            {
                if (level.Urgency > highest && truths[level.Place] >= atLeast)
                {
                    highest = level.Urgency;
                }
            }
        }

        return highest;
    }
}
