namespace BackPainRules.Language;

/// <summary>What a book must be before anything is assessed with it.</summary>
internal static class BookChecks
{
    /// <exception cref="RuleBookException">Something is wrong; everything that is wrong is named.</exception>
    public static void Run(BookContents contents)
    {
        var errors = new List<BookError>();
        Duplicates(contents, errors);
        Rules(contents, errors);
        Findings(contents, errors);
        Signals(contents, errors);
        Thresholds(contents, errors);
        if (errors.Count == 0)
        {
            Danger(contents, errors);
        }

        if (errors.Count > 0)
        {
            throw new RuleBookException(new([.. errors.OrderBy(e => e.Code, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal)]));
        }
    }

    private static void Duplicates(BookContents contents, List<BookError> errors)
    {
        Check("rule", contents.Rules.Select(r => r.Id));
        Check("question", contents.Questions.Select(q => q.Id));
        Check("advice", contents.Advice.Select(a => a.Id));
        Check("contradiction", contents.Contradictions.Select(c => c.Id));
        Check("signal", contents.Signals.Concat(contents.SignalsUsed).Distinct(ReferenceEqualityComparer.Instance).Cast<ISignal>().Select(s => s.Id));
        Check("finding", contents.FindingsConcluded.Concat(contents.FindingsUsed).Distinct(ReferenceEqualityComparer.Instance).Cast<Finding>().Select(f => f.Id));
        Check("threshold", contents.Thresholds.Select(t => t.Id!));

        void Check(string what, IEnumerable<string> ids)
        {
            foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                errors.Add(new("duplicate-id", twice.Key, $"Two different {what}s have this id; give each its own."));
            }
        }
    }

    private static void Rules(BookContents contents, List<BookError> errors)
    {
        foreach (var rule in contents.Rules)
        {
            if (rule.Sources.Count == 0)
            {
                errors.Add(new("no-source", rule.Id, "A rule names where it comes from; add .From(source)."));
            }

            if (rule.Reason.Length == 0)
            {
                errors.Add(new("no-reason", rule.Id, "A rule says why in words that a runner understands; add .Because(text)."));
            }

            if (rule.Cases.Count + rule.Conclusions.Count + rule.Advice.Count == 0)
            {
                errors.Add(new("no-effect", rule.Id, "A rule calls a level, concludes something or offers advice; this one does nothing."));
            }

            if (rule.Cases.Any(c => c.ReviewDays is < 1 or > 14))
            {
                errors.Add(new("review-day", rule.Id, "A review is due after 1 to 14 days."));
            }

            var otherwise = rule.Cases.Select(c => c.When == Condition.Always).ToList().IndexOf(true);
            if (otherwise >= 0 && otherwise < rule.Cases.Count - 1)
            {
                errors.Add(new("shadowed-case", rule.Id, $"No case after '{rule.Cases[otherwise].Letter}' can hold; put 'otherwise' last."));
            }
        }
    }

    private static void Findings(BookContents contents, List<BookError> errors)
    {
        foreach (var circle in contents.Circles)
        {
            errors.Add(new("circle", circle.Split(' ')[0], $"Findings hang on each other in a circle: {circle}."));
        }

        var concluded = contents.Findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in contents.FindingsUsed.Where(f => !concluded.Contains(f.Id)).OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            errors.Add(new("unconcluded-finding", finding.Id, "It is asked for and no rule concludes it."));
        }
    }

    private static void Signals(BookContents contents, List<BookError> errors)
    {
        var answered = contents.Signals.ToHashSet<ISignal>(ReferenceEqualityComparer.Instance);
        foreach (var signal in contents.SignalsUsed.Where(s => !answered.Contains(s)))
        {
            errors.Add(new("unasked-signal", signal.Id, "Rules look at it and no question answers it."));
        }

        foreach (var twice in contents.Questions.SelectMany(q => q.Answers).GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            errors.Add(new("answered-twice", twice.Key, "Two questions answer it; one place for each."));
        }

        // Law L0: what is absent is not known. A reader that knows something of an empty case would take a missing fact for a value.
        foreach (var signal in contents.Signals.Where(s => s.Reader is { } read && read(new(), DateOnly.FromDayNumber(700_000)).IsKnown))
        {
            errors.Add(new("absence-law", signal.Id, "Its reader knows something of a case that tells nothing (law L0)."));
        }
    }

    private static void Thresholds(BookContents contents, List<BookError> errors)
    {
        foreach (var threshold in contents.Thresholds.Where(t => t.Value < t.Min || t.Value > t.Max))
        {
            errors.Add(new("threshold-bounds", threshold.Id!, "Its value lies outside its own bounds."));
        }
    }

    private static void Danger(BookContents contents, List<BookError> errors)
    {
        var law = new DangerLaw(contents.Rules, contents.Findings, contents.Questions);
        foreach (var rule in contents.Rules)
        {
            foreach (var call in RuleLevels.Calls(rule))
            {
                foreach (var signal in law.GoodSidesOf(call.When))
                {
                    errors.Add(new(
                        "danger-law",
                        rule.Id,
                        $"{call.Urgency} is reached from the good side of '{signal.Id}': a worse answer would lower the level (law L2). " +
                        "Call levels only upward, and let good answers stand only in exceptions."));
                }
            }
        }
    }
}
