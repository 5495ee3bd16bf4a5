using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>L3: no advice against a contraindication.</summary>
internal sealed class ContraindicationLaw() : LawProof(new(
    "L3", "no advice against a contraindication", "What is advised stays right whatever the open answers turn out to be; and nothing is given, not even on a condition, against what is so or what the person could not say."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (before, after) = (theory.Case, theory.Later);
        theory.Assume(before.Copy.Signals.Select(signal => after.Copy[signal.Signal].Refines(signal)));
        foreach (var advice in theory.Book.Advice)
        {
            yield return new($"'{advice.Id}' is advised, and an open answer then stands against it", Smt.Not(Smt.And(
                before.Advice.Recommended(advice), Smt.Or(advice.NotWhen.Select(Comes)))))
            {
                Blame = [.. advice.NotWhen.Select(one => (one.Id, Comes(one)))],
            };
            yield return new($"'{advice.Id}' is given against a contraindication", Smt.Not(Smt.And(
                before.Advice.Given(advice), Smt.Or(advice.NotWhen.Where(one => !one.Changes).Select(before.Advice.Stands)))))
            {
                Blame = [.. advice.NotWhen.Select(one => (one.Id, before.Advice.Stands(one)))],
            };
        }

        // What stood before has changed the advice already.
        string Comes(Contraindication one) => Smt.And(Smt.Not(before.Advice.Stands(one)), after.Copy.Of(one.When).Sure);
    }
}
