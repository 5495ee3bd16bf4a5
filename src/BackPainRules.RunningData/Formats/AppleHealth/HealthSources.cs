namespace BackPainRules.RunningData.Formats.AppleHealth;

/// <summary>The names of watches, phones and apps that readings come from.</summary>
internal sealed class HealthSources
{
    private const int Most = 255;

    private readonly List<string> names = [];
    private int last;

    public int Count => names.Count;

    /// <summary>The number of a source; null: there are too many.</summary>
    public int? NumberOf(ReadOnlySpan<char> name)
    {
        if (last < names.Count && name.SequenceEqual(names[last]))
        {
            return last;
        }

        last = 0;
        while (last < names.Count && !name.SequenceEqual(names[last]))
        {
            last++;
        }

        if (last == names.Count)
        {
            if (last == Most)
            {
                return null;
            }

            names.Add(name.ToString());
        }

        return last;
    }

    /// <summary>Whether a source is a watch, which counts better than a phone.</summary>
    public bool IsWatch(int number) => names[number].Contains("Watch", StringComparison.OrdinalIgnoreCase);
}
