using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>The totals of a session message.</summary>
internal static class FitTotals
{
    // Running counts strides: two steps each.
    private const double StepsInCycle = 2;

    public static Totals Of(ReadOnlySpan<double> values) => new()
    {
        Distance = values[(int)FitQuantity.Distance],
        Timer = values[(int)FitQuantity.Timer],
        Moving = values[(int)FitQuantity.Moving],
        Elapsed = values[(int)FitQuantity.Elapsed],
        Climb = values[(int)FitQuantity.Climb] + Fraction(values[(int)FitQuantity.ClimbFraction]),
        Descent = values[(int)FitQuantity.Descent] + Fraction(values[(int)FitQuantity.DescentFraction]),
        Cadence = values[(int)FitQuantity.Cadence] + Fraction(values[(int)FitQuantity.CadenceFraction]),
        Steps = StepsInCycle * (values[(int)FitQuantity.Cycles] + Fraction(values[(int)FitQuantity.CyclesFraction])),
        StepLength = values[(int)FitQuantity.StepLength],
        Stance = values[(int)FitQuantity.Stance],
        Oscillation = values[(int)FitQuantity.Oscillation],
    };

    private static double Fraction(double value) => double.IsNaN(value) ? 0 : value;
}
