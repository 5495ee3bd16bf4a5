namespace BackPainRules.Engines;

/// <summary>The engine that gives the meaning.</summary>
internal sealed class ReferenceEngine(BookProgram program) : IRuleEngine
{
    public EngineAnswer Answer(CaseLeaves leaves) => new(new(ReferenceEvaluator.Evaluate(program, leaves)), []);
}
