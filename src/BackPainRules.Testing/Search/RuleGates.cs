using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing.Search;

/// <summary>The gates of one rule: of its condition, and of each of its lettered cases.</summary>
internal sealed class RuleGates
{
    private readonly Gate stem;
    private readonly Gate[] cases;

    public RuleGates(Rule rule, GateFold fold)
    {
        Rule = rule;
        stem = rule.Stem.Fold(fold);
        cases = [.. rule.Cases.Select(one => one.When.Fold(fold))];
    }

    public Rule Rule { get; }

    /// <summary>When the rule calls at least a level; for a rule without cases, when its condition holds.</summary>
    public Gate CallsFrom(Urgency level)
    {
        if (cases.Length == 0)
        {
            return stem;
        }

        var (ways, earlier) = (new List<Gate>(), new List<Gate>());
        for (var i = 0; i < cases.Length; i++)
        {
            if (Rule.Cases[i].Calls >= level)
            {
                ways.Add(Gate.Every([cases[i], .. earlier]));
            }
            else
            {
                earlier.Add(cases[i].Opposite);
            }
        }

        return Gate.Every([stem, Gate.Some(ways)]);
    }

    /// <summary>When a case is the first that holds.</summary>
    public Gate IsFirst(int place) => Gate.Every([cases[place], stem, .. cases[..place].Select(earlier => earlier.Opposite)]);

    /// <summary>What must hold of all the rest, so that a leaf of a case, or of the stem, decides whether the case is the first that holds.</summary>
    public IEnumerable<Gate[]> WhereDecides(int place, Condition leaf, Deciding deciding)
    {
        Gate[] earlier = [.. cases[..place].Select(one => one.Opposite)];
        return cases[place].WhereDecides(leaf, deciding).Select(goals => (Gate[])[.. goals, stem, .. earlier])
            .Concat(stem.WhereDecides(leaf, deciding).Select(goals => (Gate[])[cases[place], .. goals, .. earlier]));
    }

    /// <summary>The case that is the first to hold on a case of which everything is taken as known; null: none.</summary>
    public RuleCase? FirstOn(Meaning assumed)
    {
        for (var i = 0; i < cases.Length && assumed.Of(stem) == Truth.Yes; i++)
        {
            if (assumed.Of(cases[i]) == Truth.Yes)
            {
                return Rule.Cases[i];
            }
        }

        return null;
    }
}
