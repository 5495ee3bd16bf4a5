using System.Linq.Expressions;

namespace BackPainRules;

/// <summary>The facts that an expression is over, in order of first use.</summary>
internal sealed class MatchedFacts : ExpressionVisitor
{
    private readonly List<ParameterExpression> facts = [];

    public static ParameterExpression[] In(Expression expression)
    {
        var matched = new MatchedFacts();
        matched.Visit(expression);
        return [.. matched.facts];
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!facts.Contains(node))
        {
            facts.Add(node);
        }

        return node;
    }
}
