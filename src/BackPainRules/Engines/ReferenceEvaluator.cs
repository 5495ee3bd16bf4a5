using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>The meaning of the language: plain and slow enough to be obvious. Every other engine must agree with it.</summary>
internal sealed class ReferenceEvaluator : IConditionFold<Truth>
{
    private readonly BookProgram program;
    private readonly CaseReadings readings;
    private readonly Truth[] truths;

    public ReferenceEvaluator(BookProgram program, CaseReadings readings, Truth[] truths) =>
        (this.program, this.readings, this.truths) = (program, readings, truths);

    /// <summary>One truth per clause of the program.</summary>
    public static Truth[] Evaluate(BookProgram program, CaseReadings readings)
    {
        var truths = new Truth[program.Clauses.Count];
        var evaluator = new ReferenceEvaluator(program, readings, truths);
        for (var i = 0; i < truths.Length; i++)
        {
            // Invariant: findings come first, each after those that it hangs on, so their truths are there when asked for.
            truths[i] = program.Clauses[i].Fold(evaluator);
        }

        return truths;
    }

    /// <summary>Evaluates single conditions where the verdicts are known, whatever engine gave them.</summary>
    public static ReferenceEvaluator Over(Verdicts verdicts) => new(verdicts.Program, verdicts.Readings, verdicts.Truths);

    // Where open answers are filled in, what is still open (a number, a fact without a good or bad side) is taken as not so: it neither
    // fires a rule nor meets an exception.
    private Truth Open => readings.IsFilled ? Truth.No : Truth.Unknown;

    public Truth Signal(YesNoSignal signal)
    {
        var reading = readings[signal];
        var told = !reading.IsKnown ? Open : reading == Reading.Yes ? Truth.Yes : Truth.No;

        // A 'yes' to what was not to be asked is refused; what is said beside the refusal must not lose the sign. Nor is it lost where
        // somebody was asked all the same and could not say.
        return told != Truth.Yes && !readings.IsRefused(signal) && program.AskedIf[program.Book.PlaceOf(signal)] is { } askedIf ? Kleene.And(askedIf.Fold(this), told) : told;
    }

    public Truth Compare(NumberComparison comparison)
    {
        var reading = readings[comparison.Signal];
        var threshold = comparison.Signal.Steps(program.Book.ValueOf(comparison.Threshold));
        var truth = !reading.IsKnown ? Truth.Unknown : comparison.Comparison switch
        {
            Comparison.AtLeast => Kleene.Reaches(reading.Low, reading.High, threshold),
            Comparison.Below => Kleene.Not(Kleene.Reaches(reading.Low, reading.High, threshold)),
            Comparison.Above => Kleene.Reaches(reading.Low, reading.High, threshold + 1),
            _ => Kleene.Not(Kleene.Reaches(reading.Low, reading.High, threshold + 1)),
        };
        return truth == Truth.Unknown ? Open : truth;
    }

    public Truth Choice(ChoiceIs choice)
    {
        var reading = readings[choice.Signal];
        return !reading.IsKnown ? Open : choice.Places.AsSpan().Contains(reading.Low) ? Truth.Yes : Truth.No;
    }

    public Truth Finding(Finding finding)
    {
        var place = program.PlaceOf(finding);
        return place < 0 ? Truth.No : truths[place];
    }

    public Truth Setting(Setting setting) => program.Book.IsOn(setting) ? Truth.Yes : Truth.No;

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
