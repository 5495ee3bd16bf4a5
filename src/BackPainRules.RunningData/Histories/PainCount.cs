namespace BackPainRules.RunningData.Histories;

/// <summary>After how many of some runs the back hurt.</summary>
/// <param name="Followed">Runs that were followed by pain.</param>
/// <param name="Runs">All of these runs.</param>
public readonly record struct PainCount(int Followed, int Runs)
{
    internal PainCount And(bool isFollowed) => new(Followed + (isFollowed ? 1 : 0), Runs + 1);
}
