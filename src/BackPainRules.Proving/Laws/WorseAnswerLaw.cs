using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L2: a worse answer lowers nothing.</summary>
internal sealed class WorseAnswerLaw() : LawProof(new("L2", "a worse answer lowers nothing", "Whose answers turn to their bad side, any number of them, has no lower floor, ceiling or level to act on."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (before, after) = (theory.Case, theory.Later);
        theory.Assume(before.Copy.Signals.Select(signal => Smt.Or(
            theory.Follows(signal.Signal),
            signal is SignTerms sign ? ((SignTerms)after.Copy[signal.Signal]).NoBetterThan(sign) : after.Copy[signal.Signal].Same(signal))));
        foreach (var urgency in LevelTerms.Above)
        {
            yield return Lowered("floor", urgency, before.Levels.Floor, after.Levels.Floor, (one, rule) => one.Copy.Calls(rule, urgency).Sure);
            yield return Lowered("ceiling", urgency, before.Levels.Ceiling, after.Levels.Ceiling, (one, rule) => one.Copy.Calls(rule, urgency).Possible);
            yield return Lowered("level to act on", urgency, before.Levels.Recommended, after.Levels.Recommended, (one, rule) =>
                Smt.Or(one.Copy.Calls(rule, urgency, Plane.Assumed).Sure, one.Levels.Doubtful(rule, urgency)));
        }

        Goal Lowered(string what, Urgency urgency, Func<Urgency, string> was, Func<Urgency, string> becomes, Func<CaseTerms, Rule, string> calls) =>
            new($"a worse answer takes the {what} below {urgency}", Smt.Implies(was(urgency), becomes(urgency)))
            {
                Blame = [.. theory.Book.Rules.Select(rule => (rule.Id, Smt.And(calls(before, rule), Smt.Not(calls(after, rule)))))],
            };
    }
}
