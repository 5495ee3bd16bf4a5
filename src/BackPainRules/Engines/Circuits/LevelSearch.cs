using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// Finds the most urgent level of one case, and computes no more of the circuit than that takes. A call of a level is looked at only where a sign is there
/// without which it cannot hold. A case has few signs, so most calls are never looked at; of what is possible there is much, and the first calls hold.
/// </summary>
internal sealed class LevelSearch
{
    // Beyond it, memory comes from the heap: a book may be of any size.
    private const int MostOnStack = 4096;

    private readonly LazyCircuit lazy;
    private readonly LevelIndex[] levels;

    public LevelSearch(BookCircuit of, RuleBook book)
    {
        var (circuit, needs) = (of.Circuit, new Dictionary<int, int[]?>());
        lazy = new(circuit, book, of.Levels.SelectMany(level => level.Calls).ToArray());
        levels = Array.ConvertAll(of.Levels, level => new LevelIndex(level, circuit, lazy, needs));
    }

    /// <summary>The most urgent level that is established, and the most urgent that is established or open.</summary>
    public (Urgency Floor, Urgency Ceiling) Of(ReadingRow row)
    {
        Span<ulong> signs = lazy.SignWords <= MostOnStack / 8 ? stackalloc ulong[lazy.SignWords] : new ulong[lazy.SignWords];
        Span<Truth> settled = lazy.Gates <= MostOnStack ? stackalloc Truth[lazy.Gates] : new Truth[lazy.Gates];
        return (Highest(new(lazy, row, isPossible: false, signs, settled)), Highest(new(lazy, row, isPossible: true, signs, settled)));
    }

    private Urgency Highest(in LazyCircuit.Walk walk)
    {
        foreach (var level in levels)
        {
            if (level.IsCalled(walk))
            {
                return level.Urgency;
            }
        }

        return Urgency.SelfCare;
    }
}
