using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Rules;

namespace BackPainRules.Assessing;

/// <summary>Takes up a case again on a later day (A12, A21, A26).</summary>
internal static class NextConsultation
{
    public static RunnerCase Of(RuleBook book, RunnerCase runner, DateOnly today, ValueList<FiredRule> fired, DateOnly on) => runner with
    {
        On = on,
        Answers = Kept(book, runner, on.DayNumber - today.DayNumber),
        EarlierCalls = new([.. Standing(runner, today, fired).OrderBy(call => call.AuditId, StringComparer.Ordinal)]),
    };

    private static AnswerSheet Kept(RuleBook book, RunnerCase runner, int daysPassed)
    {
        var kept = AnswerSheet.Empty;
        foreach (var (id, answer) in runner.Answers)
        {
            if (book.FindSignal(id) is { Lasts: true })
            {
                kept = kept.With(id, answer);
            }
        }

        if (runner.Answers[Course.Days.Id] is { Kind: AnswerKind.Number } days && days.To <= Course.Days.Max)
        {
            kept = kept.With(Course.Days.Id, Answer.Of(days.From + daysPassed, days.To + daysPassed));
        }

        return runner.Answers[Pain.Now.Id] is { Kind: AnswerKind.Number } now && kept[Course.PainAtStart.Id].Kind == AnswerKind.NotAsked
            ? kept.With(Course.PainAtStart.Id, now)
            : kept;
    }

    // A call of today stands from today on; one of before keeps its day. Only what was told stands, not what was in doubt.
    private static IEnumerable<EarlierCall> Standing(RunnerCase runner, DateOnly today, ValueList<FiredRule> fired)
    {
        var called = fired
            .Where(call => call is { IsTold: true, Level: >= Urgency.SoonWithin5Days } && call.RuleId != FollowUpRules.NotCleared.Id)
            .Select(call => new EarlierCall { On = today, AuditId = call.AuditId, Level = call.Level })
            .ToArray();
        var isCleared = runner.Answers[FollowUp.Cleared.Id] == Answer.Yes;
        return called.Concat((runner.EarlierCalls ?? []).Where(
            earlier => !isCleared && FollowUp.Stands(earlier, today) && !Array.Exists(called, call => call.AuditId == earlier.AuditId)));
    }
}
