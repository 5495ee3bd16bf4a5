using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules.Benchmarks.Twin;

/// <summary>One case for the twin: by signal place a reply (1 yes, 2 no, 4 cannot say), and the ends of a number or choice.</summary>
internal sealed class TwinRow
{
    private TwinRow(byte[] replies, int[] low, int[] high) => (Replies, Low, High) = (replies, low, high);

    public byte[] Replies { get; }

    public int[] Low { get; }

    public int[] High { get; }

    public static TwinRow Of(CaseReadings readings)
    {
        var signals = readings.Book.Signals;
        var (replies, low, high) = (new byte[signals.Count], new int[signals.Count], new int[signals.Count]);
        for (var i = 0; i < signals.Count; i++)
        {
            var reading = readings[signals[i]];
            (low[i], high[i]) = (reading.Low, reading.High);
            replies[i] = (byte)(reading.IsKnown ? (reading == Reading.Yes ? 1 : 2) : readings.IsRefused(signals[i]) ? 4 : 0);
        }

        return new(replies, low, high);
    }
}
