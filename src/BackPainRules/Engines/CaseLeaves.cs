using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines;

/// <summary>What one case says to the leaves of conditions; what stands above them is for engines. Its truths come from answers and facts, read once.</summary>
public sealed class CaseLeaves
{
    private readonly BookProgram program;
    private readonly CaseReadings readings;

    internal CaseLeaves(BookProgram program, CaseReadings readings) => (this.program, this.readings) = (program, readings);

    internal CaseReadings Readings => readings;

    /// <summary>The facts behind it, for rules of a host; null: readings that come from no case.</summary>
    public RunnerCase? Runner => readings.Runner;

    /// <summary>Whether open answers were filled in to see what would follow: nothing that holds here need be so.</summary>
    public bool IsFilled => readings.Supposed != Supposition.Nothing;

    // Where open answers are filled in, what is still open (a number, a fact without a good or bad side) is taken as not so: it neither
    // fires a rule nor meets an exception.
    private Truth Open => IsFilled ? Truth.No : Truth.Unknown;

    /// <summary>Whether a statement is so.</summary>
    /// <param name="signal">The statement.</param>
    public Truth Of(YesNoSignal signal)
    {
        var reading = readings[Condition.NotNull(signal)];
        var told = !reading.IsKnown ? Open : reading == Reading.Yes ? Truth.Yes : Truth.No;

        // A 'yes' to what was not to be asked is refused; what is said beside the refusal must not lose the sign. Nor is it lost where
        // somebody was asked all the same and could not say.
        return told != Truth.Yes && !readings.IsRefused(signal) && program.AskedIf[program.Book.PlaceOf(signal)] is { } askedIf
            ? Kleene.And(askedIf.Fold(new ReferenceEvaluator(this, program, [])), told)
            : told;
    }

    /// <summary>Whether a number compares as asked.</summary>
    /// <param name="comparison">The comparison.</param>
    public Truth Of(NumberComparison comparison)
    {
        var reading = readings[Condition.NotNull(comparison).Signal];
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

    /// <summary>Whether a choice is one of those asked for.</summary>
    /// <param name="choice">The choice.</param>
    public Truth Of(ChoiceIs choice)
    {
        var reading = readings[Condition.NotNull(choice).Signal];
        return !reading.IsKnown ? Open : choice.Places.AsSpan().Contains(reading.Low) ? Truth.Yes : Truth.No;
    }

    /// <summary>Whether a switch of the book is on.</summary>
    /// <param name="setting">The switch.</param>
    public Truth Of(Setting setting) => program.Book.IsOn(Condition.NotNull(setting)) ? Truth.Yes : Truth.No;
}
