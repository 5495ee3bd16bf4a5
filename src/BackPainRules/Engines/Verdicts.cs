using BackPainRules.Engines.Circuits;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>What an engine says of one case: a truth per clause, and what follows for levels alone.</summary>
internal sealed class Verdicts
{
    private readonly CaseWord[] words;
    private readonly Supposition supposition;
    private readonly CaseReadings told;
    private CaseLeaves? leaves;
    private Truth[]? truths;

    private Verdicts(BookProgram program, CaseReadings told, Supposition supposition, CaseWord[] words, ValueList<Contribution> contributions) =>
        (Program, this.told, this.supposition, this.words, Contributions) = (program, told, supposition, words, contributions);

    public BookProgram Program { get; }

    public CaseReadings Readings => Leaves.Readings;

    public CaseLeaves Leaves => leaves ??= new(Program, told.Suppose(supposition));

    /// <summary>What rules outside the book added.</summary>
    public ValueList<Contribution> Contributions { get; }

    public Truth[] Truths => truths ??= Array.ConvertAll(words, word => word.Under(supposition));

    public Truth this[int place] => words[place].Under(supposition);

    public Truth this[Finding finding] => Program.PlaceOf(finding) is >= 0 and var place ? this[place] : Truth.No;

    /// <summary>The verdicts on what is known.</summary>
    public static Verdicts Of(BookProgram program, CaseReadings readings) =>
        Under(program, readings, program.IsCompiled ? program.Compiled.Answer(readings) : [], readings.Supposed);

    /// <summary>The verdicts under each supposition, in their order.</summary>
    /// <param name="program">The conditions.</param>
    /// <param name="readings">The case.</param>
    /// <param name="words">What the compiled book says of it.</param>
    public static Verdicts[] UnderEach(BookProgram program, CaseReadings readings, CaseWord[] words)
    {
        var (known, assumed) = (Under(program, readings, words, Supposition.Nothing), Under(program, readings, words, Supposition.Assumed));
        return ReadingRow.Any(readings.Row.Refused)
            ? [known, assumed, Under(program, readings, words, Supposition.Suspected), Under(program, readings, words, Supposition.Cautious)]
            : [known, assumed, assumed, assumed];
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
            if (this[level.Place] == Truth.Yes)
            {
                return level.Urgency;
            }
        }

        return null;
    }

    private static Verdicts Under(BookProgram program, CaseReadings readings, CaseWord[] words, Supposition supposition)
    {
        if (program.IsCompiled)
        {
            return new(program, readings, supposition, words, []);
        }

        var leaves = new CaseLeaves(program, readings.Suppose(supposition));
        var answer = program.Engine.Answer(leaves);
        return new(program, readings, supposition, Array.ConvertAll(answer.Truths.Items, CaseWord.Of), answer.Contributions) { leaves = leaves };
    }

    private Urgency Highest(Truth atLeast)
    {
        var highest = Urgency.SelfCare;
        foreach (var rule in Program.Rules)
        {
            foreach (var level in rule.Levels)
            {
                if (level.Urgency > highest && this[level.Place] >= atLeast)
                {
                    highest = level.Urgency;
                }
            }
        }

        return highest;
    }
}
