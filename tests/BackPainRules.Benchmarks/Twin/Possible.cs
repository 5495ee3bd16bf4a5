namespace BackPainRules.Benchmarks.Twin;

/// <summary>What is established or open.</summary>
internal readonly struct Possible(TwinRow row) : IView
{
    private readonly byte[] replies = row.Replies;
    private readonly int[] low = row.Low;
    private readonly int[] high = row.High;

    public bool Is(int sign) => (replies[sign] & 2) == 0;

    public bool IsNot(int sign) => (replies[sign] & 1) == 0;

    public bool Counts(int sign) => (replies[sign] & 5) != 0;

    public bool AtLeast(int number, int steps) => high[number] >= steps;

    public bool NotAtLeast(int number, int steps) => low[number] < steps;

    public bool Below(int number, int steps) => low[number] < steps;

    public bool NotBelow(int number, int steps) => high[number] >= steps;

    public bool IsOneOf(int choice, ulong places) => low[choice] < 0 || ((places >> low[choice]) & 1) != 0;

    public bool IsNoneOf(int choice, ulong places) => low[choice] < 0 || ((places >> low[choice]) & 1) == 0;
}
