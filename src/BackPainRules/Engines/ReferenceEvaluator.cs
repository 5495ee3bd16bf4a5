using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>The meaning of the language: plain and slow enough to be obvious. Every other engine must agree with it.</summary>
internal sealed class ReferenceEvaluator(CaseLeaves leaves, BookProgram program, Truth[] truths) : IConditionFold<Truth>
{
    /// <summary>One truth per clause of the program.</summary>
    public static Truth[] Evaluate(BookProgram program, CaseLeaves leaves)
    {
        var truths = new Truth[program.Clauses.Count];
        var evaluator = new ReferenceEvaluator(leaves, program, truths);
        for (var i = 0; i < truths.Length; i++)
        {
            // Invariant: findings come first, each after those that it hangs on, so their truths are there when asked for.
            truths[i] = program.Clauses[i].When.Fold(evaluator);
        }

        return truths;
    }

    /// <summary>Evaluates single conditions where the verdicts are known, whatever engine gave them.</summary>
    public static ReferenceEvaluator Over(Verdicts verdicts) => new(verdicts.Leaves, verdicts.Program, verdicts.Truths);

    public Truth Signal(YesNoSignal signal) => leaves.Of(signal);

    public Truth Compare(NumberComparison comparison) => leaves.Of(comparison);

    public Truth Choice(ChoiceIs choice) => leaves.Of(choice);

    public Truth Finding(Finding finding)
    {
        var place = program.PlaceOf(finding);
        return place < 0 ? Truth.No : truths[place];
    }

    public Truth Setting(Setting setting) => leaves.Of(setting);

    public Truth Definition(Definition definition, Truth meaning) => meaning;

    public Truth All(AllOf all, Truth[] parts)
    {
        var truth = Truth.Yes;
        foreach (var part in parts)
        {
            truth = Kleene.And(truth, part);
        }

        return truth;
    }

    public Truth Any(AnyOf any, Truth[] parts)
    {
        var truth = Truth.No;
        foreach (var part in parts)
        {
            truth = Kleene.Or(truth, part);
        }

        return truth;
    }

    public Truth Not(NotHolds not, Truth part) => Kleene.Not(part);

    public Truth AtLeast(AtLeastOf atLeast, Truth[] parts)
    {
        var (lowest, highest) = Count(atLeast, parts);
        return Kleene.Reaches(lowest, highest, atLeast.Count);
    }

    /// <summary>The smallest and the largest sum that the parts can still reach.</summary>
    public static (int Lowest, int Highest) Count(AtLeastOf atLeast, Truth[] parts)
    {
        var (lowest, highest) = (0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            lowest += parts[i] == Truth.Yes ? atLeast.Parts[i].Weight : 0;
            highest += parts[i] != Truth.No ? atLeast.Parts[i].Weight : 0;
        }

        return (lowest, highest);
    }
}
