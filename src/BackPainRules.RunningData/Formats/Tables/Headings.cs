using System.Text;

namespace BackPainRules.RunningData.Formats.Tables;

/// <summary>The headings that are known, folded to lower case.</summary>
internal static class Headings
{
    /// <summary>A heading as it is compared: without tags (Strava leaves some around headings that it has not translated), blanks and case.</summary>
    public static string Folded(ReadOnlySpan<char> heading)
    {
        var text = new StringBuilder(heading.Length);
        var inTag = false;
        foreach (var letter in heading)
        {
            inTag = inTag ? letter != '>' : letter == '<';
            if (!inTag && letter != '>')
            {
                text.Append(char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter));
            }
        }

        return text.ToString().Trim();
    }

    public static Column? Find(TableLayout layout, string folded) => layout switch
    {
        TableLayout.Strava => Strava(folded),
        TableLayout.OldStrava => OldStrava(folded),
        _ => Intervals(folded),
    };

    public static string Expected(Column column) => column switch
    {
        Column.Date => "Activity Date",
        Column.Type => "Activity Type",
        Column.Distance => "Distance",
        _ => "Elapsed Time",
    };

    private static Column? Strava(string folded) => folded switch
    {
        "activity date" or "aktivitätsdatum" => Column.Date,
        "activity type" or "aktivitätsart" => Column.Type,
        "distance" or "distanz" => Column.Distance,
        "elapsed time" or "verstrichene zeit" => Column.Elapsed,
        "moving time" or "bewegungszeit" => Column.Moving,
        "timer time" or "stoppuhr-zeit" => Column.Timer,
        "elevation gain" or "höhenzunahme" => Column.Climb,
        "elevation loss" or "höhenunterschied" => Column.Descent,
        "average cadence" or "durchschnittliche trittfrequenz" => Column.Cadence,
        "total steps" or "schritte insgesamt" => Column.Steps,
        "activity gear" or "aktivitätsausrüstung" => Column.Gear,
        "filename" or "dateiname" => Column.File,
        _ => null,
    };

    private static Column? OldStrava(string folded) => folded switch
    {
        "date" => Column.Date,
        "type" => Column.Type,
        "distance" => Column.Distance,
        "elapsed_time" => Column.Elapsed,
        "gear" => Column.Gear,
        "filename" => Column.File,
        _ => null,
    };

    private static Column? Intervals(string folded) => folded switch
    {
        "start_date_local" => Column.Date,
        "type" => Column.Type,
        "distance" => Column.Distance,
        "elapsed_time" => Column.Elapsed,
        "moving_time" => Column.Moving,
        "total_elevation_gain" => Column.Climb,
        "average_cadence" => Column.Cadence,
        "trainer" => Column.Trainer,
        _ => null,
    };
}
