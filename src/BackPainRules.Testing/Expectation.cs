using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Testing;

/// <summary>
/// What a test expects of an assessment, one thing after the other. What is not so throws at once, with the case and the proof in the message.
/// </summary>
public sealed class Expectation
{
    private readonly FailureText failure;

    internal Expectation(Assessment assessment, RunnerCase? told) => (Assessment, failure) = (assessment, new(assessment, told));

    /// <summary>The assessment.</summary>
    public Assessment Assessment { get; }

    /// <summary>The level to act on is this one.</summary>
    /// <param name="level">The level.</param>
    public Expectation Level(TriageLevel level) =>
        Holds(Assessment.Recommended == level, $"level {level}", failure.Level, failure.ProofOfLevel);

    /// <summary>The level to act on is this one or a more urgent one.</summary>
    /// <param name="level">The level.</param>
    public Expectation LevelAtLeast(TriageLevel level) =>
        Holds(Assessment.Recommended >= level, $"level {level} or a more urgent one", failure.Level, failure.ProofOfLevel);

    /// <summary>The levels that are still possible go from one to another.</summary>
    /// <param name="floor">The lowest.</param>
    /// <param name="ceiling">The highest.</param>
    public Expectation Range(TriageLevel floor, TriageLevel ceiling) =>
        Holds(Assessment.Range == new TriageRange(floor, ceiling), $"a range from {floor} to {ceiling}", failure.Level, failure.ProofOfLevel);

    /// <summary>A case of a rule calls its level.</summary>
    /// <param name="auditId">Row and letter, such as <c>VAS1a</c>; with a question mark: asked, and the person could not say.</param>
    /// <exception cref="ArgumentException">No rule of the book has a case with this audit id.</exception>
    public Expectation Calls(string auditId)
    {
        var rule = failure.RuleOf(auditId);
        return Holds(Assessment.FiredRules.Any(fired => fired.AuditId == auditId), $"{auditId} to call its level", () => failure.CalledBy(rule), () => failure.ProofOf(rule.Id));
    }

    /// <summary>A rule calls no level.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <exception cref="ArgumentException">The book has no rule with this id.</exception>
    public Expectation CallsNothing(string ruleId)
    {
        var rule = failure.Rule(ruleId);
        return Holds(Assessment.FiredRules.All(fired => fired.RuleId != ruleId), $"{ruleId} to call nothing", () => failure.CalledBy(rule), () => failure.ProofOf(ruleId));
    }

    /// <summary>A warning sign stands in the assessment.</summary>
    /// <param name="flag">The sign.</param>
    public Expectation Flags(RedFlag flag) =>
        Holds(HasFlag(Known(flag)), $"the red flag {flag.Id}", failure.Flags, () => failure.ProofOf(flag.Id));

    /// <summary>A warning sign does not stand in the assessment.</summary>
    /// <param name="flag">The sign.</param>
    public Expectation DoesNotFlag(RedFlag flag) =>
        Holds(!HasFlag(Known(flag)), $"no red flag {flag.Id}", failure.Flags, () => failure.ProofOf(flag.Id));

    /// <summary>No warning sign stands in the assessment.</summary>
    public Expectation NoFlags() =>
        Holds(Assessment.RedFlags.Count == 0, "no red flag", failure.Flags, () => failure.ProofOf(Assessment.RedFlags[0].Flag.Id));

    /// <summary>A factor is shown as one that may contribute.</summary>
    /// <param name="factor">The factor.</param>
    public Expectation Suggests(Factor factor) =>
        Holds(HasFactor(Known(factor)), $"the factor {factor.Id}", failure.Factors, () => failure.ProofOf(factor.Id));

    /// <summary>A factor is not shown.</summary>
    /// <param name="factor">The factor.</param>
    public Expectation DoesNotSuggest(Factor factor) =>
        Holds(!HasFactor(Known(factor)), $"no factor {factor.Id}", failure.Factors, () => failure.ProofOf(factor.Id));

    /// <summary>An advice is given.</summary>
    /// <param name="advice">The advice.</param>
    public Expectation Advises(Advice advice) => HasStatus(advice, AdviceStatus.Recommended);

    /// <summary>An advice is given only if open answers turn out well.</summary>
    /// <param name="advice">The advice.</param>
    public Expectation AdvisesIfClear(Advice advice) => HasStatus(advice, AdviceStatus.Conditional);

    /// <summary>An advice that a rule offers is withheld.</summary>
    /// <param name="advice">The advice.</param>
    public Expectation Withholds(Advice advice) => HasStatus(advice, AdviceStatus.Withheld);

    /// <summary>A finding is established.</summary>
    /// <param name="finding">The finding.</param>
    public Expectation Concludes(Finding finding) => HasTruth(Known(finding).Id, Truth.Yes);

    /// <summary>A finding is surely not there. Where answers are missing it is open, and that is another thing.</summary>
    /// <param name="finding">The finding.</param>
    public Expectation DoesNotConclude(Finding finding) => HasTruth(Known(finding).Id, Truth.No);

    /// <summary>A rule or finding is open.</summary>
    /// <param name="ruleOrFindingId">The id of the rule or finding.</param>
    /// <exception cref="ArgumentException">The book has neither.</exception>
    public Expectation IsOpen(string ruleOrFindingId) => HasTruth(ruleOrFindingId, Truth.Unknown);

    /// <summary>A rule or finding holds, fails or is open.</summary>
    /// <param name="ruleOrFindingId">The id of the rule or finding.</param>
    /// <param name="truth">Which of them.</param>
    /// <exception cref="ArgumentException">The book has neither.</exception>
    public Expectation HasTruth(string ruleOrFindingId, Truth truth)
    {
        var proof = Assessment.Explain(ruleOrFindingId);
        return Holds(proof.Truth == truth, $"{ruleOrFindingId} to be {truth}", () => $"it is {proof.Truth}", () => failure.ProofOf(ruleOrFindingId));
    }

    /// <summary>A question is open: something hangs on its answer.</summary>
    /// <param name="question">The question.</param>
    public Expectation Asks(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Holds(Assessment.OpenQuestions.Any(open => open.Question.Id == question.Id), $"the question {question.Id} to be open", failure.Questions, () => "");
    }

    private bool HasFlag(RedFlag flag) => Assessment.RedFlags.Any(line => line.Flag.Id == flag.Id);

    private bool HasFactor(Factor factor) => Assessment.Factors.Any(line => line.Factor.Id == factor.Id);

    private Expectation HasStatus(Advice advice, AdviceStatus status)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return Holds(
            Assessment.Advice.Any(line => line.Advice.Id == advice.Id && line.Status == status),
            $"the advice {advice.Id} to be {status}",
            () => failure.StatusOf(advice),
            () => failure.ProofOfOffer(advice));
    }

    private static T Known<T>(T finding)
        where T : Finding
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding;
    }

    private Expectation Holds(bool isSo, string expected, Func<string> actual, Func<string> proof) =>
        isSo ? this : throw new AssessmentExpectationException(failure.Of(expected, actual(), proof()));
}
