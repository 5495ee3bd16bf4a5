namespace BackPainRules.RunningData.Formats.Tcx;

/// <summary>A lap while it is read. NaN: not told.</summary>
internal struct TcxLap()
{
    public double Start = double.NaN;
    public double Timer = double.NaN;
    public double Distance = double.NaN;
    public double PlainCadence = double.NaN;
    public double RunCadence = double.NaN;
}
