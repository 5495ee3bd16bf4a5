using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>From verdicts to the lines of an assessment: the only place that combines, whatever engine ran.</summary>
internal static class Conclude
{
    public static ValueList<FiredRule> Fired(Recommendation recommendation)
    {
        var fired = new List<FiredRule>();
        foreach (var call in Ordered(recommendation))
        {
            fired.Add(new(AuditId(recommendation, call), call.Rule.Rule.Id, call.Urgency, call.IsTold));
        }

        return new(fired.ToArray());
    }

    public static ValueList<FlagLine> Flags(Recommendation recommendation, Speech speech)
    {
        var (lines, named) = (new List<FlagLine>(), new HashSet<YesNoSignal>());
        foreach (var group in Ordered(recommendation).SelectMany(call => FlagsOf(call.Rule.Rule).Select(flag => (Flag: flag, Call: call))).GroupBy(pair => pair.Flag))
        {
            var calls = group.Select(pair => pair.Call).ToArray();
            var isTold = calls.Any(call => call.IsTold && recommendation.Assumed[group.Key] == Truth.Yes);
            if (!isTold && calls.All(call => call.IsTold))
            {
                continue;
            }

            lines.Add(new(
                group.Key,
                calls[0].Urgency.Level(),
                isTold,
                speech.Say(BookText.Title(group.Key)),
                speech.Say(BookText.Reason(calls[0].Rule.Rule)),
                [.. calls.Where(call => call.IsTold).SelectMany(call => Told(recommendation, call)).Where(named.Add).Select(sign => speech.Say(BookText.Text(sign)))],
                new(calls.Select(call => AuditId(recommendation, call)).ToArray()),
                Sources(calls.Select(call => call.Rule.Rule))));
        }

        // A flag that only a rule of the app concluded calls no level by itself; it is said all the same.
        foreach (var flag in Contributed(recommendation).OfType<RedFlag>().Where(flag => !lines.Exists(line => line.Flag.Id == flag.Id)))
        {
            lines.Add(new(flag, recommendation.Urgency.Level(), IsTold: true, speech.Say(BookText.Title(flag)), By(recommendation, flag, speech), [], [], []));
        }

        return new(lines.ToArray());
    }

    /// <summary>
    /// Contributing factors, the best supported first; of notes on load the first one only. At 'soon' levels there is nothing but that note, and
    /// from same-day level up nothing at all: nothing may distract from the action.
    /// </summary>
    public static ValueList<FactorLine> Factors(Recommendation recommendation, Speech speech)
    {
        if (recommendation.Urgency >= Urgency.UrgentSameDay)
        {
            return [];
        }

        var program = recommendation.Actual.Program;
        var lines = new List<FactorLine>();
        foreach (var finding in program.Book.Findings)
        {
            if (finding is Factor factor && recommendation.Actual[factor] == Truth.Yes && (factor.LoadNote is not null || recommendation.Urgency < Urgency.SoonWithin5Days))
            {
                var rules = Concluding(recommendation, factor).ToArray();
                var strongest = rules.Length == 0 ? Evidence.VeryLow : rules.Select(rule => rule.Conclusions.First(c => c.Finding.Equals(factor)).Evidence ?? Evidence.None).Max();
                lines.Add(new(
                    factor,
                    strongest,
                    speech.Say(BookText.Title(factor)),
                    string.Join(' ', rules.Select(rule => speech.Say(BookText.Reason(rule))).DefaultIfEmpty(By(recommendation, factor, speech))),
                    speech.Say(BookText.MoreLikely(factor)),
                    speech.Say(BookText.LessLikely(factor)),
                    new(rules.Select(rule => rule.Id).ToArray()),
                    Sources(rules),
                    new([.. rules.SelectMany(rule => rule.Heeded).Distinct()])));
            }
        }

        var note = lines.Min(line => line.Factor.LoadNote);
        return new([.. lines
            .Where(line => line.Factor.LoadNote == note || line.Factor.LoadNote is null)
            .OrderByDescending(line => line.Evidence)
            .ThenBy(line => line.Factor.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The findings that rules outside the book added, each once.</summary>
    private static IEnumerable<Finding> Contributed(Recommendation recommendation) =>
        recommendation.Assumed.Contributions.Select(one => one.Finding).Distinct();

    private static string By(Recommendation recommendation, Finding finding, Speech speech) => speech.Say(
        Sentences.Contributed, ("by", string.Join(", ", recommendation.Assumed.Contributions.Where(one => one.Finding.Id == finding.Id).Select(one => one.By))));

    /// <summary>Patterns that the answers make together.</summary>
    public static ValueList<Pattern> Patterns(Recommendation recommendation) =>
        new([.. recommendation.Actual.Program.Book.Findings.OfType<Pattern>().Where(pattern => recommendation.Actual[pattern] == Truth.Yes).OrderBy(pattern => pattern.Id, StringComparer.Ordinal)]);

    /// <summary>Further signs on which to act, of the rules that call a level.</summary>
    public static IEnumerable<string> Watch(Recommendation recommendation, Speech speech) =>
        Ordered(recommendation).Where(call => call.Rule.Rule.WatchFor.Length > 0).Select(call => speech.Say(BookText.Watch(call.Rule.Rule))).Distinct(StringComparer.Ordinal);

    /// <summary>What to do until help is there, of the rules that call their level.</summary>
    public static IEnumerable<FirstAid> Aid(Recommendation recommendation) =>
        Ordered(recommendation)
            .Where(call => call.IsTold && call.Urgency >= call.Rule.Rule.FirstAidFrom)
            .SelectMany(call => call.Rule.Rule.FirstAid)
            .Distinct();

    /// <summary>The most urgent rule behind the level, certain ones first; null: nothing calls more than self-care.</summary>
    public static CalledLevel? Driver(Recommendation recommendation) => Ordered(recommendation).FirstOrDefault();

    /// <summary>What was told of the signs of a rule, or could not be told: those of its stem, then those of the case that holds.</summary>
    public static IEnumerable<YesNoSignal> Told(Recommendation recommendation, CalledLevel call) =>
        Signs(recommendation, call, call.Rule.Rule.Stem)
            .Concat(CaseOf(recommendation, call) is { } theCase ? Signs(recommendation, call, theCase.When) : [])
            .Distinct();

    public static Disposition Disposition(Recommendation recommendation, DateOnly today)
    {
        var (reviewDays, route) = (7, Route.PhysioOrDoctor);
        var first = true;
        foreach (var call in recommendation.Called)
        {
            if (call.Urgency == Urgency.SelfCareWithReview)
            {
                reviewDays = Math.Min(reviewDays, CaseOf(recommendation, call)?.ReviewDays ?? reviewDays);
            }

            if (call.Urgency.Level() == recommendation.Urgency.Level())
            {
                // A doctor beats a physiotherapist where two rules ask for both; a special route holds while it stands alone.
                var asked = CaseOf(recommendation, call)?.Route ?? call.Rule.Rule.Route;
                route = first || route == asked ? asked : Route.Doctor;
                first = false;
            }
        }

        return Assessing.Disposition.Of(recommendation.Urgency, today, reviewDays, route);
    }

    private static ValueList<Source> Sources(IEnumerable<Rule> rules) => new([.. rules.SelectMany(rule => rule.Sources).Distinct()]);

    // The most urgent first; of two that press alike the one whose sign a consultation asks for first.
    private static IOrderedEnumerable<CalledLevel> Ordered(Recommendation recommendation) => recommendation.Called
        .OrderByDescending(call => call.Urgency)
        .ThenByDescending(call => call.IsTold)
        .ThenBy(call => call.Urgency >= Urgency.UrgentSameDay ? AskedAt(recommendation, call) : default)
        .ThenBy(call => call.Rule.Rule.Id, StringComparer.Ordinal);

    // By the sign that the rule is about; what goes with it speaks only where that says nothing.
    private static int AskedAt(Recommendation recommendation, CalledLevel call) => call.Rule.Rule.Cases.Select(one => one.When).Prepend(call.Rule.Rule.Stem)
        .Select(condition => Signs(recommendation, call, condition).Select(recommendation.Actual.Program.AskedAt).DefaultIfEmpty(int.MaxValue).Min())
        .FirstOrDefault(at => at < int.MaxValue, int.MaxValue);

    private static IEnumerable<YesNoSignal> Signs(Recommendation recommendation, CalledLevel call, Condition condition) =>
        condition.Fold(new ToldSigns(recommendation.Actual.Readings, call.IsTold));

    private static IEnumerable<RedFlag> FlagsOf(Rule rule) =>
        rule.Conclusions.Select(conclusion => conclusion.Finding).Append(rule.Escalated).OfType<RedFlag>();

    private static IEnumerable<Rule> Concluding(Recommendation recommendation, Finding finding) =>
        from rule in recommendation.Actual.Program.Rules
        where rule.Rule.Conclusions.Any(c => c.Finding.Equals(finding)) && recommendation.Actual[rule.Holds] == Truth.Yes
        select rule.Rule;

    private static string AuditId(Recommendation recommendation, CalledLevel call) =>
        call.Rule.Rule.Row + CaseOf(recommendation, call)?.Letter + (call.IsTold ? "" : "?");

    // The first case that holds; an open one before it is passed over, for if it held the level would be no lower.
    private static RuleCase? CaseOf(Recommendation recommendation, CalledLevel call)
    {
        var verdicts = call.IsTold ? recommendation.Assumed : recommendation.Suspected;
        for (var i = 0; i < call.Rule.Letters.Length; i++)
        {
            if (verdicts[call.Rule.Letters[i]] == Truth.Yes && call.Rule.Rule.Cases[i].Calls is not null)
            {
                return call.Rule.Rule.Cases[i];
            }
        }

        return null;
    }
}
