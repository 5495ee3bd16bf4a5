using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Tests.Mutants;

/// <summary>An engine of the plainest kind with one fault in it.</summary>
internal sealed class FaultyEngine(ValueList<Clause> clauses, EngineFault fault) : IRuleEngine
{
    public EngineAnswer Answer(CaseLeaves leaves)
    {
        var evaluation = new Evaluation(leaves, fault);
        return new([.. clauses.Select(evaluation.Of)], []);
    }

    private sealed class Evaluation(CaseLeaves leaves, EngineFault fault) : IConditionFold<Truth>
    {
        private readonly Dictionary<string, Truth> findings = new(StringComparer.Ordinal);

        public Truth Of(Clause clause)
        {
            var truth = clause.When.Fold(this);
            if (clause.Concludes is { } finding && fault != EngineFault.FindingComesTooLate)
            {
                findings.Add(finding.Id, truth);
            }

            return truth;
        }

        public Truth Signal(YesNoSignal signal) =>
            Open(Open(leaves.Of(signal), EngineFault.OpenSignalIsNo, Truth.No), EngineFault.OpenSignalIsYes, Truth.Yes);

        public Truth Compare(NumberComparison comparison) => Open(leaves.Of(comparison), EngineFault.OpenNumberIsNo, Truth.No);

        public Truth Choice(ChoiceIs choice) => Open(leaves.Of(choice), EngineFault.OpenChoiceIsNo, Truth.No);

        public Truth Finding(Finding finding) =>
            Open(Open(findings.GetValueOrDefault(finding.Id, Truth.No), EngineFault.OpenFindingIsNo, Truth.No), EngineFault.OpenFindingIsYes, Truth.Yes);

        public Truth Setting(Setting setting) => fault == EngineFault.SettingIsTurned ? Kleene.Not(leaves.Of(setting)) : leaves.Of(setting);

        public Truth Definition(Definition definition, Truth meaning) => meaning;

        public Truth All(AllOf all, Truth[] parts) => parts
            .Select(part => Open(Open(part, EngineFault.OpenPartOfAllIsYes, Truth.Yes), EngineFault.OpenPartOfAllIsNo, Truth.No))
            .Aggregate(Truth.Yes, Kleene.And);

        public Truth Any(AnyOf any, Truth[] parts) => fault == EngineFault.OpenPartHidesYesOfAny && parts.Contains(Truth.Unknown)
            ? Truth.Unknown
            : parts.Select(part => Open(part, EngineFault.OpenPartOfAnyIsNo, Truth.No)).Aggregate(Truth.No, Kleene.Or);

        public Truth Not(NotHolds not, Truth part) => fault == EngineFault.NotIsForgotten
            ? part
            : Open(Open(Kleene.Not(part), EngineFault.NotOfOpenIsYes, Truth.Yes), EngineFault.NotOfOpenIsNo, Truth.No);

        public Truth AtLeast(AtLeastOf atLeast, Truth[] parts)
        {
            var weights = atLeast.Parts.Select(part => part.Weight).ToArray();
            var told = parts.Select(part => Open(Open(part, EngineFault.CountTakesOpenAsThere, Truth.Yes), EngineFault.CountTakesOpenAsAbsent, Truth.No)).ToArray();
            return Kleene.AtLeast(fault == EngineFault.CountIsOneShort ? atLeast.Count - 1 : atLeast.Count, weights, told);
        }

        private Truth Open(Truth truth, EngineFault when, Truth instead) => fault == when && truth == Truth.Unknown ? instead : truth;
    }
}
