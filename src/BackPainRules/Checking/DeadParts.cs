using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>What can never hold.</summary>
internal static class DeadParts
{
    public const string DeadRule = "dead-rule";

    /// <summary>Rules that never hold, and cases of other rules that are never the first to hold.</summary>
    public static IEnumerable<BookAdvisory> OfRules(BookLogic logic)
    {
        foreach (var rule in logic.Book.Rules)
        {
            var cases = rule.Cases.Select((_, place) => NeverTheCase(logic, rule, place)).ToArray();
            if (logic.NeverHolds(rule.Stem) is { } never)
            {
                yield return new(DeadRule, rule.Id, $"It can never hold: {never}.", "Mend its condition, or leave the rule out.");
            }
            else if (cases.Length > 0 && Array.TrueForAll(cases, one => one is not null))
            {
                yield return new(DeadRule, rule.Id, $"None of its cases can ever hold. {string.Join(" ", cases)}", "Mend the cases, or leave the rule out.");
            }
            else
            {
                foreach (var why in cases.OfType<string>())
                {
                    yield return new("dead-case", rule.Id, why, "Mend its condition, put it before the case that hides it, or leave it out.");
                }
            }
        }
    }

    /// <summary>Definitions, contraindications, contradictions and questions whose condition never holds.</summary>
    public static IEnumerable<BookAdvisory> OfConditions(BookLogic logic)
    {
        var book = logic.Book;
        return UnusedParts.Mentioned(book).Definitions.DistinctBy(definition => definition.Id, StringComparer.Ordinal).Select(one => Dead(one.Id, one.Meaning, "It is a definition that can never hold"))
            .Concat(book.Advice.SelectMany(advice => advice.NotWhen.Select(one => Dead(one.Id, one.When, $"It should withhold or change '{advice.Id}', and can never hold"))))
            .Concat(book.Contradictions.Select(one => Dead(one.Id, one.When, "It should refuse answers, and can never hold")))
            .Concat(book.Questions.Where(one => one.AskedIf is not null).Select(one => Dead(one.Id, one.AskedIf!, "It is a question that can never be asked")))
            .OfType<BookAdvisory>();

        BookAdvisory? Dead(string id, Condition condition, string what) =>
            logic.NeverHolds(condition) is { } never ? new("dead-condition", id, $"{what}: {never}.", "Mend its condition, or leave it out.") : null;
    }

    private static string? NeverTheCase(BookLogic logic, Rule rule, int place)
    {
        var (name, holds) = ($"Case '{rule.Cases[place].Letter}'", RuleLevels.Holds(rule, rule.Cases[place]));
        if (logic.NeverHolds(holds) is { } never)
        {
            return $"{name} can never hold: {never}.";
        }

        var earlier = new HashSet<string>(StringComparer.Ordinal);
        return logic.Follows(holds, IsHidden) ? $"{name} is never the first: whenever it holds, case '{string.Join("' or '", earlier)}' holds before it." : null;

        bool IsHidden(Way way)
        {
            var cover = new Cover(logic, way);
            return rule.Cases.Take(place).FirstOrDefault(one => cover.Of(one.When)) is { } first && (earlier.Add(first.Letter) || earlier.Count > 0);
        }
    }
}
