using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Ways;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Tells of a day on the way back, and shows what comes next.</summary>
internal sealed class CheckInCommand(BackPainAssessor assessor, IAnsiConsole console, TimeProvider time)
{
    /// <summary>Adds what is told to the day: of a day that was told already, the rest stays.</summary>
    public int Run(string file, DateOnly? date, Func<CheckIn, CheckIn> told)
    {
        var way = WayFile.Read(file);
        var day = date ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        way = way.CheckIns.FirstOrDefault(one => one.Date == day) is { } before ? way.Correct(told(before)) : way.Add(told(new() { Date = day }));
        WayFile.Write(file, way);
        var page = new Page(console);
        Warn(page, way.CheckIns.First(one => one.Date == day));
        WayPage.Write(page, way, way.Next);
        return ExitCode.Done;
    }

    // A new sign may be an emergency by itself, whatever else the case says.
    private void Warn(Page page, CheckIn told)
    {
        if (told.NewSigns is not { Count: > 0 } signs)
        {
            return;
        }

        var runner = signs.Aggregate(new RunnerCase { On = told.Date }.With(Pain.InLowBack, true), (so, sign) => so.With(sign, true));
        TriageBanner.Write(page, Interview.Start(assessor, runner).Assessment);
    }
}
