using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>R1: every rule and every ordered case can be established, can be out and can be open.</summary>
internal sealed class LivingCasesLaw() : LawProof(new("R1", "every rule and case lives", "Every rule, every ordered case as the first that holds, and every contraindication can be established, can be out, and can be open."))
{
    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var copy = theory.Case.Copy;
        foreach (var rule in theory.Book.Rules)
        {
            var stem = copy.Concludes(rule);
            var always = rule.Cases.Count == 0 && stem.Sure == Smt.True;
            foreach (var goal in always ? [] : Three(rule.Id, stem))
            {
                yield return goal;
            }

            for (var i = 0; i < rule.Cases.Count; i++)
            {
                var (one, name) = (rule.Cases[i], $"{rule.Id}, case '{rule.Cases[i].Letter}'");
                var holds = copy.Holds(rule, one);
                yield return Found($"{name}, as the first that holds", Smt.And([holds.Sure, .. rule.Cases.Take(i).Select(earlier => copy.Of(earlier.When).Out)]));
                yield return Found($"{name}, out", holds.Out);
                yield return Found($"{name}, open", holds.Open);
            }
        }

        foreach (var advice in theory.Book.Advice)
        {
            foreach (var one in advice.NotWhen.Where(one => copy.Of(one.When).Sure != Smt.True))
            {
                foreach (var goal in Three($"{advice.Id}, contraindication {one.Id}", copy.Of(one.When)))
                {
                    yield return goal;
                }
            }
        }
    }

    private static IEnumerable<Goal> Three(string name, TruthTerm truth) =>
        [Found($"{name}, established", truth.Sure), Found($"{name}, out", truth.Out), Found($"{name}, open", truth.Open)];

    private static Goal Found(string what, string claim) => new(what, claim, Wanted.Sometimes);
}
