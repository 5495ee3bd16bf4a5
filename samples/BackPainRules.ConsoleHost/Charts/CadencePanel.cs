using System.Globalization;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.RunningData.Logs;

namespace BackPainRules.ConsoleHost.Charts;

/// <summary>Steps a minute against speed, with lines of equal step length.</summary>
internal static class CadencePanel
{
    private static readonly double[] StepLengths = [0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4];

    public static void Draw(Panel panel, IReadOnlyList<CadencePoint> points)
    {
        panel.Head("Steps a minute against speed", "Lines: equal length of a step. Faster running has more and longer steps; no number is right for all. Older runs are paler.");
        if (points.Count == 0)
        {
            panel.Empty("No run of these weeks tells both.");
            return;
        }

        var x = new Scale((double)points.Min(point => point.Speed) - 0.25, (double)points.Max(point => point.Speed) + 0.25, Panel.Left, Panel.Right);
        var (least, most) = ((double)points.Min(point => point.StepsPerMinute), (double)points.Max(point => point.StepsPerMinute));
        var y = new Scale(Math.Floor((least - 5) / 10) * 10, Math.Ceiling((most + 5) / 10) * 10, panel.FieldBottom, panel.FieldTop);
        panel.Grid(y, mark => mark.ToString("0", CultureInfo.InvariantCulture));
        foreach (var length in StepLengths)
        {
            Equal(panel, x, y, length);
        }

        for (var i = 0; i < points.Count; i++)
        {
            var (point, age) = (points[i], (points.Count - 1 - i) / (double)points.Count);
            var tip = string.Create(CultureInfo.InvariantCulture, $"{point.Day:d MMMM yyyy}: {point.StepsPerMinute:0} steps a minute at {Words.Pace(1000 / (double)point.Speed)} min/km");
            panel.Drawing.Dot(x.At((double)point.Speed), y.At((double)point.StepsPerMinute), 5, "deep", 1 - (0.75 * age), tip);
        }

        foreach (var pace in Paces(x))
        {
            panel.Drawing.Text(x.At(1000 / pace), panel.FieldBottom + 18, $"{Words.Pace(pace)} min/km", "soft", "middle");
        }
    }

    // Half minutes, or full ones where they would stand too close: seconds a kilometre.
    private static IEnumerable<double> Paces(Scale x)
    {
        var (slow, fast) = (1000 / x.From, 1000 / x.To);
        var step = slow - fast > 240 ? 60 : 30;
        for (var pace = Math.Ceiling(fast / step) * step; pace <= slow; pace += step)
        {
            yield return pace;
        }
    }

    // Steps a minute of a step length at a speed: 60 x speed / length.
    private static void Equal(Panel panel, Scale x, Scale y, double length)
    {
        var (slow, fast) = (Math.Max(x.From, y.From * length / 60), Math.Min(x.To, y.To * length / 60));
        if (fast - slow > 0.05)
        {
            panel.Drawing.Curve([(x.At(slow), y.At(60 * slow / length)), (x.At(fast), y.At(60 * fast / length))], "dash");
            panel.Drawing.Text(x.At(fast) - 4, y.At(60 * fast / length) + 14, string.Create(CultureInfo.InvariantCulture, $"{length:0.0} m"), "soft on", "end");
        }
    }
}
