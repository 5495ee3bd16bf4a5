using System.Globalization;
using BackPainRules.RunningData.Histories;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.ConsoleHost.Pages;

/// <summary>The last weeks of a log: distances as bars, the largest jump of a run, steps against speed, breaks.</summary>
internal static class LoadPage
{
    private const int NameWidth = 10;
    private const int TextWidth = 48;
    private const int PaceStep = 30;

    public static void Write(Page page, TrainingLog log, int weeks)
    {
        var shown = log.Weeks.TakeLast(weeks).ToArray();
        var from = shown[0].Monday;
        var runs = log.Runs.Where(run => run.Session.Date >= from).ToArray();
        page.Heading("Load", $"{Words.Count(shown.Length, "week")} to {Words.Of(log.To)}");
        page.Blank();
        foreach (var week in shown)
        {
            Week(page, week, shown.Max(one => one.DistanceMeters.AtLeast));
        }

        Jump(page, runs);
        Cadence(page, [.. log.CadenceBySpeed.Where(point => point.Day >= from)]);
        Pauses(page, log, from);
        History(page, log);
    }

    private static void Week(Page page, TrainingWeek week, decimal most)
    {
        var room = Math.Max(1, page.Width - NameWidth - TextWidth - 4);
        var bar = week.DistanceMeters.AtLeast == 0 ? 0 : (int)Math.Max(1, Math.Round(week.DistanceMeters.AtLeast * room / most));
        var name = $"  {week.Monday.ToString("d MMM", CultureInfo.InvariantCulture).PadRight(NameWidth - 2)}";
        var distance = string.Create(CultureInfo.InvariantCulture, $"{(week.DistanceMeters.IsExact ? "" : "at least ")}{week.DistanceMeters.AtLeast / 1000:0.0} km");
        var longest = week.LongestMeters is { AtLeast: > 0 } one ? string.Create(CultureInfo.InvariantCulture, $", longest {one.AtLeast / 1000:0.0}") : "";
        var text = week.Runs == 0 ? "no run" : page.IsNarrow ? distance : $"{distance} in {Words.Count(week.Runs, "run")}{longest}";
        var part = week.IsPartial ? $" ({Words.Count(week.CoveredDays, "day")} of it)" : "";
        page.Write(Page.Text(
            new(name, Palette.Plain),
            new(string.Concat(Enumerable.Repeat(week.IsPartial ? page.Glyphs.Shade : page.Glyphs.Full, page.IsNarrow ? 0 : bar)) + new string(' ', bar == 0 || page.IsNarrow ? 0 : 1), Palette.Bar),
            new($"{text}{(page.IsNarrow ? "" : part)}", Palette.Muted)));
    }

    private static void Jump(Page page, LoggedRun[] runs)
    {
        page.Heading("Longest runs");
        if (runs.Where(run => run.RatioToLongest is not null).MaxBy(run => run.RatioToLongest) is not { } largest)
        {
            page.Note("Not known yet: a run is held against those of the 30 days before it, which takes two weeks of the log, two runs, and their distances.", Palette.Muted);
            return;
        }

        var said = string.Create(
            CultureInfo.InvariantCulture,
            $"{largest.Session.Date:d MMMM}: {largest.Session.DistanceMeters / 1000:0.0} km, {largest.RatioToLongest:0.00} times the longest run of the 30 days before it.");
        page.Note(largest.Band == LengthBand.WithinATenth ? $"No run was over a tenth longer than the longest of the 30 days before it. The nearest: {said}" : said, Palette.Plain);
        if (largest.Band > LengthBand.WithinATenth)
        {
            page.Note("Runners with such a jump got hurt more often in one large study, of all kinds; back pain alone was not studied.", Palette.Muted);
        }
    }

    private static void Cadence(Page page, CadencePoint[] points)
    {
        page.Heading("Steps against speed");
        if (points.Length == 0)
        {
            page.Note("No run tells both.", Palette.Muted);
            return;
        }

        foreach (var pace in points.GroupBy(point => (int)(1000 / point.Speed / PaceStep) * PaceStep).OrderBy(pace => pace.Key))
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{Words.Pace(pace.Key)} to {Words.Pace(pace.Key + PaceStep)} min/km   {pace.Average(point => point.StepsPerMinute):0} steps/min   {Words.Count(pace.Count(), "run")}");
            page.Note(text, Palette.Plain);
        }
    }

    private static void Pauses(Page page, TrainingLog log, DateOnly from)
    {
        var breaks = log.Breaks.Where(one => one.Last >= from).ToArray();
        if (breaks.Length > 0)
        {
            page.Heading("Without a run");
        }

        foreach (var one in breaks)
        {
            page.Note($"{Words.Short(one.First)} to {Words.Short(one.Last)}, {Words.Count(one.Days, "day")}{(one.MayBeginEarlier ? " or more" : "")}", Palette.Plain);
        }
    }

    // Over the whole log: a few weeks hold too few runs to compare.
    private static void History(Page page, TrainingLog log)
    {
        var history = OwnHistory.Of(log.Runs.Select(run => run.Session));
        if (history.Scored == 0)
        {
            return;
        }

        page.Heading("What went before pain");
        foreach (var line in history.Lines)
        {
            page.Note(line, Palette.Plain);
        }
    }
}
