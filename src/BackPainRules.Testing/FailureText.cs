using System.Globalization;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing.Search;

namespace BackPainRules.Testing;

/// <summary>What a failure says: what was expected, what was, the case, the rules that called a level, and the proof. Test cases are the author's own data.</summary>
internal sealed class FailureText(Assessment assessment, RunnerCase? told)
{
    public string Of(string expected, string actual, string proof) =>
        new StringBuilder($"Expected {expected}; {actual}.\n")
            .Append(told is null ? "Told, by the summary of the assessment:\n" : $"Told on {Day(assessment.On)}:\n")
            .Append(Indented(told is null ? assessment.Summary.TrimEnd().Split('\n') : Lines(told)))
            .Append("Rules that called a level:\n")
            .Append(Indented(assessment.FiredRules.Select(fired => $"{fired.AuditId}, {fired.Level} ({fired.RuleId})")))
            .Append(proof)
            .ToString();

    public string Level() =>
        $"it is {assessment.Recommended}, of a range from {assessment.Range.Floor} to {assessment.Range.Ceiling}{(assessment.IsProvisional ? ", provisional" : "")}";

    public string CalledBy(Rule rule)
    {
        var called = assessment.FiredRules.Where(fired => fired.RuleId == rule.Id).Select(fired => $"{fired.AuditId} ({fired.Level})").ToArray();
        return $"{rule.Id} calls {(called.Length == 0 ? "nothing" : string.Join(" and ", called))}";
    }

    public string Flags() => Listed("red flags", assessment.RedFlags.Select(line => line.Flag.Id));

    public string Factors() => Listed("factors", assessment.Factors.Select(line => line.Factor.Id));

    public string Questions() => Listed("open questions", assessment.OpenQuestions.Select(open => open.Question.Id));

    public string StatusOf(Advice advice) => assessment.Advice.FirstOrDefault(line => line.Advice.Id == advice.Id) is { } line
        ? $"it is {line.Status}{string.Concat(line.Reasons.Select(reason => $" ({reason})"))}{(line.HangsOn.Count > 0 ? $", and hangs on {string.Join(", ", line.HangsOn.Select(signal => signal.Id))}" : "")}"
        : "no rule offers it here";

    public string ProofOf(string ruleOrFindingId) => Proved(ruleOrFindingId, assessment.Explain(ruleOrFindingId));

    public string ProofOfLevel() => assessment.FiredRules is [var first, ..] ? Proved(first.RuleId, assessment.Explain(first)) : "";

    public string ProofOfOffer(Advice advice) =>
        string.Concat(assessment.Book.Rules.Where(rule => rule.Advice.Any(one => one.Id == advice.Id)).Select(rule => ProofOf(rule.Id)));

    public Rule Rule(string id) => assessment.Book.FindRule(id) ?? throw Unknown("rule", id, assessment.Book.Rules.Select(rule => rule.Id), nameof(id));

    /// <summary>The rule that has a case with this audit id.</summary>
    public Rule RuleOf(string auditId)
    {
        ArgumentNullException.ThrowIfNull(auditId);
        return assessment.Book.Rules.FirstOrDefault(rule => AuditIds(rule).Contains(auditId.TrimEnd('?'), StringComparer.Ordinal))
            ?? throw Unknown("case", auditId, assessment.Book.Rules.SelectMany(AuditIds), nameof(auditId));
    }

    private static IEnumerable<string> AuditIds(Rule rule) => rule.Cases.Where(one => one.Calls is not null).Select(one => rule.Row + one.Letter);

    private static ArgumentException Unknown(string what, string id, IEnumerable<string> known, string parameter) =>
        new($"The book has no {what} '{id}'.{NearestName.Hint(id, known)}", parameter);

    private static string Proved(string id, Proof proof) => $"Proof of {id}:\n{Indented(proof.ToText().TrimEnd('\n').Split('\n'))}";

    private static string Listed(string what, IEnumerable<string> ids) => ids.ToArray() is { Length: > 0 } some ? $"the {what} are {string.Join(", ", some)}" : $"there are no {what}";

    private static string Indented(IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Select(line => $"  {line}\n"));
        return text.Length > 0 ? text : "  none\n";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a case tells, a line each.</summary>
    public static IEnumerable<string> Lines(RunnerCase runner)
    {
        string[] began = runner.PainBegan is { } day ? [$"pain began: {Day(day)}"] : [];
        string[] covers = runner.LogFrom is { } first ? [$"log from: {Day(first)}"] : [];
        return
        [
            .. began,
            .. runner.Answers.Select(one => $"{one.Key}: {LeafAnswers.InShort(one.Value)}"),
            .. covers,
            .. (runner.Sessions ?? []).Select(run => $"run: {run}"),
            .. (runner.Shoes ?? []).Select(shoe => $"shoe: {shoe}"),
            .. (runner.EarlierCalls ?? []).Select(call => $"called before: {call.AuditId}, {call.Level}, {Day(call.On)}"),
        ];
    }
}
