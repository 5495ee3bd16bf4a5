using BackPainRules.Facts;
using BackPainRules.RunningData.Merging;

namespace BackPainRules.RunningData;

/// <summary>What came out of an import.</summary>
public sealed record ImportResult
{
    /// <summary>The runs in order of their start, each once.</summary>
    public required ValueList<ImportedRun> Runs { get; init; }

    /// <summary>What was passed over, what is odd, and what failed, in the order in which the files were read.</summary>
    public required ValueList<FileFinding> Findings { get; init; }

    /// <summary>How many activity files, tables and exports were read.</summary>
    public required int FilesRead { get; init; }

    /// <summary>Whether something could not be read, in part or at all.</summary>
    public bool HasFailures => Findings.Any(finding => finding.Kind >= FindingKind.Damaged);

    /// <summary>How much there is, never what: runs stay out of logs.</summary>
    public override string ToString() => FormattableString.Invariant($"ImportResult ({Runs.Count} runs, {Findings.Count} findings)");

    /// <summary>
    /// The case with these runs in its log. What the runner told of a run stays, and the files fill its gaps; a run of the same day and about the same distance is
    /// the same run, the nearest of them; parts of a run less than 15 minutes apart are one; runs of a day that are the same in everything count once. Where the log of the case did not begin earlier, it begins with the first of these runs.
    /// </summary>
    /// <param name="runner">The case.</param>
    public RunnerCase AddTo(RunnerCase runner)
    {
        ArgumentNullException.ThrowIfNull(runner);
        return CaseLog.With(runner, Runs);
    }
}
