using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>A step of the way back to running: a row of the table.</summary>
public sealed record ReturnStep
{
    private ReturnStep(int number, ValueList<Bout> bouts) => (Number, Bouts) = (number, bouts);

    /// <summary>Its number, 0 (a brisk walk) to 8.</summary>
    public int Number { get; }

    /// <summary>The bouts, in order.</summary>
    public ValueList<Bout> Bouts { get; }

    /// <summary>Minutes of running in all.</summary>
    public decimal RunMinutes => Returning.Bouts.Run(Bouts);

    /// <summary>Minutes of walking in all.</summary>
    public decimal WalkMinutes => Returning.Bouts.Walk(Bouts);

    /// <summary>The most sessions in 7 days.</summary>
    public int MostSessionsAWeek => Number == 0 ? 5 : 3;

    /// <summary>What it asks, in words.</summary>
    public string Text => Returning.Bouts.InWords(Bouts);

    /// <summary>The steps, in order.</summary>
    public static ValueList<ReturnStep> All { get; } =
    [
        new(0, [new(IsRun: false, 30)]),
        new(1, Returning.Bouts.Times(8, 1, 1.5m)),
        new(2, Returning.Bouts.Times(6, 1.5m, 2)),
        new(3, Returning.Bouts.Times(5, 3, 2)),
        new(4, Returning.Bouts.Times(4, 5, 2)),
        new(5, Returning.Bouts.Times(3, 8, 2)),
        new(6, Returning.Bouts.Times(2, 12, 2)),
        new(7, [new(IsRun: true, 25)]),
        new(8, [new(IsRun: true, 30)]),
    ];

    /// <summary>The highest step whose minutes of running are no more than these; 1 at least.</summary>
    internal static int Within(decimal minutes)
    {
        var within = 1;
        foreach (var step in All.AsSpan())
        {
            within = step.Number > within && step.RunMinutes <= minutes ? step.Number : within;
        }

        return within;
    }

    /// <inheritdoc/>
    public override string ToString() => $"step {Number}";
}
