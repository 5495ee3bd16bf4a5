using System.Runtime.CompilerServices;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using BackPainRules.Telemetry;

namespace BackPainRules.Streaming;

/// <summary>
/// Streams of cases: on all processors, in their order, in memory that does not grow with their number. They are taken and given back in handfuls of 64, two
/// under way a processor, and lines also in handfuls of about 1 MB; a stream that is slow to fill them is better assessed case by case. What the source or the assessor
/// throws is thrown on after everything that came before it was given back.
/// </summary>
public static class CaseStreams
{
    /// <summary>Assesses case after case. An impossible one is given back with what is wrong, and the rest goes on.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; what was given back until then is whole.</exception>
    public static IEnumerable<AssessedCase> AssessMany(
        this IBackPainAssessor assessor, IEnumerable<RunnerCase> cases, int? atOnce = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce ?? 1, 1, nameof(atOnce));
        return InOrder.Select(Numbered(cases), one => Assess(assessor, one.Runner, one.Place), Operation.AssessHandful, atOnce, cancellation);
    }

    /// <summary>Assesses a stream of cases. An impossible one is given back with what is wrong, and the rest goes on.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; what was given back until then is whole.</exception>
    public static IAsyncEnumerable<AssessedCase> AssessMany(
        this IBackPainAssessor assessor, IAsyncEnumerable<RunnerCase> cases, int? atOnce = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce ?? 1, 1, nameof(atOnce));
        return InOrder.Select(Numbered(cases, cancellation), one => Assess(assessor, one.Runner, one.Place), Operation.AssessHandful, atOnce, cancellation);
    }

    /// <summary>
    /// Screens cases out of JSON, one a line (NDJSON). A line that says what cannot be is given back with what is wrong and the levels of the readable part, one that
    /// is no case at all without levels, and the rest goes on. Empty lines are passed over.
    /// </summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="ndjson">The lines; each at most 16 MB.</param>
    /// <param name="atOnce">How many processors to use; null: all.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; what was given back until then is whole.</exception>
    public static IEnumerable<ScreenedLine> ScreenLines(
        this BackPainAssessor assessor, Stream ndjson, int? atOnce = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(ndjson);
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce ?? 1, 1, nameof(atOnce));
        return InOrder.Select(JsonLine.All(ndjson), line => Screen(assessor, line), Operation.ScreenHandful, atOnce, cancellation, line => line.Utf8.Length);
    }

    private static IEnumerable<(RunnerCase Runner, long Place)> Numbered(IEnumerable<RunnerCase> cases)
    {
        long place = 0;
        foreach (var runner in cases)
        {
            yield return (runner, place++);
        }
    }

    private static async IAsyncEnumerable<(RunnerCase Runner, long Place)> Numbered(
        IAsyncEnumerable<RunnerCase> cases, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long place = 0;
        await foreach (var runner in cases.WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return (runner, place++);
        }
    }

    private static AssessedCase Assess(IBackPainAssessor assessor, RunnerCase runner, long place)
    {
        if (runner is null)
        {
            throw new ArgumentException($"The case at place {place} is null.", nameof(runner));
        }

        try
        {
            return new(place, assessor.Assess(runner), null);
        }
        catch (InvalidCaseException invalid)
        {
            return new(place, null, invalid);
        }
    }

    private static ScreenedLine Screen(BackPainAssessor assessor, JsonLine line)
    {
        var parsed = line.IsTooLong ? new(new(), [JsonLine.TooLong]) : new CaseReader(assessor.Book, isLine: true).Read(line.Utf8);
        var (assessment, isPossible) = assessor.Examine(parsed.Readable);
        ValueList<FluentValidation.Results.ValidationFailure> failures = isPossible ? parsed.Failures : [.. parsed.Failures, .. assessor.Check(parsed.Readable with { On = assessment.On }).Errors];

        // What is no JSON, or no object, says nothing: a level would be false comfort.
        return parsed.Failures.Any(failure => failure.PropertyName.Length == 0)
            ? new(line.Number, null, null, null, failures)
            : new(line.Number, assessment.Range.Floor, assessment.Recommended, assessment.Range.Ceiling, failures);
    }
}
