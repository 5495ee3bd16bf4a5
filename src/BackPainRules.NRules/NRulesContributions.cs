using BackPainRules.Engines;
using BackPainRules.Language;
using NRules.RuleModel;

namespace BackPainRules;

/// <summary>How a rule of an app contributes.</summary>
public static class NRulesContributions
{
    /// <summary>
    /// Establishes a finding of the book for as long as the rule matches, in the name of the rule. That the rule does not match means nothing.
    /// </summary>
    /// <param name="context">The context of the action.</param>
    /// <param name="finding">The finding.</param>
    public static void Contribute(this IContext context, Finding finding)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(finding);
        var key = $"contributes {finding.Id}";
        if (context.GetLinked(key) is null)
        {
            context.InsertLinked(key, new Contribution(finding, context.Rule.Name));
        }
    }
}
