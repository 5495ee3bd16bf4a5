using BackPainRules.Language;

namespace BackPainRules.Testing;

/// <summary>Checks all rules of a pack in one call.</summary>
public static class PackCheck
{
    /// <summary>Checks the rules of a pack that stands in a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="pack">The pack.</param>
    /// <exception cref="AssessmentExpectationException">Something is not so; everything that is not is named.</exception>
    public static PackReport All(RuleBook book, RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(pack);
        return pack.Rules.FirstOrDefault(rule => book.FindRule(rule.Id) is { } other && !other.Equals(rule)) is { } replaced
            ? throw new AssessmentExpectationException($"{replaced.Id}: the book has another rule of this id than the pack; the rule of the pack cannot be checked there.")
            : All(book, pack.Rules.Select(rule => rule.Id));
    }

    /// <summary>
    /// Checks that each rule names a reason and a source; that it has cases in which it holds, fails and is open; that each of its lettered cases can be
    /// the first that holds; and that an assessment says of every row what the rule says.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="ruleIds">The ids of the rules.</param>
    /// <returns>How much was checked, and which parts no row shows to matter.</returns>
    /// <exception cref="ArgumentException">The book has no rule with one of the ids.</exception>
    /// <exception cref="AssessmentExpectationException">Something is not so; everything that is not is named.</exception>
    public static PackReport All(RuleBook book, IEnumerable<string> ruleIds)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(ruleIds);
        var (failures, unshown, rules, rows) = (new List<string>(), new List<UnshownPart>(), 0, 0);
        foreach (var id in ruleIds)
        {
            var matrix = RuleMatrix.Of(book, id);
            failures.AddRange(Failures(matrix));
            unshown.AddRange(matrix.NotShown);
            (rules, rows) = (rules + 1, rows + matrix.Rows.Count);
        }

        return failures.Count == 0
            ? new(rules, rows, [.. unshown])
            : throw new AssessmentExpectationException($"{failures.Count} thing(s) are not so:\n{string.Join('\n', failures)}");
    }

    private static IEnumerable<string> Failures(RuleMatrix matrix)
    {
        var rule = matrix.Rule;
        if (rule.Reason.Length == 0 || rule.Sources.Count == 0)
        {
            yield return $"{rule.Id}: it names no reason or no source.";
        }

        var always = rule.Cases.Count == 0 && rule.Stem == Condition.Always;
        foreach (var truth in (Truth[])(always ? [Truth.Yes] : [Truth.Yes, Truth.No, Truth.Unknown]))
        {
            if (matrix.Rows.All(row => row.Truth != truth))
            {
                yield return $"{rule.Id}: no case was found in which it is {truth}.";
            }
        }

        foreach (var letter in rule.Cases.Where(one => one.Calls is not null).Select(one => rule.Row + one.Letter))
        {
            if (matrix.Rows.All(row => row.Calls != letter))
            {
                yield return $"{rule.Id}: no case was found in which {letter} calls its level.";
            }
        }

        foreach (var failed in matrix.Rows.Select(Failure).OfType<string>())
        {
            yield return failed;
        }
    }

    private static string? Failure(RuleRow row)
    {
        try
        {
            row.Check();
            return null;
        }
        catch (AssessmentExpectationException failure)
        {
            return $"{row.Name}: {failure.Message}";
        }
    }
}
