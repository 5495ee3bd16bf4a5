using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>Turns ordered cases into plain conditions, so that the language underneath stays small.</summary>
internal static class RuleLevels
{
    /// <summary>
    /// For each level of the rule, most urgent first: when the rule calls at least it. A case that calls enough counts unless an
    /// earlier case calls less; so a level is called only upward, and the answer that an earlier, equally urgent case
    /// hangs on need not be known.
    /// </summary>
    public static List<LevelCall> Calls(Rule rule)
    {
        var calls = new List<LevelCall>();
        for (var urgency = Urgency.EmergencyNow; urgency >= Urgency.SelfCare; urgency--)
        {
            foreach (var @case in rule.Cases.AsSpan())
            {
                if (@case.Calls == urgency)
                {
                    calls.Add(new(urgency, AtLeast(rule, urgency)));
                    break;
                }
            }
        }

        return calls;
    }

    /// <summary>When a case holds by itself. The first that holds gives the letter; one that is open is passed over.</summary>
    public static Condition Holds(Rule rule, RuleCase @case) => All([.. Parts(rule.Stem).AsSpan(), .. Parts(@case.When).AsSpan()]);

    /// <summary>When the rule concludes: any level is called, or the condition holds where there are no cases.</summary>
    public static Condition Concludes(Rule rule, Urgency? from) =>
        rule.Cases.Count == 0 ? rule.Stem : AtLeast(rule, from ?? Urgency.SelfCare);

    /// <summary>When a finding is concluded: the ways of all rules that conclude it.</summary>
    public static AnyOf ConcludedBy(ValueList<Rule> rules, string findingId)
    {
        var ways = new List<Condition>();
        foreach (var rule in rules.AsSpan())
        {
            foreach (var conclusion in rule.Conclusions.AsSpan())
            {
                if (conclusion.Finding.Id == findingId)
                {
                    ways.Add(Concludes(rule, conclusion.From));
                }
            }
        }

        return new(new(ways.ToArray()));
    }

    private static Condition AtLeast(Rule rule, Urgency urgency)
    {
        var ways = new List<List<Condition>>();
        var lower = new List<Condition>();
        foreach (var @case in rule.Cases.AsSpan())
        {
            if (@case.Calls is null || @case.Calls < urgency)
            {
                lower.Add(!@case.When);
            }
            else
            {
                Absorb(ways, [.. Parts(@case.When).AsSpan(), .. lower]);
            }
        }

        return All([.. Parts(rule.Stem).AsSpan(), new AnyOf(new(ways.ConvertAll(All).ToArray()))]);
    }

    // Absorption: a way that asks for all that another asks for, and more, adds nothing. So 'otherwise' swallows the cases before it
    // that call no less, and the level does not hang on their answers.
    private static void Absorb(List<List<Condition>> ways, List<Condition> added)
    {
        foreach (var way in ways)
        {
            if (HasAll(added, way))
            {
                return;
            }
        }

        ways.RemoveAll(way => HasAll(way, added));
        ways.Add(added);
    }

    // By reference: the conditions in question come from the same cases of the same rule.
    private static bool HasAll(List<Condition> all, List<Condition> parts)
    {
        foreach (var part in parts)
        {
            if (!all.Exists(one => ReferenceEquals(one, part)))
            {
                return false;
            }
        }

        return true;
    }

    private static ValueList<Condition> Parts(Condition condition) => condition is AllOf all ? all.Parts : [condition];

    private static Condition All(List<Condition> parts) => Condition.All(parts.ToArray());
}
