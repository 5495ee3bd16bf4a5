using System.Globalization;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.ConsoleHost.Charts;

/// <summary>The weeks of a log, its jumps, and its steps, as one drawing.</summary>
internal static class LoadChart
{
    private const double Width = 960;
    private const double TitleRoom = 84;
    private const double Gap = 26;

    /// <summary>The drawing as SVG.</summary>
    /// <param name="log">The log.</param>
    /// <param name="weeks">How many of its last weeks are drawn.</param>
    public static string Of(TrainingLog log, int weeks)
    {
        var shown = log.Weeks.TakeLast(weeks).ToArray();
        var (from, to) = (shown[0].Monday, log.To);
        var period = string.Create(CultureInfo.InvariantCulture, $"{from:d MMMM yyyy} to {to:d MMMM yyyy}");
        using var drawing = new Drawing(Width, TitleRoom + (3 * Panel.Height) + (3 * Gap), $"Running, {period}", "Kilometres a week, each run against the longest of the 30 days before it, and steps a minute against speed.");
        drawing.Text(32, 42, "Running", "title");
        drawing.Text(32, 64, period, "soft");
        WeekPanel.Draw(new(drawing, TitleRoom), shown);
        JumpPanel.Draw(new(drawing, TitleRoom + Panel.Height + Gap), [.. log.Runs.Where(run => run.Session.Date >= from)], from, to);
        CadencePanel.Draw(new(drawing, TitleRoom + (2 * (Panel.Height + Gap))), [.. log.CadenceBySpeed.Where(point => point.Day >= from)]);
        return drawing.Finish();
    }
}
