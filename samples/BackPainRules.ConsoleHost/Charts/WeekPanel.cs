using System.Globalization;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.ConsoleHost.Charts;

/// <summary>A bar for each week, and in it the longest run.</summary>
internal static class WeekPanel
{
    public static void Draw(Panel panel, IReadOnlyList<TrainingWeek> weeks)
    {
        panel.Head("Kilometres a week", "The inner bar is the longest run of the week. Pale: the log covers a part of the week. +: some runs tell no distance, so it is at least this.");
        if (weeks.All(week => week.DistanceMeters.AtLeast == 0))
        {
            panel.Empty("No run of these weeks tells its distance.");
            return;
        }

        var y = Scale.Round((double)weeks.Max(week => week.DistanceMeters.AtLeast) / 1000, panel.FieldBottom, panel.FieldTop);
        panel.Grid(y, mark => mark.ToString("0.#", CultureInfo.InvariantCulture));
        var step = (Panel.Right - Panel.Left) / weeks.Count;
        var every = (int)Math.Ceiling(52 / step);
        for (var i = 0; i < weeks.Count; i++)
        {
            Week(panel, y, weeks[i], Panel.Left + (i * step), step, isNamed: (weeks.Count - 1 - i) % every == 0);
        }
    }

    private static void Week(Panel panel, Scale y, TrainingWeek week, double left, double step, bool isNamed)
    {
        var (width, total, longest) = (Math.Min(46, step * 0.68), (double)week.DistanceMeters.AtLeast / 1000, (double)(week.LongestMeters?.AtLeast ?? 0) / 1000);
        var x = left + ((step - width) / 2);
        var more = week.DistanceMeters.IsExact ? "" : "+";
        var tip = string.Create(CultureInfo.InvariantCulture, $"Week of {week.Monday:d MMMM yyyy}: {total:0.0}{more} km in {week.Runs} runs, longest {longest:0.0} km, {week.RestDays} days without a run");
        panel.Drawing.Rectangle(x, y.At(total), width, panel.FieldBottom - y.At(total), week.IsPartial ? "part" : "bar", tip: tip);
        if (longest > 0)
        {
            panel.Drawing.Rectangle(x + (width * 0.28), y.At(longest), width * 0.44, panel.FieldBottom - y.At(longest), "deep", tip: tip);
        }

        if (isNamed)
        {
            panel.Drawing.Text(left + (step / 2), panel.FieldBottom + 18, week.Monday.ToString("d MMM", CultureInfo.InvariantCulture), "soft", "middle");
        }

        if (isNamed && week.Runs > 0)
        {
            panel.Drawing.Text(left + (step / 2), y.At(total) - 6, string.Create(CultureInfo.InvariantCulture, $"{total:0}{more}"), "soft", "middle");
        }
    }
}
