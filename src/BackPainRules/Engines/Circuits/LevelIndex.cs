using System.Numerics;
using BackPainRules.Facts;

namespace BackPainRules.Engines.Circuits;

/// <summary>
/// The calls of one level by the signs without one of which they cannot hold. An 'all' needs what any one of its parts needs, and the part with the fewest
/// signs is chosen; an 'any' needs a sign of one of its parts, whichever.
/// </summary>
internal sealed class LevelIndex
{
    // What is not so is told of most signs: a call that looks at it would be looked at in most cases.
    private const int PriceOfOpposite = 50;

    private readonly ulong[] signs;
    private readonly int[][] callsOf;
    private readonly int[] withoutSign;

    public LevelIndex(LevelCalls level, Circuit circuit, LazyCircuit lazy, Dictionary<int, int[]?> needs)
    {
        (Urgency, signs) = (level.Urgency, new ulong[lazy.SignWords]);
        var (bySign, others) = (new List<int>?[64 * lazy.SignWords], new List<int>());
        foreach (var call in level.Calls)
        {
            if (Needs(call, circuit, lazy, needs) is not { } needed)
            {
                others.Add(lazy.TermOf(call));
                continue;
            }

            foreach (var sign in needed)
            {
                signs[sign >> 6] |= 1UL << sign;
                (bySign[sign] ??= []).Add(lazy.TermOf(call));
            }
        }

        callsOf = Array.ConvertAll(bySign, terms => terms?.ToArray() ?? []);
        withoutSign = [.. others];
    }

    public Urgency Urgency { get; }

    /// <summary>Whether a call of the level holds.</summary>
    public bool IsCalled(in LazyCircuit.Walk walk)
    {
        for (var i = 0; i < signs.Length; i++)
        {
            for (var there = walk.Signs[i] & signs[i]; there != 0; there &= there - 1)
            {
                foreach (var call in callsOf[(64 * i) + BitOperations.TrailingZeroCount(there)])
                {
                    if (walk.Holds(call))
                    {
                        return true;
                    }
                }
            }
        }

        foreach (var call in withoutSign)
        {
            if (walk.Holds(call))
            {
                return true;
            }
        }

        return false;
    }

    // The bits of signs of which a node needs one; null: it may hold without any.
    private static int[]? Needs(int node, Circuit circuit, LazyCircuit lazy, Dictionary<int, int[]?> known)
    {
        if (known.TryGetValue(node, out var needed))
        {
            return needed;
        }

        var one = circuit[node];
        needed = one.Leaf?.Kind == LeafKind.Sign ? [lazy.TermOf(node)] : null;
        if (one.IsGate)
        {
            var ofParts = Array.ConvertAll(one.Parts, part => Needs(part, circuit, lazy, known));
            needed = one.Kind == NodeKind.All ? Cheapest(ofParts, lazy) : Union(ofParts);
        }

        known.Add(node, needed);
        return needed;
    }

    private static int[]? Cheapest(int[]?[] ofParts, LazyCircuit lazy)
    {
        int[]? cheapest = null;
        foreach (var needed in ofParts)
        {
            if (needed is not null && (cheapest is null || Price(needed, lazy) < Price(cheapest, lazy)))
            {
                cheapest = needed;
            }
        }

        return cheapest;
    }

    private static int Price(int[] needed, LazyCircuit lazy) =>
        needed.Length + (Array.Exists(needed, lazy.IsOpposite) ? PriceOfOpposite : 0);

    private static int[]? Union(int[]?[] ofParts)
    {
        var union = new SortedSet<int>();
        foreach (var needed in ofParts)
        {
            if (needed is null)
            {
                return null;
            }

            union.UnionWith(needed);
        }

        return [.. union];
    }
}
