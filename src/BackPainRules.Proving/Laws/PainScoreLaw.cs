using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Laws;

/// <summary>A7: less pain never makes a nerve sign less urgent.</summary>
internal sealed class PainScoreLaw() : EvidenceLaw(new("A7", "pain going down lowers no nerve sign", "Whatever the pain scores say, and whether the pain gets better, what rules of nerve, cauda equina and cord call stays as it is; CES9 apart, whose row prints severe pain as a reason for more."))
{
    private static readonly ISignal[] OfPain = [Pain.Now, Pain.Worst, Pain.Average, Course.Improving];

    private static readonly string[] Rows = ["CES1", "CES2", "CES3", "CES4", "CES5", "CES6", "CES7", "MOT1", "MOT2", "MOT3", "MOT5", "MOT6", "MOT9", "MOT10"];

    public override IEnumerable<Goal> Goals(Theory theory)
    {
        var (one, other) = (theory.Case, theory.Later);
        theory.Assume(one.Copy.Signals.Where(signal => !OfPain.Contains(signal.Signal)).Select(signal => other.Copy[signal.Signal].Same(signal)));
        foreach (var rule in theory.Book.Rules.Where(rule => Array.Exists(Rows, row => rule.Row.StartsWith(row, StringComparison.Ordinal))))
        {
            foreach (var urgency in rule.Cases.Select(one => one.Calls).OfType<Urgency>().Distinct())
            {
                yield return new($"less pain keeps {rule.Id} from calling {urgency}", Smt.Implies(one.Copy.Calls(rule, urgency).Sure, other.Copy.Calls(rule, urgency).Sure)) { Blame = [(rule.Id, Smt.True)] };
            }
        }
    }
}
