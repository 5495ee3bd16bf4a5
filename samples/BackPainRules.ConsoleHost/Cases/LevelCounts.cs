using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Cases;

/// <summary>How many cases there are of each level, and the first that are not valid.</summary>
internal sealed class LevelCounts
{
    private const int MostNamed = 20;

    private readonly long[] recommended = new long[(int)TriageLevel.EmergencyNow + 1];
    private readonly List<string> complaints = [];

    public long All { get; private set; }

    public long Invalid { get; private set; }

    /// <summary>How many are no case at all; they have no level.</summary>
    public long Unreadable { get; private set; }

    /// <summary>How many are not settled: open answers could still move their level.</summary>
    public long Open { get; private set; }

    /// <summary>What is wrong with the first cases that are not valid.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>How many cases that are not valid are named no more.</summary>
    public long Unnamed => Math.Max(0, Invalid - MostNamed);

    /// <summary>How many cases have this level to act on; of those that are not valid, as far as they were readable.</summary>
    public long At(TriageLevel level) => recommended[(int)level];

    public void Add(ScreenedCase screened)
    {
        All++;
        if (screened.Recommended is { } level)
        {
            recommended[(int)level]++;
        }
        else
        {
            Unreadable++;
        }

        Open += screened.Floor == screened.Ceiling ? 0 : 1;
        if (!screened.IsValid && ++Invalid <= MostNamed)
        {
            complaints.AddRange(screened.Complaints());
        }
    }
}
