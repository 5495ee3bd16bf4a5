namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>What a FIT file says of local time.</summary>
internal sealed class FitZone
{
    private const double QuarterHour = 900;
    private const double Coros = 294;

    private double ahead = double.NaN;

    /// <summary>The maker of the device.</summary>
    public double Manufacturer { get; set; } = double.NaN;

    /// <summary>What local time is ahead of UTC; null: the file does not tell, or tells what cannot be.</summary>
    public TimeSpan? Offset =>
        Math.Round(ahead / QuarterHour) is >= -48 and <= 56 and var quarters && !(quarters == 0 && Manufacturer == Coros)
            ? TimeSpan.FromSeconds(quarters * QuarterHour)
            : null;

    /// <summary>Takes the message of the activity, or one that compares two clocks.</summary>
    public void Take(FitMessage message, ReadOnlySpan<double> values)
    {
        var difference = values[(int)FitQuantity.LocalTimestamp] - values[(int)FitQuantity.Timestamp];
        if (message == FitMessage.Activity || double.IsNaN(ahead))
        {
            ahead = double.IsNaN(difference) ? ahead : difference;
        }
    }
}
