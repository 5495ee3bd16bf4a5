using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;

namespace BackPainRules.Proving.Tests.Encoding;

/// <summary>What the reference engine says of a row.</summary>
internal sealed class ReferenceSays
{
    private readonly BookProgram program;
    private readonly CaseReadings readings;
    private readonly Dictionary<Plane, Truth[]> truths;

    public ReferenceSays(BookProgram program, CaseReadings readings)
    {
        (this.program, this.readings) = (program, readings);
        truths = Enum.GetValues<Plane>().ToDictionary(plane => plane, plane => ReferenceEvaluator.Evaluate(program, new(program, readings.Suppose((Supposition)(int)plane))));
        Recommendation = Recommendation.Of(program, readings);
        HangsOn = [.. program.Rules
            .SelectMany(rule => rule.Levels)
            .Where(level => level.Urgency > Recommendation.Actual.Floor && Recommendation.Actual[level.Place] == Truth.Unknown)
            .SelectMany(level => new MissingSignals(Recommendation.Actual).Of(program.Clauses[level.Place].When))];
    }

    public Recommendation Recommendation { get; }

    public HashSet<ISignal> HangsOn { get; }

    public bool IsPossible =>
        !program.Contradictions.Any(place => truths[Plane.Known][place] == Truth.Yes)
        && !Enumerable.Range(0, program.AskedIf.Length).Any(place =>
            program.AskedIf[place] is { } askedIf && readings[program.Book.Signals[place]] == Reading.Yes && askedIf.Fold(ReferenceEvaluator.Over(Recommendation.Actual)) == Truth.No);

    public Truth this[Plane plane, int place] => truths[plane][place];
}
