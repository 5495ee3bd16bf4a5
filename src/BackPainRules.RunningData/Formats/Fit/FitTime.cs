namespace BackPainRules.RunningData.Formats.Fit;

/// <summary>Times of FIT files.</summary>
internal static class FitTime
{
    private const double Epoch = 631_065_600;
    private const double SinceSwitchedOn = 0x10000000;

    /// <summary>Seconds since 1970-01-01 in UTC; NaN: there is none, or it counts from when the device was switched on.</summary>
    public static double Of(double raw) => raw >= SinceSwitchedOn ? raw + Epoch : double.NaN;
}
