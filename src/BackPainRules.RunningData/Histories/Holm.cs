namespace BackPainRules.RunningData.Histories;

/// <summary>Corrects for the number of comparisons after Holm: the smallest p counts for all of them, the next for one fewer, and none below one before it.</summary>
internal static class Holm
{
    /// <summary>The comparisons with their corrected p, the clearest first; alike ones in the order of their traits and names.</summary>
    public static List<OwnPattern> Corrected(List<OwnPattern> looks)
    {
        var (corrected, largest) = (new List<OwnPattern>(looks.Count), 0d);
        foreach (var look in looks.OrderBy(look => look.P).ThenBy(look => look.Trait).ThenBy(look => look.Surface).ThenBy(look => look.Shoe, StringComparer.Ordinal))
        {
            largest = Math.Max(largest, Math.Min(1, look.P * (looks.Count - corrected.Count)));
            corrected.Add(look with { CorrectedP = largest });
        }

        return corrected;
    }
}
