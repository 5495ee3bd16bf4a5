using System.Globalization;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.RunningData;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Imports;

/// <summary>The runs of an import as a table.</summary>
internal static class ImportPage
{
    public static void Write(Page page, ImportResult result)
    {
        page.Heading("Imported", $"{Words.Count(result.Runs.Count, "run")} out of {Words.Count(result.FilesRead, "file")}");
        if (result.Runs.Count == 0)
        {
            return;
        }

        var table = new Table().Border(TableBorder.None);
        string[] columns = page.IsNarrow ? ["start", "km", "min"] : ["start", "km", "min", "run min/km", "steps/min", "down m", "kind", "shoe"];
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, Palette.Muted)) { NoWrap = true, Alignment = column is "start" or "kind" or "shoe" ? Justify.Left : Justify.Right });
        }

        foreach (var run in result.Runs)
        {
            var row = Cells(run, page.Glyphs.Dash).Take(columns.Length).Select(cell => new Text(cell));
            table.AddRow(row);
        }

        page.Blank();
        page.Write(table);
        if (result.Runs.Any(run => !run.IsLocalTime))
        {
            page.Blank();
            page.Note("Of some runs the file tells no time zone: their day is that of UTC. --time-zone gives yours.", Palette.Muted);
        }
    }

    private static IEnumerable<string> Cells(ImportedRun run, string none)
    {
        yield return run.StartTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        yield return Number(run.DistanceMeters?.Value / 1000, "0.00", none);
        yield return Number((run.TimerSeconds ?? run.MovingSeconds)?.Value / 60, "0", none);
        yield return run.RunningSpeedMetersPerSecond is { } speed ? Words.Pace((double)(1000 / speed.Value)) : none;
        yield return Number(run.RunningCadenceStepsPerMinute?.Value, "0", none);
        yield return Number(run.DescentMeters?.Value, "0", none);
        yield return run.Kind?.Value.ToString() ?? none;
        yield return run.Shoe?.Value ?? none;
    }

    private static string Number(decimal? value, string format, string none) => value?.ToString(format, CultureInfo.InvariantCulture) ?? none;
}
