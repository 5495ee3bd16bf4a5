using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing.Search;

namespace BackPainRules.Testing;

/// <summary>
/// Cases for one rule, made from its condition: where it holds, fails and is open, one for each lettered case, and for each part a pair that differs
/// in that part alone and shows that it matters, on both sides of a threshold. What rows expect is worked out apart from the engines.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Rows">The rows, each with a name of its own.</param>
/// <param name="NotShown">What no row shows, with the reason.</param>
public sealed record RuleMatrix(Rule Rule, ValueList<RuleRow> Rows, ValueList<UnshownPart> NotShown)
{
    /// <summary>The matrix of a rule.</summary>
    /// <param name="book">The book.</param>
    /// <param name="ruleId">The id of the rule.</param>
    /// <exception cref="ArgumentException">The book has no rule with this id.</exception>
    public static RuleMatrix Of(RuleBook book, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(ruleId);
        var rule = book.FindRule(ruleId) ?? throw new ArgumentException(
            $"The book has no rule '{ruleId}'.{NearestName.Hint(ruleId, book.Rules.Select(one => one.Id))}", nameof(ruleId));
        return new MatrixBuilder(new(book), rule).Build();
    }

    /// <summary>Checks every row of the matrix of a rule.</summary>
    /// <param name="book">The book.</param>
    /// <param name="ruleId">The id of the rule.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="AssessmentExpectationException">A row is not so.</exception>
    public static RuleMatrix Check(RuleBook book, string ruleId)
    {
        var matrix = Of(book, ruleId);
        matrix.Check();
        return matrix;
    }

    /// <summary>Checks every row.</summary>
    /// <exception cref="AssessmentExpectationException">A row is not so.</exception>
    public void Check()
    {
        // The same case, told for another reason, is assessed once.
        foreach (var row in Rows.DistinctBy(row => row.Told))
        {
            row.Check();
        }
    }

    /// <summary>The matrix as text, to be read and approved: each row with its answers, then what they do not show.</summary>
    public override string ToString() => string.Join(
        '\n',
        [.. Rows.Select(row => $"{row.Name} [{string.Join(", ", FailureText.Lines(row.Told))}]"), .. NotShown.Select(part => $"not shown: {part}")]);
}
