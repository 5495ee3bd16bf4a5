namespace BackPainRules.Language;

/// <summary>
/// What a change of a book may do to its levels, by structure: raise them. With 'not' pushed down, each level of the old book rests on the presence of
/// some findings and on the absence of others. So it stands when every rule that calls a level is still there as it was, every finding that a level rests on is
/// still concluded wherever it was, and no finding on whose absence a level rests is concluded anew.
/// </summary>
internal sealed class SafetyLaw : IConditionFold<SafetyLaw.Uses>
{
    private readonly BookContents before;
    private readonly Dictionary<string, Uses> ofFinding = new(StringComparer.Ordinal);

    private SafetyLaw(BookContents before) => this.before = before;

    /// <summary>What lowers a level in the step from one book to another; empty: nothing.</summary>
    public static List<BookError> Broken(BookContents before, BookContents after)
    {
        var (errors, uses) = (new List<BookError>(), OfLevels(before));
        var (was, stands) = (Logic(before), Logic(after));
        foreach (var rule in before.Rules.Where(rule => rule.Cases.Count > 0 && !stands.Contains(BookLogicText.Of(rule))))
        {
            errors.Add(Lowers(rule.Id, "It calls a level, so what it does may neither go nor change; its words, sources and advice may, and another rule may call more"));
        }

        foreach (var finding in uses.Present)
        {
            if (Concluding(before, finding).FirstOrDefault(rule => !stands.Contains(BookLogicText.Of(rule))) is { } rule)
            {
                errors.Add(Lowers(rule.Id, $"A level rests on '{finding}', and this rule concludes it no longer"));
            }
        }

        foreach (var finding in uses.Absent)
        {
            if (Concluding(after, finding).FirstOrDefault(rule => !was.Contains(BookLogicText.Of(rule))) is { } rule)
            {
                errors.Add(Lowers(rule.Id, $"It concludes '{finding}', whose absence a level rests on"));
            }
        }

        errors.AddRange(QuestionLaw.Broken(before, after).Select(broken => Lowers(broken.Id, broken.Why, broken.Kind)));
        return errors;
    }

    /// <summary>The findings on which the levels of a book rest.</summary>
    public static Uses OfLevels(BookContents book)
    {
        var law = new SafetyLaw(book);
        return book.Rules.Where(rule => rule.Cases.Count > 0).SelectMany(RuleLevels.Calls).Aggregate(Uses.None, (all, call) => all.And(call.When.Fold(law)));
    }

    public Uses Signal(YesNoSignal signal) => Uses.None;

    public Uses Compare(NumberComparison comparison) => Uses.None;

    public Uses Choice(ChoiceIs choice) => Uses.None;

    public Uses Finding(Finding finding)
    {
        if (!ofFinding.TryGetValue(finding.Id, out var uses))
        {
            uses = new([finding.Id], []);
            foreach (var way in RuleLevels.ConcludedBy(before.Rules, finding.Id).Parts.AsSpan())
            {
                uses = uses.And(way.Fold(this));
            }

            ofFinding.Add(finding.Id, uses);
        }

        return uses;
    }

    public Uses Setting(Setting setting) => Uses.None;

    public Uses Definition(Definition definition, Uses meaning) => meaning;

    public Uses All(AllOf all, Uses[] parts) => Join(parts);

    public Uses Any(AnyOf any, Uses[] parts) => Join(parts);

    public Uses Not(NotHolds not, Uses part) => new(part.Absent, part.Present);

    public Uses AtLeast(AtLeastOf atLeast, Uses[] parts) => Join(parts);

    private static BookError Lowers(string id, string why, string kind = "rule") => new("lowers-triage", id, $"{why}; an app that means it says so with OverrideSafety.", kind);

    private static HashSet<string> Logic(BookContents contents) => [.. contents.Rules.Select(BookLogicText.Of)];

    private static Uses Join(Uses[] parts) => parts.Aggregate(Uses.None, (joined, part) => joined.And(part));

    private static IEnumerable<Rule> Concluding(BookContents contents, string findingId) =>
        contents.Rules.Where(rule => rule.Conclusions.Any(conclusion => conclusion.Finding.Id == findingId));

    /// <summary>The findings whose presence a condition rests on, and those whose absence.</summary>
    internal sealed record Uses(HashSet<string> Present, HashSet<string> Absent)
    {
        public static Uses None { get; } = new([], []);

        public Uses And(Uses other) =>
            other.Present.Count + other.Absent.Count == 0 ? this : new([.. Present, .. other.Present], [.. Absent, .. other.Absent]);
    }
}
