using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>
/// Rules that add nothing, because another one holds whenever they do, is open whenever they are, and does at least as much. Reasons and sources do not count;
/// whom to see, what to watch for, first aid, what runners say, whose wish it answers, and the row of the evidence under which a level is called do.
/// </summary>
internal sealed class CoveredRules(BookLogic logic)
{
    public static IEnumerable<BookAdvisory> Of(BookLogic logic, HashSet<string> dead)
    {
        var covered = new CoveredRules(logic);
        var rules = logic.Book.Rules.Where(rule => !dead.Contains(rule.Id)).ToArray();
        foreach (var rule in rules)
        {
            // Of two that cover each other the first stays.
            if (Array.Find(rules, other => other != rule && covered.Covers(rule, other) && (string.CompareOrdinal(other.Id, rule.Id) < 0 || !covered.Covers(other, rule))) is { } other)
            {
                yield return new(
                    "covered-rule", rule.Id, $"Whenever it holds, '{other.Id}' holds too and does at least as much.", "Leave it out, or let it do what the other does not.");
            }
        }
    }

    private bool Covers(Rule rule, Rule other) =>
        SaysAsMuch(rule, other)
        && rule.Conclusions.All(one => other.Conclusions.Any(same => IsAsStrong(one, same) && logic.Implies(RuleLevels.Concludes(rule, one.From), RuleLevels.Concludes(other, same.From))))
        && (rule.Advice.Count == 0 || logic.Implies(RuleLevels.Concludes(rule, null), RuleLevels.Concludes(other, null)))
        && RuleLevels.Calls(rule).TrueForAll(call => other.Cases.Count > 0 && logic.Implies(call.When, RuleLevels.Concludes(other, call.Urgency)));

    // First what costs nothing to see.
    private static bool SaysAsMuch(Rule rule, Rule other) =>
        rule.Conclusions.Count + rule.Advice.Count + Routes(rule).Count() > 0
        && !CallsByItsRow(rule)
        && rule.Conclusions.All(one => other.Conclusions.Any(same => IsAsStrong(one, same)))
        && rule.Advice.All(one => other.Advice.Any(same => same.Id == one.Id))
        && (rule.Advice.Count == 0 || Wishes(rule).All(Wishes(other).Contains))
        && rule.Heeded.All(other.Heeded.Contains)
        && (rule.WatchFor.Length == 0 || rule.WatchFor == other.WatchFor)
        && rule.FirstAid.All(other.FirstAid.Contains) && (rule.FirstAid.Count == 0 || other.FirstAidFrom <= rule.FirstAidFrom)
        && (rule.Escalated is null || rule.Escalated.Equals(other.Escalated) || other.Conclusions.Any(one => one.Finding.Id == rule.Escalated.Id))
        && rule.Doubt is null && other.Doubt is null
        && Routes(rule).Concat(Routes(other)).Distinct().Count() <= 1
        && Reviews(other).All(days => Reviews(rule).All(own => days <= own));

    // Row and letter are the audit id of a level: an assessment that names SPA7a beside INF1a says that two rows of the evidence ask for it.
    private static bool CallsByItsRow(Rule rule) => rule.Row != rule.Id && Routes(rule).Any();

    private static bool IsAsStrong(Conclusion one, Conclusion other) =>
        one.Finding.Id == other.Finding.Id && (one.Evidence is null || other.Evidence >= one.Evidence);

    private static IEnumerable<Route> Routes(Rule rule) => rule.Cases.Where(one => one.Calls is not null).Select(one => one.Route ?? rule.Route);

    private static IEnumerable<int> Reviews(Rule rule) => rule.Cases.Where(one => one.Calls == Facts.Urgency.SelfCareWithReview).Select(one => one.ReviewDays);

    private static IEnumerable<string> Wishes(Rule rule)
    {
        var mentions = new Mentions();
        rule.Stem.Fold(mentions);
        return mentions.Signals.Where(signal => signal is YesNoSignal { IsWish: true }).Select(signal => signal.Id);
    }
}
