using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A rule of the evidence, stated over answers. It speaks of the signals of this package, so of books that keep them.</summary>
internal abstract class EvidenceLaw(Law law) : LawProof(law)
{
    public override bool AppliesTo(RuleBook book) => BackPainAssessor.Default.Book.Signals.All(signal => signal.Equals(book.FindSignal(signal.Id)));

    public sealed override bool IsForAllSettings => false;

    /// <summary>That whoever tells this for sure is sent at least so urgently.</summary>
    protected static Goal AtLeast(CaseTerms one, string told, Condition condition, Urgency urgency, string? unless = null) => new(
        $"{told}, and the level to act on is below {urgency}",
        Smt.Implies(Smt.And(one.Copy.Of(condition).Sure, unless is null ? Smt.True : Smt.Not(unless)), one.Levels.Recommended(urgency)));

    /// <summary>That whoever tells this, and denies every other warning sign, is sent less urgently.</summary>
    protected static Goal Below(CaseTerms one, string told, string term, IEnumerable<YesNoSignal> signs, Urgency urgency)
    {
        var kept = signs.Select(sign => sign.Id).ToHashSet(StringComparer.Ordinal);
        return new($"{told} and no other warning sign, and the level to act on is {urgency} or above", Smt.Not(Smt.And(
            [term, .. one.Copy.Signals.OfType<SignTerms>().Where(sign => IsWarning(sign) && !kept.Contains(sign.Signal.Id)).Select(sign => sign.No), one.Levels.Recommended(urgency)])))
        {
            Blame = [.. one.Copy.Book.Rules.Select(rule => (rule.Id, Smt.Or(one.Copy.Calls(rule, urgency, Plane.Assumed).Sure, one.Levels.Doubtful(rule, urgency))))],
        };
    }

    /// <summary>That none of the advice rows is given, not even on a condition, where this is so.</summary>
    protected static IEnumerable<Goal> NotGiven(CaseTerms one, string told, string term, string[] rows) =>
        NotGiven(one, told, term, one.Copy.Book.Advice.Where(advice => rows.Contains(advice.Row, StringComparer.Ordinal)));

    /// <summary>That no such advice is given, not even on a condition, where this is so.</summary>
    protected static IEnumerable<Goal> NotGiven(CaseTerms one, string told, string term, IEnumerable<Advice> advice) =>
        advice.Select(given => new Goal($"{told}, and '{given.Id}'{(given.Row.Length > 0 ? $" ({given.Row})" : "")} is given", Smt.Not(Smt.And(term, one.Advice.Given(given)))));

    protected static bool IsWarning(SignTerms sign) => ((YesNoSignal)sign.Signal).Danger == Danger.WhenYes;
}
