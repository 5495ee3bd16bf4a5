using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using BackPainRules.Engines;
using BackPainRules.Language;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace BackPainRules;

/// <summary>
/// A book as rule definitions in NRules' canonical model. All three truths are facts, so no definition asks whether a fact is absent:
/// NRules would read what is unknown as 'no'.
/// </summary>
/// <param name="owned">The clauses of the book.</param>
internal sealed class BookRules(OwnedClauses[] owned)
{
    private readonly Dictionary<string, OwnedClauses> byOwner = owned.ToDictionary(one => one.Owner, StringComparer.Ordinal);
    private readonly NamedDefinitions definitions = new();

    /// <summary>One for each rule, finding, advice and contradiction, and one for each definition that these use.</summary>
    public IRuleDefinition[] Define()
    {
        var rules = Array.ConvertAll(owned, Define);
        return [.. rules, .. definitions.All.Select(one => Define(one.Name, one.Definition))];
    }

    private IRuleDefinition Define(OwnedClauses one)
    {
        var expressions = new ClauseExpressions(Verdicts(one), IsFound, definitions);
        var truths = Array.ConvertAll(one.Clauses, clause => expressions.Of(clause.When));
        if (one.Finding is not { } finding)
        {
            return Define(one, New<RuleVerdict>(Expression.Constant(one.Owner), Expression.NewArrayInit(typeof(Truth), truths)));
        }

        var contributed = Expression.Parameter(typeof(IEnumerable<Contribution>), $"contributions to {finding.Id}");
        var truth = ClauseExpressions.Or([.. truths, Expression.Call(typeof(Truths), nameof(Truths.Contributed), null, contributed)]);
        return Define(one, New<FindingTruth>(Expression.Constant(finding, typeof(Finding)), truth));
    }

    private IRuleDefinition Define(string name, Definition definition)
    {
        var expressions = new ClauseExpressions(ReadOnlyDictionary<Condition, (string Owner, int Clause)>.Empty, IsFound, definitions);
        return Define(name, definition.Title, "definition", null, New<DefinitionTruth>(Expression.Constant(name), definition.Meaning.Fold(expressions)));
    }

    private static IRuleDefinition Define(OwnedClauses one, NewExpression verdict) => Define(one.Owner, one.Title, one.Kind, one.Finding, verdict);

    private static IRuleDefinition Define(string name, string title, string kind, Finding? finding, NewExpression verdict)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description(title);
        builder.Tag(kind);

        // The rules of an app see what the book has settled, and nothing that is still on its way.
        builder.Priority(int.MaxValue);
        var matched = MatchedFacts.In(verdict);
        foreach (var fact in matched)
        {
            Match(builder.LeftHandSide(), fact, finding);
        }

        builder.LeftHandSide().Pattern(verdict.Type, "verdict").Binding().BindingExpression(Expression.Lambda(verdict, matched));
        var (context, bound) = (Expression.Parameter(typeof(IContext), "context"), Expression.Parameter(verdict.Type, "verdict"));
        builder.Filters().Filter(FilterType.KeyChange, Expression.Lambda(bound, bound));
        builder.RightHandSide().Action(Expression.Lambda(Expression.Call(typeof(Truths), nameof(Truths.Put), null, context, bound), context, bound));
        return builder.Build();
    }

    private static void Match(GroupBuilder facts, ParameterExpression fact, Finding? finding)
    {
        var pattern = facts.Pattern(fact.Type, fact.Name);
        if (fact.Type == typeof(IEnumerable<Contribution>))
        {
            var all = pattern.Aggregate();
            Expect(all.Pattern(typeof(Contribution), "contribution"), one => Expression.Property(one, nameof(Contribution.Finding)), finding!.Id);
            all.Collect();
        }
        else if (fact.Type != typeof(CaseLeaves))
        {
            Expect(pattern, one => one, fact.Type == typeof(FindingTruth) ? fact.Name!["finding ".Length..] : fact.Name!);
        }
    }

    private static void Expect(PatternBuilder pattern, Func<Expression, Expression> of, string id)
    {
        var fact = pattern.Declaration.ToParameterExpression();
        pattern.Condition(Expression.Lambda(Expression.Equal(Expression.Property(of(fact), "Id"), Expression.Constant(id)), fact));
    }

    private bool IsFound(Finding finding) => byOwner.ContainsKey($"finding {finding.Id}");

    // What the rules that conclude a finding or offer an advice answer already.
    private Dictionary<Condition, (string Owner, int Clause)> Verdicts(OwnedClauses one)
    {
        var verdicts = new Dictionary<Condition, (string Owner, int Clause)>();
        foreach (var rule in one.By)
        {
            for (var i = 0; i < byOwner[rule].Clauses.Length; i++)
            {
                verdicts.TryAdd(byOwner[rule].Clauses[i].When, (rule, i));
            }
        }

        return verdicts;
    }

    private static NewExpression New<T>(params Expression[] arguments) => Expression.New(
        typeof(T).GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic, Array.ConvertAll(arguments, argument => argument.Type))!, arguments);
}
