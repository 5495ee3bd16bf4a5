using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Engines;

/// <summary>An engine written with what is public alone, and rules of its own that conclude findings of the book.</summary>
internal sealed class ClauseEngine(ValueList<Clause> clauses, params (Finding Finding, string By, Func<RunnerCase, bool> Holds)[] own) : IRuleEngine
{
    public EngineAnswer Answer(CaseLeaves leaves)
    {
        var contributed = own.Where(rule => leaves.Runner is { } runner && rule.Holds(runner)).Select(rule => new Contribution(rule.Finding, rule.By)).ToArray();
        var findings = new Dictionary<string, Truth>(StringComparer.Ordinal);
        var truths = new List<Truth>();
        foreach (var clause in clauses)
        {
            var truth = clause.When.Fold(new Evaluation(leaves, findings));
            if (clause.Concludes is { } finding)
            {
                truth = contributed.Any(one => one.Finding.Equals(finding)) ? Truth.Yes : truth;
                findings.Add(finding.Id, truth);
            }

            truths.Add(truth);
        }

        return new([.. truths], [.. contributed]);
    }

    private sealed class Evaluation(CaseLeaves leaves, Dictionary<string, Truth> findings) : IConditionFold<Truth>
    {
        public Truth Signal(YesNoSignal signal) => leaves.Of(signal);

        public Truth Compare(NumberComparison comparison) => leaves.Of(comparison);

        public Truth Choice(ChoiceIs choice) => leaves.Of(choice);

        public Truth Finding(Finding finding) => findings.GetValueOrDefault(finding.Id, Truth.No);

        public Truth Setting(Setting setting) => leaves.Of(setting);

        public Truth Definition(Definition definition, Truth meaning) => meaning;

        public Truth All(AllOf all, Truth[] parts) => parts.Aggregate(Truth.Yes, Kleene.And);

        public Truth Any(AnyOf any, Truth[] parts) => parts.Aggregate(Truth.No, Kleene.Or);

        public Truth Not(NotHolds not, Truth part) => Kleene.Not(part);

        public Truth AtLeast(AtLeastOf atLeast, Truth[] parts) => Kleene.AtLeast(atLeast.Count, [.. atLeast.Parts.Select(part => part.Weight)], parts);
    }
}
