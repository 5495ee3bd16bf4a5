namespace BackPainRules.Benchmarks.Twin;

/// <summary>The levels of one case, found as somebody would by hand: the most urgent first, and done with the first that holds.</summary>
internal static class Triage
{
    /// <summary>The level that is established, and the level that is possible.</summary>
    public static (int Floor, int Ceiling) Range(TwinRow row) => (Rules.Level(new Established(row)), Rules.Level(new Possible(row)));

    /// <summary>The same, and the level to act on.</summary>
    public static (int Floor, int Recommended, int Ceiling) Of(TwinRow row)
    {
        var (floor, ceiling) = Range(row);
        var replies = Assumed(row);
        var assumed = new Supposed(replies, row);
        var recommended = Math.Max(Rules.Level(assumed), Rules.CoreOpen(new Possible(row), row) ? 2 : 1);
        if (row.Replies.AsSpan().Contains((byte)4))
        {
            recommended = Math.Max(recommended, Rules.Doubt(assumed, new Supposed(Suspected(row, replies), row), new Established(row)));
        }

        return (floor, Math.Min(recommended, ceiling), ceiling);
    }

    /// <summary>All that is established, and all that is possible; gives the levels too.</summary>
    public static (int Floor, int Recommended, int Ceiling) Everything(TwinRow row, List<int> established, List<int> possible)
    {
        established.Clear();
        possible.Clear();
        Rules.Conclusions(new Established(row), established);
        Rules.Conclusions(new Possible(row), possible);
        return Of(row);
    }

    private static byte[] Assumed(TwinRow row)
    {
        var replies = (byte[])row.Replies.Clone();
        foreach (var sign in S.Presumed)
        {
            replies[sign] = (byte)((replies[sign] & 2) == 0 ? 1 : 2);
        }

        return replies;
    }

    private static byte[] Suspected(TwinRow row, byte[] assumed)
    {
        var replies = (byte[])assumed.Clone();
        foreach (var sign in S.Symptom)
        {
            replies[sign] = row.Replies[sign] == 4 ? (byte)1 : replies[sign];
        }

        return replies;
    }
}
