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
        if (!assessed.IsValid)
        {
            WriteIfPressing(page, assessed.Assessment);
            FailureText.Write(terminal, CaseFile.Name(caseFile), assessed);
            return ExitCode.InvalidCase;
        }

        var told = CaseJson.Parse(bytes, assessor.Book).Readable;
        var (way, assessment) = wayFile is not null && File.Exists(wayFile)
            ? Held(WayFile.Read(wayFile), told, assessed.Assessment, page)
            : (WayBack.Start(assessed.Assessment), assessed.Assessment);
        var isPressing = WriteIfPressing(page, assessment);
        if (CouchTo5K.PositionOf(told, assessment.On) is { } position)
        {
            PlanPositionPage.Write(page, position, way.Entry.IsOpen);
        }

        void Write() => WayPage.Write(page, way, way.NextOn(assessment.On), wayFile);
        if (isPressing)
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

    private static bool WriteIfPressing(Page page, Assessment assessment)
    {
        var isPressing = assessment.Recommended >= TriageLevel.SoonWithinDays;
        if (isPressing)
        {
            TriageBanner.Write(page, assessment);
        }

        return isPressing;
    }

    private (WayBack Way, Assessment Assessment) Held(WayBack way, RunnerCase told, Assessment assessment, Page page)
    {
        var last = way.CheckIns.Count > 0 ? way.CheckIns[^1].Date : way.Opening.On;
        if (assessment.On < last)
        {
            throw new UsageException($"The case is of {Words.Short(assessment.On)}, before the last check-in of {Words.Short(last)}. Answer it anew first: interview --resume CASE.");
        }

        if (!way.IsStopped)
        {
            return (way.Assessed(assessment), assessment);
        }

        page.Note($"The last way back ended on {Words.Short(last)}. Another begins with this case, and with what ended that one.", Palette.Strong, indent: 0);
        var again = WithSigns(way, told, assessment.On);
        return (WayBack.Start(again), again);
    }

    // What ended a way is not forgotten: feeling better clears no bone, nerve or heart. What the case says against it counts as not known.
    private Assessment WithSigns(WayBack way, RunnerCase told, DateOnly on)
    {
        var calls = Interview.Start(assessor, WayWarning.Case(way)).Assessment.NextConsultation(on).EarlierCalls ?? [];
        var runner = told with { On = on, EarlierCalls = [.. (told.EarlierCalls ?? []).Concat(calls).Distinct()] };

        // A case that was told before the signs knows nothing of them.
        var isToldSince = told.On is null || told.On >= WayWarning.LastDay(way);
        return Interview.Start(assessor, isToldSince ? runner : WayWarning.Signs(way).Aggregate(runner, (so, sign) => so.With(sign, true))).Assessment;
    }
}
