using System.Globalization;
using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>A signal that is a number with unit, range and step. It is brought to its step once, where it is read.</summary>
public sealed class NumberSignal : ISignal
{
    // Readings are whole numbers of steps.
    private const int MostSteps = 1_000_000_000;

    private NumberSignal(
        string id, string text, string unit, decimal min, decimal max, decimal step, StepRounding rounding, bool lasts, SignalReader? reader)
    {
        (Id, Text, Unit, Min, Max, Step, Rounding, Lasts, Reader) = (id, text, unit, min, max, step, rounding, lasts, reader);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Text { get; }

    /// <summary>The unit, such as <c>days</c>; empty for a plain number.</summary>
    public string Unit { get; }

    /// <summary>The lowest number that is possible.</summary>
    public decimal Min { get; }

    /// <summary>The highest number that is possible.</summary>
    public decimal Max { get; }

    /// <summary>The step to which numbers are brought.</summary>
    public decimal Step { get; }

    /// <summary>How numbers are brought to the step.</summary>
    public StepRounding Rounding { get; }

    /// <inheritdoc/>
    public bool Lasts { get; }

    /// <inheritdoc/>
    public SignalReader? Reader { get; }

    /// <inheritdoc/>
    public string Allowed => $"{AllowedNumber}, or a range of two such numbers";

    /// <summary>The single numbers that are allowed, in words.</summary>
    internal string AllowedNumber => string.Create(CultureInfo.InvariantCulture, $"a number from {Min} to {Max}{(Unit.Length > 0 ? " " + Unit : "")}");

    /// <summary>Defines a number signal.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What is asked, in plain words.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="min">The lowest number that is possible.</param>
    /// <param name="max">The highest number that is possible.</param>
    /// <param name="step">The step to which numbers are brought.</param>
    /// <param name="rounding">How they are brought to it.</param>
    /// <param name="lasts">Whether the answer outlives the consultation.</param>
    /// <param name="reader">Takes it out of richer facts.</param>
    /// <exception cref="ArgumentException">The step is not above zero, the range is empty, or its ends are too many steps away.</exception>
    public static NumberSignal Ask(
        string id,
        string text,
        string unit,
        decimal min,
        decimal max,
        decimal step = 1,
        StepRounding rounding = StepRounding.Nearest,
        bool lasts = false,
        SignalReader? reader = null)
    {
        if (!IsPossible(min, max, step))
        {
            throw new ArgumentException($"Signal {id} needs a step above 0, a range that is not empty, and ends within {MostSteps} steps of 0.", nameof(step));
        }

        return new(id, text, unit, min, max, step, rounding, lasts, reader);
    }

    /// <summary>Whether a range has a step, is not empty, and fits the whole numbers that readings are.</summary>
    internal static bool IsPossible(decimal min, decimal max, decimal step) =>
        step > 0 && max >= min && Math.Max(Math.Abs(min), Math.Abs(max)) <= MostSteps * Math.Min(step, 1);

    /// <summary>At or above a number.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="threshold">The number.</param>
    public static Condition operator >=(NumberSignal signal, Threshold threshold) => Compare(signal, Comparison.AtLeast, threshold);

    /// <summary>At or below a number.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="threshold">The number.</param>
    public static Condition operator <=(NumberSignal signal, Threshold threshold) => Compare(signal, Comparison.AtMost, threshold);

    /// <summary>Above a number.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="threshold">The number.</param>
    public static Condition operator >(NumberSignal signal, Threshold threshold) => Compare(signal, Comparison.Above, threshold);

    /// <summary>Below a number.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="threshold">The number.</param>
    public static Condition operator <(NumberSignal signal, Threshold threshold) => Compare(signal, Comparison.Below, threshold);

    /// <summary>From one number to another, both included.</summary>
    /// <param name="from">The lower number.</param>
    /// <param name="to">The upper number.</param>
    public Condition Between(Threshold from, Threshold to) => (this >= from) & (this <= to);

    /// <inheritdoc/>
    public override string ToString() => Id;

    Reading? ISignal.Read(Answer answer) =>
        answer.Kind == AnswerKind.Number && answer.From >= Min && answer.To <= Max
            ? Reading.Between(Steps(answer.From), Steps(answer.To))
            : null;

    bool ISignal.Takes(Reading reading) => reading.Low >= Steps(Min) && reading.Low <= reading.High && reading.High <= Steps(Max);

    string ISignal.Say(Reading reading, UnitSystem units)
    {
        var (low, high) = (reading.Low * Step, reading.High * Step);
        return low == high ? Amount.InWords(low, Unit, units)
            : units == UnitSystem.Metric ? $"{low.InWords()} to {Amount.InWords(high, Unit, units)}"
            : $"{Amount.InWords(low, Unit, units)} to {Amount.InWords(high, Unit, units)}";
    }

    /// <summary>A reading of a derived number; nothing when the number lies outside the range.</summary>
    /// <param name="value">The number, in the unit of the signal.</param>
    public Reading Of(decimal value) => value >= Min && value <= Max ? Reading.Between(Steps(value), Steps(value)) : default;

    /// <summary>A reading of which only the lower end is known.</summary>
    internal Reading OrMore(decimal value) => value >= Min && value <= Max ? Reading.Between(Steps(value), Steps(Max)) : default;

    /// <summary>A number in steps of this signal.</summary>
    internal int Steps(decimal value) => (int)(Rounding switch
    {
        StepRounding.Up => decimal.Ceiling(value / Step),
        StepRounding.Down => decimal.Floor(value / Step),
        _ => decimal.Round(value / Step, MidpointRounding.AwayFromZero),
    });

    private static NumberComparison Compare(NumberSignal signal, Comparison comparison, Threshold threshold) =>
        new(Condition.NotNull(signal), comparison, Condition.NotNull(threshold));
}
