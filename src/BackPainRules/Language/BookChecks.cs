using BackPainRules.Facts;

namespace BackPainRules.Language;

/// <summary>What a book must be before anything is assessed with it.</summary>
internal sealed class BookChecks
{
    private readonly BookContents contents;
    private readonly List<BookError> errors = [];

    private BookChecks(BookContents contents) => this.contents = contents;

    /// <exception cref="RuleBookException">Something is wrong; everything that is wrong is named.</exception>
    public static void Run(BookContents contents)
    {
        var checks = new BookChecks(contents);
        checks.errors.AddRange(IdChecks.Of(contents));
        checks.Rules();
        checks.Advice();
        checks.Findings();
        checks.errors.AddRange(QuestionChecks.Of(contents));
        checks.Thresholds();
        if (checks.errors.Count == 0)
        {
            checks.Danger();
        }

        if (checks.errors.Count > 0)
        {
            throw new RuleBookException(new([.. checks.errors.OrderBy(e => e.Code, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)]));
        }
    }

    private void Advice()
    {
        foreach (var advice in contents.Advice.AsSpan())
        {
            Refuse(advice, advice.Sources.Count == 0, "no-source", "An advice names where it comes from; add Sources.");
            Refuse(advice, IsBlank(advice.Title) || IsBlank(advice.Text), "no-text", "An advice has a title and a text.");
            Refuse(
                advice,
                advice.Gate.From > advice.Gate.UpTo || (!advice.IsPrecaution && advice.Gate.UpTo > TriageLevel.SoonWithinDays),
                "advice-gate",
                "Its levels go upward, and end at SoonWithinDays: from same-day level up there is no advice but the action. An action says so with IsPrecaution.");
            Refuse(
                advice,
                advice.Offer == Offer.Never && !advice.NotWhen.Any(not => not is { Changes: false, When: AllOf { Parts.Count: 0 } }),
                "never-offered",
                "What is never given says why: add a contraindication that always holds.");
        }
    }

    private void Rules()
    {
        foreach (var rule in contents.Rules.AsSpan())
        {
            Refuse(rule, rule.Sources.Count == 0, "no-source", "A rule names where it comes from; add .From(source).");
            Refuse(rule, IsBlank(rule.Reason), "no-reason", "A rule says why in words that a runner understands; add .Because(text).");
            Refuse(
                rule,
                rule.Cases.Count + rule.Conclusions.Count + rule.Advice.Count == 0,
                "no-effect",
                "A rule calls a level, concludes something or offers advice; this one does nothing.");
            foreach (var flag in rule.Conclusions.Where(one => one.Finding is RedFlag))
            {
                Refuse(
                    rule,
                    !rule.Cases.Any(one => one.Calls >= (flag.From ?? Urgency.SelfCare)),
                    "flag-without-level",
                    $"It flags '{flag.Finding.Id}' and no case of it calls a level for that; a flag without a level is never seen.");
            }

            Refuse(rule, rule.Doubt is { } doubt && doubt.Together < doubt.Alone, "doubt-levels", "Two signs about which a person cannot say call no less than one; raise Together or lower Alone.");
            for (var i = 0; i < rule.Cases.Count; i++)
            {
                Refuse(rule, rule.Cases[i].Calls is { } level && !Enum.IsDefined(level), "level", "A case calls one of the levels of Urgency.");
                Refuse(rule, rule.Cases[i].ReviewDays is < 1 or > 14, "review-day", "A review is due after 1 to 14 days.");
                Refuse(
                    rule,
                    i < rule.Cases.Count - 1 && rule.Cases[i].When is AllOf { Parts.Count: 0 },
                    "shadowed-case",
                    $"No case after '{rule.Cases[i].Letter}' can hold; put 'otherwise' last.");
            }
        }
    }

    private void Refuse(Rule rule, bool isWrong, string code, string message)
    {
        if (isWrong)
        {
            errors.Add(new(code, rule.Id, message));
        }
    }

    private void Refuse(Advice advice, bool isWrong, string code, string message)
    {
        if (isWrong)
        {
            errors.Add(new(code, advice.Id, message, "advice"));
        }
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);

    private void Findings()
    {
        foreach (var circle in contents.Circles.AsSpan())
        {
            errors.Add(new("circle", circle.Split(' ')[0], $"Findings hang on each other in a circle: {circle}.", "finding"));
        }

        var concluded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in contents.FindingsConcluded.AsSpan())
        {
            concluded.Add(finding.Id);
        }

        foreach (var finding in contents.FindingsUsed)
        {
            if (concluded.Add(finding.Id))
            {
                errors.Add(new("unconcluded-finding", finding.Id, "It is asked for and no rule concludes it.", "finding"));
            }
        }
    }

    private void Thresholds()
    {
        foreach (var threshold in contents.Thresholds.AsSpan())
        {
            if (threshold.Value < threshold.Min || threshold.Value > threshold.Max)
            {
                errors.Add(new("threshold-bounds", threshold.Id!, "Its value lies outside its own bounds.", "threshold"));
            }
        }
    }

    // The level to act on rests on the levels that rules call, on what stands beside a doubt, and on whether a core question is to be asked.
    private void Danger()
    {
        var law = new DangerLaw(contents);
        foreach (var rule in contents.Rules.AsSpan())
        {
            foreach (var call in RuleLevels.Calls(rule))
            {
                GoodSide(law, call.When, rule.Id, "rule", $"{call.Urgency} is reached from", "Call levels only upward, and let good answers stand only in exceptions.");
            }

            if (rule.Doubt is { } doubt)
            {
                GoodSide(law, doubt.Beside, rule.Id, "rule", "What raises its doubt holds on", "Let only bad answers raise a doubt.");
            }
        }

        foreach (var question in contents.Questions.AsSpan())
        {
            if (question is { IsCore: true, AskedIf: { } askedIf })
            {
                GoodSide(law, askedIf, question.Id, "question", "This core question is asked on", "Ask it of everybody, or where an answer is bad.");
            }
        }
    }

    private void GoodSide(DangerLaw law, Condition condition, string id, string kind, string what, string mend)
    {
        foreach (var signal in law.GoodSidesOf(condition))
        {
            errors.Add(new("danger-law", id, $"{what} the good side of '{signal.Id}': a worse answer would lower the level (law L2). {mend}", kind));
        }
    }
}
