using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Rules;

/// <summary>A finding, the level from which rules establish it (null: whenever they hold), and the rows or ids of the rules that do.</summary>
internal sealed record ConclusionRow(string Finding, Urgency? From, string Rules)
{
    public string Name => $"{Finding} from {From?.ToString() ?? "any level"}";

    public string[] RuleNames => Rules.Split(", ");

    public bool IsOf(Rule rule) => RuleNames.Contains(rule.Row) || RuleNames.Contains(rule.Id);

    /// <summary>Whether a case whose row gives a level has the finding: from its level up it has; below it only if another of its rules is at work.</summary>
    public bool IsSo(LevelRow row, Recommendation found)
    {
        // What a sign in doubt establishes is not told by these tables.
        if (row.Audit?.EndsWith('?') == true)
        {
            return true;
        }

        var isThere = found.Assumed[Of(found)] == Truth.Yes;
        var isExpected = row.Level is { } level && level >= (From ?? Urgency.SelfCare);
        return isThere == isExpected || (isThere && found.Actual.Program.Rules.Any(rule => rule.Rule.Id != row.Rule && IsEstablishedBy(rule.Rule) && found.Assumed[rule.Holds] != Truth.No));
    }

    private bool IsEstablishedBy(Rule rule) => ConclusionRows.All.Any(row => row.Finding == Finding && row.IsOf(rule));

    /// <summary>Whether the line of this flag has to name the rule of the row.</summary>
    public bool IsFlagOf(LevelRow row) =>
        row.Audit?.EndsWith('?') == false && row.Level >= (From ?? Urgency.SelfCare) && BackPainAssessor.Default.Book.Findings.OfType<RedFlag>().Any(flag => flag.Id == Finding);

    /// <summary>Whether a case in which a rule without levels holds has the finding.</summary>
    public bool IsSo(Recommendation found) => found.Actual[Of(found)] == Truth.Yes;

    private Finding Of(Recommendation found) => found.Actual.Program.Book.Findings.FirstOrDefault(one => one.Id == Finding) ?? new Pattern(Finding, Finding);
}
