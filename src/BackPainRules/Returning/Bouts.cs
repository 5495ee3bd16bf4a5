using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Returning;

/// <summary>Makes, adds up and says the bouts of a session.</summary>
internal static class Bouts
{
    /// <summary>Running and walking in turns, beginning with running.</summary>
    public static ValueList<Bout> InTurns(params ReadOnlySpan<decimal> minutes)
    {
        var bouts = new Bout[minutes.Length];
        for (var i = 0; i < bouts.Length; i++)
        {
            bouts[i] = new(i % 2 == 0, minutes[i]);
        }

        return new(bouts);
    }

    /// <summary>The same turn several times.</summary>
    public static ValueList<Bout> Times(int count, params ReadOnlySpan<decimal> turn)
    {
        var minutes = new decimal[count * turn.Length];
        for (var i = 0; i < minutes.Length; i++)
        {
            minutes[i] = turn[i % turn.Length];
        }

        return InTurns(minutes);
    }

    public static decimal Run(ValueList<Bout> bouts) => Total(bouts, isRun: true);

    public static decimal Walk(ValueList<Bout> bouts) => Total(bouts, isRun: false);

    public static decimal Longest(ValueList<Bout> bouts)
    {
        var longest = 0m;
        foreach (var bout in bouts.AsSpan())
        {
            longest = bout.IsRun ? Math.Max(longest, bout.Minutes) : longest;
        }

        return longest;
    }

    /// <summary>The session in words, the brisk walk before it included.</summary>
    public static string InWords(ValueList<Bout> bouts) => bouts is [{ IsRun: false }]
        ? $"{Minutes(bouts[0].Minutes)} of brisk walking."
        : $"5 minutes of brisk walking, then {Body(bouts)}.";

    private static string Body(ValueList<Bout> bouts)
    {
        if (bouts.Count == 1)
        {
            return $"{Say(bouts[0])} without a break";
        }

        if (bouts.Count % 2 == 1 && Repeats(bouts, 2))
        {
            return $"{(bouts.Count + 1) / 2} times {Say(bouts[0])}, with {Minutes(bouts[1].Minutes)} of walking between";
        }

        for (var period = 2; period < bouts.Count; period += 2)
        {
            if (bouts.Count % period == 0 && Repeats(bouts, period))
            {
                return $"{bouts.Count / period} times: {List(bouts, period)}";
            }
        }

        return List(bouts, bouts.Count);
    }

    private static bool Repeats(ValueList<Bout> bouts, int period)
    {
        for (var i = period; i < bouts.Count; i++)
        {
            if (bouts[i] != bouts[i - period])
            {
                return false;
            }
        }

        return true;
    }

    private static string List(ValueList<Bout> bouts, int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = Say(bouts[i]);
        }

        return string.Join(", ", words);
    }

    private static string Say(Bout bout) => $"{Minutes(bout.Minutes)} of {(bout.IsRun ? "running" : "walking")}";

    private static string Minutes(decimal minutes) => minutes == 1 ? "1 minute" : $"{minutes.InWords()} minutes";

    private static decimal Total(ValueList<Bout> bouts, bool isRun)
    {
        var total = 0m;
        foreach (var bout in bouts.AsSpan())
        {
            total += bout.IsRun == isRun ? bout.Minutes : 0;
        }

        return total;
    }
}
