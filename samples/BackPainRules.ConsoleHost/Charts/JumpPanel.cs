using System.Globalization;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.ConsoleHost.Charts;

/// <summary>Each run against the longest of the 30 days before it.</summary>
internal static class JumpPanel
{
    private const double Highest = 2.4;

    public static void Draw(Panel panel, IReadOnlyList<LoggedRun> runs, DateOnly from, DateOnly to)
    {
        panel.Head("Each run against the longest of the 30 days before it", "Above 1.10, runners in one large study got hurt more often, of all kinds; back pain alone was not studied. A week against the week before said nothing.");
        var known = runs.Where(run => run.RatioToLongest is not null).ToArray();
        if (known.Length == 0)
        {
            panel.Empty("Not known: this takes two weeks of the log, two runs, and their distances.");
            return;
        }

        var (x, y) = (new Scale(from.DayNumber, Math.Max(to.DayNumber, from.DayNumber + 1), Panel.Left + 8, Panel.Right - 8), new Scale(0, Highest, panel.FieldBottom, panel.FieldTop));
        foreach (var (ratio, name) in ((double, string)[])[(0.5, "0.5"), (1.0, ""), (1.1, "1.10"), (1.3, "1.30"), (2.0, "2.00")])
        {
            panel.Drawing.Line(Panel.Left, y.At(ratio), Panel.Right, y.At(ratio), ratio > 1 ? "dash" : "grid");
            panel.Drawing.Text(Panel.Left - 10, y.At(ratio) + 4, name, "soft", "end");
        }

        foreach (var run in known)
        {
            var ratio = (double)run.RatioToLongest!.Value;
            var tip = string.Create(CultureInfo.InvariantCulture, $"{run.Session.Date:d MMMM yyyy}: {run.Session.DistanceMeters / 1000:0.0} km, {ratio:0.00} times the longest before");
            panel.Drawing.Dot(x.At(run.Session.Date.DayNumber), y.At(Math.Min(ratio, Highest)), run.Band > LengthBand.WithinATenth ? 5.5 : 3.5, Kind(run.Band), tip: tip);
        }

        Days(panel, x, from, to);
    }

    private static void Days(Panel panel, Scale x, DateOnly from, DateOnly to)
    {
        const int Names = 8;
        var step = Math.Max(1, (to.DayNumber - from.DayNumber) / Names);
        for (var day = from; day <= to; day = day.AddDays(step))
        {
            panel.Drawing.Text(x.At(day.DayNumber), panel.FieldBottom + 18, day.ToString("d MMM", CultureInfo.InvariantCulture), "soft", "middle");
        }
    }

    private static string Kind(LengthBand? band) => band switch
    {
        LengthBand.OverDouble => "most",
        LengthBand.UpToDouble => "more",
        LengthBand.UpToThirtyPercent => "mild",
        _ => "calm",
    };
}
