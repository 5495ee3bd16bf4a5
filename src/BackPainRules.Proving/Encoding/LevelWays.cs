using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Proving.Encoding;

/// <summary>
/// The ways in which the cases of a rule call a level: a case that calls enough, and no earlier case that calls less. A way that asks for all that another one
/// asks for, and more, adds nothing and is left out: who names what a level hangs on must not name what only such a way looks at.
/// </summary>
internal static class LevelWays
{
    /// <summary>The ways; each part is a condition that holds, or that does not.</summary>
    public static IReadOnlyList<IReadOnlyList<(Condition Part, bool Holds)>> Of(Rule rule, Urgency atLeast)
    {
        var (ways, lower) = (new List<List<(Condition Part, bool Holds)>>(), new List<(Condition, bool)>());
        foreach (var one in rule.Cases)
        {
            if (!(one.Calls >= atLeast))
            {
                lower.Add((one.When, false));
                continue;
            }

            List<(Condition Part, bool Holds)> added = [.. Parts(one.When).Select(part => (part, true)), .. lower];
            if (!ways.Exists(way => AsksForAllOf(added, way)))
            {
                ways.RemoveAll(way => AsksForAllOf(way, added));
                ways.Add(added);
            }
        }

        return ways;
    }

    private static ValueList<Condition> Parts(Condition condition) => condition is AllOf all ? all.Parts : [condition];

    private static bool AsksForAllOf(List<(Condition Part, bool Holds)> more, List<(Condition Part, bool Holds)> less) =>
        less.TrueForAll(part => more.Exists(one => one.Holds == part.Holds && ReferenceEquals(one.Part, part.Part)));
}
