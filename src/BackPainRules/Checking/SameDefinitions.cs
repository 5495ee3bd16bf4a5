using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>Definitions that mean the same under two names.</summary>
internal static class SameDefinitions
{
    public static IEnumerable<BookAdvisory> Of(BookLogic logic)
    {
        var definitions = UnusedParts.Mentioned(logic.Book).Definitions.DistinctBy(one => one.Id, StringComparer.Ordinal).OrderBy(one => one.Id, StringComparer.Ordinal).ToArray();
        for (var i = 1; i < definitions.Length; i++)
        {
            var (later, others) = (definitions[i], definitions[..i]);
            if (Array.Find(others, other => IsSame(other, later)) is { } same)
            {
                yield return new("same-definition", later.Id, $"It means the same as '{same.Id}'.", "Keep one of the two.");
            }
        }

        bool IsSame(Definition a, Definition b) => a.Meaning.Equals(b.Meaning) || (logic.Implies(a.Meaning, b.Meaning) && logic.Implies(b.Meaning, a.Meaning));
    }
}
