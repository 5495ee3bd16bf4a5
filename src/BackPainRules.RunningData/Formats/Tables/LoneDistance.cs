using BackPainRules.RunningData.Recordings;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>Finds out the unit of a distance that stands alone: metres in some exports, kilometres in others.</summary>
internal static class LoneDistance
{
    private const double SlowestRun = 1.0;
    private const double FastestRun = 7.0;
    private const double Kilometre = 1000;

    /// <summary>The rows with their distances in metres: by the middle speed of all runs, once for the whole table.</summary>
    public static IEnumerable<Recording> Settled(IEnumerable<Recording> rows, ReadScope scope)
    {
        var all = rows.ToArray();
        var speed = MiddleSpeed(all);
        if (double.IsNaN(speed))
        {
            return Unsettled(all, scope);
        }

        var isMetres = speed is >= SlowestRun and <= FastestRun;
        scope.Warn(FileIssue.UnknownColumn, $"The one distance has no unit; by the speeds it is taken as {(isMetres ? "metres" : "kilometres")}.", 1);
        return isMetres ? all : all.Select(row => Of(row, row.Totals.Distance * Kilometre));
    }

    private static IEnumerable<Recording> Unsettled(Recording[] all, ReadScope scope)
    {
        if (Array.Exists(all, row => !double.IsNaN(row.Totals.Distance)))
        {
            scope.Warn(FileIssue.UnknownColumn, "The one distance has no unit, and no run tells its speed; distances were left out.", 1);
        }

        return all.Select(row => Of(row, double.NaN));
    }

    private static double MiddleSpeed(Recording[] all)
    {
        var speeds = new List<double>();
        foreach (var row in all)
        {
            var speed = row.Totals.Distance / Seconds(row.Totals);
            if (row.Sport == Sport.Running && double.IsFinite(speed))
            {
                speeds.Add(speed);
            }
        }

        speeds.Sort();
        return speeds.Count == 0 ? double.NaN : speeds[speeds.Count / 2];
    }

    private static double Seconds(Totals totals) =>
        double.IsNaN(totals.Moving) ? double.IsNaN(totals.Timer) ? totals.Elapsed : totals.Timer : totals.Moving;

    private static Recording Of(Recording row, double distance) => row with { Totals = row.Totals with { Distance = distance } };
}
