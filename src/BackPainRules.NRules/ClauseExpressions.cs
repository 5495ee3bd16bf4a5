using System.Linq.Expressions;
using BackPainRules.Engines;
using BackPainRules.Language;

namespace BackPainRules;

/// <summary>
/// The clauses of one rule definition as expressions over the facts that it matches: the leaves of the case, truths of findings, verdicts of rules.
/// Plain calls, no closures and no blocks: NRules compares expressions to share what is equal, and its tools show them.
/// </summary>
/// <param name="verdicts">The clauses that stand for a verdict on a rule: the rule, and the place of the clause in its verdict.</param>
/// <param name="isFound">Whether a rule concludes a finding.</param>
/// <param name="definitions">The definitions met so far.</param>
internal sealed class ClauseExpressions(
    IReadOnlyDictionary<Condition, (string Owner, int Clause)> verdicts, Func<Finding, bool> isFound, NamedDefinitions definitions) : IConditionFold<Expression>
{
    private static readonly Expression Yes = Expression.Constant(Truth.Yes);
    private static readonly Expression No = Expression.Constant(Truth.No);

    private readonly Dictionary<string, ParameterExpression> facts = new(StringComparer.Ordinal);

    /// <summary>A clause; the parts of a choice that stand for verdicts are taken from them.</summary>
    public Expression Of(Condition clause) => clause is AnyOf any
        ? Or(any.Parts.Select(part => verdicts.TryGetValue(part, out var verdict) ? Verdict(verdict.Owner, verdict.Clause) : part.Fold(this)))
        : clause.Fold(this);

    public static Expression Or(IEnumerable<Expression> parts) => Joined(nameof(Kleene.Or), parts, No);

    public Expression Signal(YesNoSignal signal) => Leaf(signal);

    public Expression Compare(NumberComparison comparison) => Leaf(comparison);

    public Expression Choice(ChoiceIs choice) => Leaf(choice);

    public Expression Setting(Setting setting) => Leaf(setting);

    public Expression Finding(Finding finding) => isFound(finding) ? TruthOf<FindingTruth>($"finding {finding.Id}") : No;

    public Expression Definition(Definition definition, Expression meaning) => TruthOf<DefinitionTruth>(definitions.Of(definition));

    public Expression All(AllOf all, Expression[] parts) => Joined(nameof(Kleene.And), parts, Yes);

    public Expression Any(AnyOf any, Expression[] parts) => Or(parts);

    public Expression Not(NotHolds not, Expression part) => Expression.Call(typeof(Kleene), nameof(Kleene.Not), null, part);

    public Expression AtLeast(AtLeastOf atLeast, Expression[] parts) => Expression.Call(
        typeof(Truths),
        nameof(Truths.AtLeast),
        null,
        Expression.Constant(atLeast.Count),
        Expression.NewArrayInit(typeof(int), atLeast.Parts.Select(part => Expression.Constant(part.Weight))),
        Expression.NewArrayInit(typeof(Truth), parts));

    private static Expression Joined(string join, IEnumerable<Expression> parts, Expression none) =>
        parts.Aggregate(default(Expression), (left, right) => left is null ? right : Expression.Call(typeof(Kleene), join, null, left, right)) ?? none;

    private MethodCallExpression Leaf<T>(T leaf)
        where T : Condition =>
        Expression.Call(Fact(typeof(CaseLeaves), "leaves"), nameof(CaseLeaves.Of), null, Expression.Constant(leaf));

    private MemberExpression TruthOf<T>(string name) => Expression.Property(Fact(typeof(T), name), nameof(Truth));

    private MethodCallExpression Verdict(string owner, int clause) =>
        Expression.Call(Fact(typeof(RuleVerdict), owner), nameof(RuleVerdict.At), null, Expression.Constant(clause));

    private ParameterExpression Fact(Type type, string name)
    {
        if (!facts.TryGetValue(name, out var fact))
        {
            facts.Add(name, fact = Expression.Parameter(type, name));
        }

        return fact;
    }
}
