namespace BackPainRules.Language;

/// <summary>What the questions of a book and their signals must be.</summary>
internal sealed class QuestionChecks
{
    private readonly BookContents contents;
    private readonly List<BookError> errors = [];

    private QuestionChecks(BookContents contents) => this.contents = contents;

    public static List<BookError> Of(BookContents contents)
    {
        var checks = new QuestionChecks(contents);
        checks.Answers();
        checks.AskedIf();
        return checks.errors;
    }

    private void Answers()
    {
        var answered = new HashSet<ISignal>(ReferenceEqualityComparer.Instance);
        foreach (var question in contents.Questions.AsSpan())
        {
            foreach (var signal in question.Answers.AsSpan())
            {
                if (!answered.Add(signal))
                {
                    errors.Add(new("answered-twice", signal.Id, "Two questions answer it; one place for each."));
                }

                // Law L0: what is absent is not known. A reader that knows something of an empty case would take a missing fact for a value.
                if (signal.Reader is { } read && read(new(), DateOnly.FromDayNumber(700_000)).IsKnown)
                {
                    errors.Add(new("absence-law", signal.Id, "Its reader knows something of a case that tells nothing (law L0)."));
                }
            }
        }

        foreach (var signal in contents.SignalsUsed)
        {
            if (!answered.Contains(signal))
            {
                errors.Add(new("unasked-signal", signal.Id, "Rules look at it and no question answers it."));
            }
        }
    }

    // What a question hangs on is asked of everybody, so that reading an answer never goes in a circle.
    private void AskedIf()
    {
        var sometimes = new HashSet<ISignal>(ReferenceEqualityComparer.Instance);
        foreach (var question in contents.Questions.AsSpan())
        {
            if (question.AskedIf is not null)
            {
                sometimes.UnionWith(question.Answers);
            }
        }

        foreach (var question in contents.Questions.AsSpan())
        {
            var mentions = new Mentions();
            question.AskedIf?.Fold(mentions);
            if (mentions.Findings.Count > 0 || mentions.Signals.Exists(sometimes.Contains))
            {
                errors.Add(new("asked-if", question.Id, "It is asked only if something holds that is itself not asked of everybody, or that rules conclude; let it hang on signals that are asked of everybody."));
            }
        }
    }
}
