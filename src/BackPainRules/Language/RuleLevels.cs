namespace BackPainRules.Language;

/// <summary>Turns ordered cases into plain conditions, so that the language underneath stays small.</summary>
internal static class RuleLevels
{
    /// <summary>
    /// For each level of the rule, most urgent first: when the rule calls at least it. A case that calls enough counts unless an
    /// earlier case calls less; so a level is called only upward, and the answer that an earlier, equally urgent case
    /// hangs on need not be known.
    /// </summary>
    public static LevelCall[] Calls(Rule rule)
    {
        var urgencies = new SortedSet<Urgency>();
        foreach (var @case in rule.Cases)
        {
            if (@case.Calls is { } calls)
            {
                urgencies.Add(calls);
            }
        }

        var result = new LevelCall[urgencies.Count];
        var place = urgencies.Count;
        foreach (var urgency in urgencies)
        {
            result[--place] = new(urgency, AtLeast(rule, urgency));
        }

        return result;
    }

    /// <summary>When this case and no earlier one holds: what the audit id tells.</summary>
    public static Condition First(Rule rule, int place)
    {
        var parts = new List<Condition> { rule.Stem };
        for (var i = 0; i < place; i++)
        {
            parts.Add(!rule.Cases[i].When);
        }

        parts.Add(rule.Cases[place].When);
        return All(parts);
    }

    /// <summary>When the rule concludes: any level is called, or the condition holds where there are no cases.</summary>
    public static Condition Concludes(Rule rule, Urgency? from) =>
        rule.Cases.Count == 0 ? rule.Stem : AtLeast(rule, from ?? Urgency.SelfCare);

    private static Condition AtLeast(Rule rule, Urgency urgency)
    {
        var ways = new List<Condition>();
        var lower = new List<Condition>();
        var waysSinceLower = 0;
        foreach (var @case in rule.Cases)
        {
            if (@case.Calls is null || @case.Calls < urgency)
            {
                lower.Add(!@case.When);
                waysSinceLower = 0;
            }
            else
            {
                // 'Otherwise' swallows the cases since the last lower one: they call no less.
                if (@case.When == Condition.Always)
                {
                    ways.RemoveRange(ways.Count - waysSinceLower, waysSinceLower);
                }

                ways.Add(All([@case.When, .. lower]));
                waysSinceLower++;
            }
        }

        return All([rule.Stem, Any(ways)]);
    }

    private static Condition All(List<Condition> parts)
    {
        parts.RemoveAll(part => part == Condition.Always);
        return Condition.All(parts.ToArray());
    }

    private static Condition Any(List<Condition> ways) => ways.Count == 1 ? ways[0] : new AnyOf(new(ways.ToArray()));
}
