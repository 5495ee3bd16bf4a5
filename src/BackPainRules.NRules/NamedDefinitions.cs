using BackPainRules.Language;

namespace BackPainRules;

/// <summary>The definitions that the conditions of a book use, each under a name of its own.</summary>
internal sealed class NamedDefinitions
{
    private readonly Dictionary<Definition, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Name, Definition Definition)> all = [];

    /// <summary>All so far, in order of first use.</summary>
    public IReadOnlyList<(string Name, Definition Definition)> All => all;

    /// <summary>The name of a definition. Nothing keeps two packs from giving two meanings to one id.</summary>
    public string Of(Definition definition)
    {
        if (!names.TryGetValue(definition, out var name))
        {
            name = all.Find(one => one.Definition.Equals(definition)).Name;
            if (name is null)
            {
                var before = all.Count(one => one.Definition.Id == definition.Id);
                name = $"definition {definition.Id}{(before == 0 ? "" : $" {before + 1}")}";
                all.Add((name, definition));
            }

            names.Add(definition, name);
        }

        return name;
    }
}
