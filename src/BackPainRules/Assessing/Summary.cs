using System.Text;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Assessing;

/// <summary>An assessment as a short plain text, to paste into a message: one thing a line, no markup, stable order.</summary>
internal static class Summary
{
    private static readonly BookText Title = new("sentence.summary.title", "Sore back check, {day}");
    private static readonly BookText Signs = new("sentence.summary.signs", "Warning signs:");
    private static readonly BookText InDoubt = new("sentence.summary.in-doubt", "{sign} (could not say)");
    private static readonly BookText Told = new("sentence.summary.told", "You told us:");
    private static readonly BookText Runs = new("sentence.summary.runs", "The last runs:");
    private static readonly BookText Denied = new("sentence.summary.denied", "Warning signs asked and denied:");
    private static readonly BookText Rules = new("sentence.summary.rules", "Rules that called a level:");
    private static readonly BookText Pictures = new("sentence.summary.pictures", "What it looks like:");
    private static readonly BookText Since = new("sentence.summary.since", "Pain since {day}");
    private static readonly BookText Factors = new("sentence.summary.factors", "What may contribute:");
    private static readonly BookText Plan = new("sentence.summary.plan", "Plan until {day}. Lines marked (?) only if the open questions bring nothing against them.");
    private static readonly BookText NotNow = new("sentence.summary.not-now", "Not for you now:");
    private static readonly BookText Open = new("sentence.summary.open", "Still to answer:");

    /// <summary>Its sentences, for wordings in other languages.</summary>
    public static IEnumerable<BookText> Texts => [Title, Signs, InDoubt, Told, Runs, Denied, Rules, Pictures, Since, Factors, Plan, NotNow, Open];

    public static string Of(Assessment assessment, RunnerCase runner, CaseReadings readings, Speech speech)
    {
        var (text, answered) = (new StringBuilder(), Answered(assessment.Book, runner).ToArray());
        var told = answered.Where(signal => readings[signal].IsKnown && (signal is not YesNoSignal || readings[signal] == Reading.Yes));
        var denied = answered.Where(signal => signal is YesNoSignal { Danger: Danger.WhenYes } && readings[signal] == Reading.No);
        Line(speech.Say(Title, ("day", speech.Day(assessment.On))));
        Line(string.Join('\n', [assessment.Why, .. assessment.FirstAid]));
        List(Signs, assessment.RedFlags.Select(line => line.IsTold ? line.Title : speech.Say(InDoubt, ("sign", line.Title))));
        string[] since = runner.PainBegan is { } began ? [speech.Say(Since, ("day", speech.Day(began)))] : [];
        List(Told, since.Concat(told.Select(Said)));
        List(Runs, RunLines.Of(runner, speech));
        if (speech.Voice == Voice.Clinician)
        {
            List(Denied, denied.Select(signal => speech.Say(BookText.Text(signal))));
            List(Rules, assessment.FiredRules.Select(fired => $"{fired.AuditId}, {fired.Level}").Concat(assessment.Contributions.Select(one => $"{one.Finding.Id}, by {one.By}")).Append($"rule book {assessment.Book.Version}, {assessment.Book.Fingerprint[..8]}"));
        }

        List(Pictures, assessment.Pictures);
        List(Factors, assessment.Factors.Take(Assessment.MostFactorsShown).Select(line => line.Title));
        text.Append(Stages(assessment.Plan, speech));

        List(NotNow, assessment.Plan.NotNow.Take(Assessment.MostFactorsShown).Select(line => $"{line.Title}: {string.Join(' ', line.Reasons.Concat(line.Instead))}"));

        // An emergency does not wait for answers.
        List(Open, assessment.Recommended >= TriageLevel.UrgentSameDay ? [] : assessment.OpenQuestions.Where(line => line.UpTo is not null).Take(3).Select(line => line.Text));
        Line("");
        Line(assessment.SafetyNet);
        Line(assessment.Disclaimer);
        return text.ToString();

        string Said(ISignal signal) => speech.Say(BookText.Text(signal)) + (signal is YesNoSignal ? "" : $": {signal.Say(readings[signal], speech.Units)}");

        void Line(string line) => text.Append(line).Append('\n');

        void List(BookText heading, IEnumerable<string> lines)
        {
            var items = lines.ToArray();
            if (items.Length == 0)
            {
                return;
            }

            Line("");
            Line(speech.Say(heading));
            foreach (var item in items)
            {
                Line($"- {item}");
            }
        }
    }

    private static string Stages(Plan plan, Speech speech)
    {
        var text = new StringBuilder();
        text.Append('\n').Append(speech.Say(Plan, ("day", speech.Day(plan.Until)))).Append('\n');
        foreach (var stage in plan.Stages)
        {
            text.Append(stage.Title).Append(":\n");
            foreach (var line in stage.Lines)
            {
                var changed = $"{(line.Status == AdviceStatus.Conditional ? "(?) " : "")}{line.Text} {(line.Instead is [var first, ..] ? first : "")}".TrimEnd();
                text.Append("- ").Append(changed).Append(line.Dose!.Length > 0 ? $" ({line.Dose})" : "").Append('\n');
            }
        }

        return text.ToString();
    }

    // In the order in which a clinician takes a history: who, then the pain and its signs, then the running and what is wished for.
    private static IEnumerable<ISignal> Answered(RuleBook book, RunnerCase runner) =>
        book.QuestionsInOrder.SelectMany(question => question.Answers).Where(signal => runner.Answers[signal.Id].HasValue);
}
