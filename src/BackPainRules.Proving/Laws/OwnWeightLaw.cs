using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>R2: no rule is covered by another one with the same conclusions.</summary>
internal sealed class OwnWeightLaw() : LawProof(new("R2", "no rule is covered", "No rule holds only where another one concludes, calls and offers all that it does; one that stands for a row of the evidence is noted and kept."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var copy = theory.Case.Copy;
        foreach (var rule in theory.Book.Rules)
        {
            foreach (var other in theory.Book.Rules.Where(other => other.Id != rule.Id && Offers(other, rule)))
            {
                yield return new(
                    HasOwnRow(rule) ? $"{rule.Id} holds only where {other.Id} does as much; it stands for a row of the evidence, {rule.Row}" : $"{rule.Id} where {other.Id} does not do as much",
                    Smt.Or(Effects(copy, rule, other).Select(effect => Smt.And(effect.Of, Smt.Not(effect.Covered)))),
                    HasOwnRow(rule) ? Wanted.Noted : Wanted.Sometimes);
            }
        }
    }

    // Row and letter stand on record in each assessment: that two rows of the evidence ask for a level says more than one.
    private static bool HasOwnRow(Rule rule) => rule.Row != rule.Id && rule.Cases.Any(one => one.Calls is not null);

    // Only a rule with all the findings and all the advice of another one can cover it.
    private static bool Offers(Rule other, Rule rule) =>
        rule.Conclusions.All(one => other.Conclusions.Any(more => more.Finding.Id == one.Finding.Id))
        && rule.Advice.All(one => other.Advice.Any(more => more.Id == one.Id))
        && rule.Cases.All(one => one.Calls is null || other.Cases.Any(more => more.Calls >= one.Calls));

    private static IEnumerable<(string Of, string Covered)> Effects(BookCopy copy, Rule rule, Rule other)
    {
        foreach (var urgency in rule.Cases.Select(one => one.Calls).OfType<Urgency>().Distinct())
        {
            yield return (copy.Calls(rule, urgency).Sure, copy.Calls(other, urgency).Sure);
        }

        foreach (var conclusion in rule.Conclusions)
        {
            yield return (copy.Concludes(rule, from: conclusion.From).Sure, copy.Concludes(other, from: other.Conclusions.First(more => more.Finding.Id == conclusion.Finding.Id).From).Sure);
        }

        if (rule.Advice.Count > 0)
        {
            yield return (copy.Concludes(rule).Sure, copy.Concludes(other).Sure);
        }
    }
}
