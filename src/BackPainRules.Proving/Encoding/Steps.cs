using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>Numbers in whole steps of their signal.</summary>
internal static class Steps
{
    public static int Of(NumberSignal signal, decimal value)
    {
        var steps = value / signal.Step;
        return (int)(signal.Rounding switch
        {
            StepRounding.Up => decimal.Ceiling(steps),
            StepRounding.Down => decimal.Floor(steps),
            _ => decimal.Round(steps, MidpointRounding.AwayFromZero),
        });
    }
}
