namespace BackPainRules.ConsoleHost.Charts;

/// <summary>Where a value lies on an axis, and round values to mark.</summary>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));

    /// <summary>An axis from 0 that ends on a round value.</summary>
    public static Scale Round(double most, double start, double end)
    {
        var step = Step(most);
        return new(0, Math.Max(step, Math.Ceiling(most / step) * step), start, end);
    }

    /// <summary>Round values along the axis.</summary>
    public IEnumerable<double> Marks()
    {
        var step = Step(To - From);
        for (var mark = Math.Ceiling(From / step) * step; mark <= To + (step / 1000); mark += step)
        {
            yield return mark;
        }
    }

    // About five steps of 1, 2 or 5.
    private static double Step(double length)
    {
        var rough = Math.Max(length, 1e-6) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * ((rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 });
    }
}
