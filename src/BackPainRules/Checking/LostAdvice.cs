using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>Advice that a rule offers and that is withheld whenever it does. What is never given is named so that who asks is told why; that is meant.</summary>
internal static class LostAdvice
{
    public static IEnumerable<BookAdvisory> Of(BookLogic logic, HashSet<string> dead) =>
        from rule in logic.Book.Rules
        where !dead.Contains(rule.Id)
        from advice in rule.Advice
        where advice.Offer != Offer.Never
        let against = AlwaysAgainst(logic, rule, advice)
        where against.Count > 0
        select new BookAdvisory(
            "never-given",
            rule.Id,
            $"It offers '{advice.Id}', and whenever it holds that is withheld ({string.Join(", ", against)}).",
            "Leave the offer out, or narrow the contraindication.");

    private static HashSet<string> AlwaysAgainst(BookLogic logic, Rule rule, Advice advice)
    {
        var (withholding, against) = (advice.NotWhen.Where(one => !one.Changes).ToArray(), new HashSet<string>(StringComparer.Ordinal));
        return logic.Follows(RuleLevels.Concludes(rule, null), IsAgainst) ? against : [];

        // What is offered because of a sign of which the person could not say is held against answers in another row: only what is so in both counts.
        bool IsAgainst(Way way)
        {
            var cover = new Cover(logic, way.InEveryRow());
            return Array.Find(withholding, one => cover.Of(one.When)) is { } found && (against.Add(found.Id) || against.Count > 0);
        }
    }
}
