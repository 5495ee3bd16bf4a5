using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Ways;
using BackPainRules.Returning;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Tells of a day on the way back, and shows what comes next.</summary>
internal sealed class CheckInCommand(BackPainAssessor assessor, IAnsiConsole console, TimeProvider time)
{
    /// <summary>Adds what is told to the day: of a day that was told already the rest stays, signs add up, and the worse of two scores counts.</summary>
    /// <param name="file">The way back.</param>
    /// <param name="date">The day; null: today.</param>
    /// <param name="tell">What is told.</param>
    /// <param name="corrects">Whether it takes the place of what was told of that day.</param>
    public int Run(string file, DateOnly? date, Func<CheckIn, CheckIn> tell, bool corrects)
    {
        var way = WayFile.Read(file);
        var day = date ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var told = tell(new() { Date = day });
        if (told != new CheckIn { Date = day })
        {
            way = Tell(way, WithStep(way, told), corrects);
            WayFile.Write(file, way);
        }

        var page = new Page(console);
        WayWarning.Write(page, assessor, way, () => WayPage.Write(page, way, way.Next, file));
        return ExitCode.Done;
    }

    private static WayBack Tell(WayBack way, CheckIn told, bool corrects)
    {
        // Stiffness is felt on the morning after, and belongs to the run.
        var run = way.CheckIns.FirstOrDefault(one => one.Date == told.Date.AddDays(-1) && one.Did == DayActivity.Run);
        if (run is not null && told is { Did: not DayActivity.Run, MoreStiffnessMinutes: not null })
        {
            way = way.Tell(new() { Date = run.Date, MoreStiffnessMinutes = told.MoreStiffnessMinutes });
            told = told with { MoreStiffnessMinutes = null };
        }

        return corrects && way.CheckIns.Any(one => one.Date == told.Date) ? way.Correct(told) : way.Tell(told);
    }

    // Who runs on the day of a planned run, and says no other step, ran that one.
    private static CheckIn WithStep(WayBack way, CheckIn told)
    {
        var isUnsaid = told is { Did: DayActivity.Run, Step: null, Plan: null };
        return isUnsaid && way.Next is { Session: { Step: > 0 } session, Earliest: { } earliest } && told.Date >= earliest && !way.CheckIns.Any(one => one.Date == told.Date && one.Did == DayActivity.Run)
            ? session.Plan is { } plan ? told with { Plan = plan } : told with { Step = session.Growth > Growth.None ? ReturnStep.All[^1].Number : session.Step }
            : told;
    }
}
