using NRules.RuleModel;

namespace BackPainRules;

/// <summary>What the rules of an app look at.</summary>
internal sealed class AppRules : RuleElementVisitor<HashSet<Type>>
{
    private static readonly Type[] Truths = [typeof(FindingTruth), typeof(RuleVerdict), typeof(DefinitionTruth)];

    /// <summary>Whether one of them looks at verdicts or truths of findings.</summary>
    /// <exception cref="InvalidOperationException">Two rules have the same name.</exception>
    public static bool ReadTruths(IRuleRepository repository, HashSet<IRuleDefinition> ofBook)
    {
        var (names, matched) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<Type>());
        foreach (var rule in repository.GetRuleSets().SelectMany(set => set.Rules))
        {
            if (!names.Add(rule.Name))
            {
                throw new InvalidOperationException($"Two rules are named '{rule.Name}'; what a rule contributes is named after it.");
            }

            if (!ofBook.Contains(rule))
            {
                new AppRules().Visit(matched, rule.LeftHandSide);
            }
        }

        return matched.Any(type => Array.Exists(Truths, truth => type.IsAssignableFrom(truth)));
    }

    protected override PatternElement VisitPattern(HashSet<Type> context, PatternElement element)
    {
        context.Add(element.ValueType);
        return base.VisitPattern(context, element);
    }
}
