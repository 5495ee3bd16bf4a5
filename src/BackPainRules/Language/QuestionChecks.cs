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
            if (string.IsNullOrWhiteSpace(question.Text) || string.IsNullOrWhiteSpace(question.PlainerText) || string.IsNullOrWhiteSpace(question.Why))
            {
                errors.Add(new("no-text", question.Id, "A question has a text, a plainer text, and says why it is asked.", "question"));
            }

            foreach (var signal in question.Answers.AsSpan())
            {
                if (!answered.Add(signal))
                {
                    errors.Add(new("answered-twice", signal.Id, "Two questions answer it; one place for each.", "signal"));
                }

                if (AbsenceBroken(signal) is { } broken)
                {
                    errors.Add(new("absence-law", signal.Id, broken, "signal"));
                }
            }
        }

        foreach (var signal in contents.SignalsUsed)
        {
            if (!answered.Contains(signal))
            {
                errors.Add(new("unasked-signal", signal.Id, "Rules look at it and no question answers it.", "signal"));
            }
        }
    }

    // Law L0: what is absent is not known. A reader that knows something of an empty case would take a missing fact for a value.
    private static string? AbsenceBroken(ISignal signal)
    {
        try
        {
            return signal.Reader?.Invoke(new(), DateOnly.FromDayNumber(700_000)).IsKnown == true ? "Its reader knows something of a case that tells nothing (law L0)." : null;
        }
#pragma warning disable CA1031 // Whatever an app's own reader throws is a mistake of the book, and named as one.
        catch (Exception)
#pragma warning restore CA1031
        {
            return "Its reader throws on a case that tells nothing; it must answer that nothing is known (law L0).";
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
                errors.Add(new("asked-if", question.Id, "It is asked only if something holds that is itself not asked of everybody, or that rules conclude; let it hang on signals that are asked of everybody.", "question"));
            }
        }
    }
}
