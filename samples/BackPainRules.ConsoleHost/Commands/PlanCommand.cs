using BackPainRules.Assessing;
using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using BackPainRules.ConsoleHost.Ways;
using BackPainRules.Facts;
using BackPainRules.Language;
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
        var runner = CaseJson.Parse(bytes, assessor.Book).Readable with { On = assessment.On };
        var way = wayFile is not null && File.Exists(wayFile) ? Held(WayFile.Read(wayFile), CaseJson.Parse(bytes, assessor.Book).Readable, runner, page) : WayBack.Start(assessment);
        if (CouchTo5K.PositionOf(runner, assessment.On) is { } position)
        {
            PlanPositionPage.Write(page, position, way.Entry.IsOpen);
        }

        void Write() => WayPage.Write(page, way, way.NextOn(assessment.On), wayFile);
        if (assessed.IsPressing)
        {
            Write();
        }
        else
        {
            WayWarning.Write(page, assessor, way, Write);
        }

        if (wayFile is not null)
        {
            WayFile.Write(wayFile, way);
        }

        return ExitCode.Done;
    }

    private WayBack Held(WayBack way, RunnerCase told, RunnerCase runner, Page page)
    {
        var last = way.CheckIns.Count > 0 ? way.CheckIns[^1].Date : way.Opening.On;
        if (runner.On < last)
        {
            throw new UsageException($"The case is of {Words.Short(runner.On!.Value)}, before the last check-in of {Words.Short(last)}. Answer it anew first: interview --resume CASE.");
        }

        if (!way.IsStopped)
        {
            return way.Assessed(assessor.Assess(runner));
        }

        // Another way begins, and what ended the last one is not forgotten: feeling better clears no bone, nerve or heart.
        page.Note($"The last way back ended on {Words.Short(last)}. Another begins with this case, and with what ended that one.", Palette.Strong, indent: 0);
        // A case that was told before the signs knows nothing of them.
        var isToldSince = told.On is null || told.On >= WayWarning.LastDay(way);
        runner = isToldSince ? runner : WayWarning.Signs(way).Aggregate(runner, (so, sign) => so.With(sign, true));
        var calls = Interview.Start(assessor, WayWarning.Case(way)).Assessment.NextConsultation(runner.On!.Value).EarlierCalls ?? [];
        return WayBack.Start(assessor.Assess(runner with { EarlierCalls = [.. (runner.EarlierCalls ?? []).Concat(calls).Distinct()] }));
    }
}
