using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.Facts;
using BackPainRules.RunningData;
using BackPainRules.RunningData.Logs;
using BackPainRules.Serialization;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>A log out of case files or activity files.</summary>
/// <param name="Case">What the log is of.</param>
/// <param name="ExitCode">Whether all was read.</param>
internal sealed record RunsFrom(RunnerCase Case, int ExitCode)
{
    /// <summary>The log over time; null: there is no run.</summary>
    public TrainingLog? Log(BackPainAssessor assessor)
    {
        if (Case.Sessions is not { Count: > 0 } sessions)
        {
            return null;
        }

        var last = sessions.Max(run => run.Date);
        var on = Case.On is null ? last : Interview.Start(assessor, Case).Assessment.On;
        return TrainingLog.Of(Case, on > last ? on : last);
    }

    /// <summary>One case as JSON, or activity files; null: the case is not valid, which was said.</summary>
    public static RunsFrom? Read(string[] paths, TimeZoneInfo? zone, BackPainAssessor assessor, Terminal terminal, TimeProvider time)
    {
        if (paths is [var one] && (one == "-" || one.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            var bytes = CaseFile.Read(one, terminal.In);
            var assessed = AssessedCase.Of(assessor, bytes, on: null);
            if (!assessed.IsValid)
            {
                FailureText.Write(terminal, CaseFile.Name(one), assessed);
                return null;
            }

            return new(CaseJson.Parse(bytes, assessor.Book).Readable, ConsoleHost.ExitCode.Done);
        }

        var result = Imported.From(paths, new ImportOptions { TimeZone = zone }, terminal, time);
        FindingText.Write(terminal, result);
        return new(result.AddTo(new()), Imported.ExitCodeOf(result));
    }
}
