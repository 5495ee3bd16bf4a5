using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.ConsoleHost.Ways;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Begins the way back to running from a case, or holds one that is under way against the case as it is now.</summary>
internal sealed class PlanCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    public int Run(string caseFile, string? wayFile, DateOnly? on)
    {
        var bytes = CaseFile.Read(caseFile, terminal.In);
        var assessed = AssessedCase.Of(assessor, bytes, on);
        var page = new Page(console);
        if (assessed.IsPressing)
        {
            TriageBanner.Write(page, assessed.Assessment);
        }

        if (!assessed.IsValid)
        {
            FailureText.Write(terminal, CaseFile.Name(caseFile), assessed);
            return ExitCode.InvalidCase;
        }

        var assessment = assessed.Assessment;
        var way = wayFile is not null && File.Exists(wayFile) ? Held(WayFile.Read(wayFile), assessment) : WayBack.Start(assessment);
        if (CouchTo5K.PositionOf(CaseJson.Parse(bytes, assessor.Book).Readable, assessment.On) is { } position)
        {
            PlanPositionPage.Write(page, position, way.Entry.IsOpen);
        }

        WayPage.Write(page, way, way.NextOn(assessment.On));
        if (wayFile is not null)
        {
            WayFile.Write(wayFile, way);
        }

        return ExitCode.Done;
    }

    private static WayBack Held(WayBack way, Assessing.Assessment again)
    {
        var last = way.CheckIns.Count > 0 ? way.CheckIns[^1].Date : way.Opening.On;
        return again.On >= last
            ? way.Assessed(again)
            : throw new UsageException($"The case is of {Words.Short(again.On)}, before the last check-in of {Words.Short(last)}. --date sets its day.");
    }
}
