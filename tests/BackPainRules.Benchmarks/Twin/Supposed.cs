namespace BackPainRules.Benchmarks.Twin;

/// <summary>What is so when nothing may be open: the replies are filled in, and any other open leaf is not so.</summary>
internal readonly struct Supposed(byte[] replies, TwinRow row) : IView
{
    private readonly int[] low = row.Low;
    private readonly int[] high = row.High;

    public bool Is(int sign) => (replies[sign] & 1) != 0;

    public bool IsNot(int sign) => (replies[sign] & 1) == 0;

    public bool Counts(int sign) => true;

    public bool AtLeast(int number, int steps) => low[number] >= steps;

    public bool NotAtLeast(int number, int steps) => low[number] < steps;

    public bool Below(int number, int steps) => high[number] < steps;

    public bool NotBelow(int number, int steps) => high[number] >= steps;

    public bool IsOneOf(int choice, ulong places) => low[choice] >= 0 && ((places >> low[choice]) & 1) != 0;

    public bool IsNoneOf(int choice, ulong places) => low[choice] < 0 || ((places >> low[choice]) & 1) == 0;
}
