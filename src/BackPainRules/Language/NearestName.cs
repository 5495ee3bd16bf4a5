namespace BackPainRules.Language;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>For how many names a guess is worth its time.</summary>
    public const int MostGuesses = 100;

    private const int LongestToGuess = 100;

    /// <summary>A sentence that names the nearest known name; empty when none is near, or when the name is longer than any id.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestToGuess)
        {
            return "";
        }

        var (best, bestDistance) = (default(string), Math.Max(3, name.Length / 2));
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = Distance(name, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best is null ? "" : $" Did you mean '{best}'?";
    }

    // Levenshtein distance, one row at a time.
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
