using BackPainRules.Language;

namespace BackPainRules.Checking;

/// <summary>Red flags to which no answer leads, and factors that name what may contribute and leave the runner with nothing to do.</summary>
internal static class BareFindings
{
    public static IEnumerable<BookAdvisory> Of(BookLogic logic) => Flags(logic).Concat(Factors(logic));

    private static IEnumerable<BookAdvisory> Flags(BookLogic logic)
    {
        // Each finding stands after those that it hangs on.
        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in logic.Book.Findings)
        {
            var mentions = new Mentions();
            logic.ConcludedBy(finding).Fold(mentions);
            if (mentions.Signals.Count > 0 || mentions.Findings.Exists(one => answered.Contains(one.Id)))
            {
                answered.Add(finding.Id);
            }
            else if (finding is RedFlag)
            {
                yield return new(
                    "flag-without-signal", finding.Id, "No answer leads to it: the rules that conclude it look at no signal.", "Let the rule look at a sign that a question asks for.");
            }
        }
    }

    // General advice answers a factor too: what cannot be changed, such as earlier back trouble, needs no advice of its own. It must be sure to be offered
    // beside the factor, and offered because of something: a rule that always holds answers nothing.
    private static IEnumerable<BookAdvisory> Factors(BookLogic logic)
    {
        var offering = logic.Book.Rules.Where(rule => rule.Advice.Count > 0).ToArray();
        var lookedAt = new Mentions();
        foreach (var rule in offering)
        {
            lookedAt.Collect(rule);
        }

        var because = offering.Select(rule => RuleLevels.Concludes(rule, null)).Where(when => !new Cover(logic, Way.Always).Of(when)).ToArray();
        return from factor in logic.Book.Findings.OfType<Factor>()
               where !lookedAt.Findings.Exists(one => one.Id == factor.Id)
               let concluding = logic.Book.Rules.Where(rule => rule.Conclusions.Any(one => one.Finding.Id == factor.Id))
               where concluding.All(rule => rule.Advice.Count == 0 && IsAlone(logic, RuleLevels.Concludes(rule, null), because))
               select new BookAdvisory(
                   "factor-without-advice",
                   factor.Id,
                   "The runner reads that it may contribute, and not what to do: no rule that concludes it offers advice, and none that offers advice looks at it or is sure to hold beside it.",
                   "Offer advice in the rule that concludes it, or in one that looks at it.");
    }

    private static bool IsAlone(BookLogic logic, Condition when, Condition[] offers) =>
        logic.IsSpeltOut(when) && !Array.Exists(offers, offer => logic.Implies(when, offer));
}
