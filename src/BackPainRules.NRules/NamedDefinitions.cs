using BackPainRules.Language;

namespace BackPainRules;

/// <summary>The definitions that the conditions of a book use, in order of first use. A book gives one meaning to each id.</summary>
internal sealed class NamedDefinitions
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<(string Name, Definition Definition)> all = [];

    /// <summary>All so far.</summary>
    public IReadOnlyList<(string Name, Definition Definition)> All => all;

    /// <summary>The name of a definition.</summary>
    public string Of(Definition definition)
    {
        var name = $"definition {definition.Id}";
        if (names.Add(name))
        {
            all.Add((name, definition));
        }

        return name;
    }
}
