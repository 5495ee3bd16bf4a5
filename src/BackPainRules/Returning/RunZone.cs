namespace BackPainRules.Returning;

/// <summary>The zone of a run on the way back: the worst column decides, and what was not told counts as acceptable (PZ3 to PZ6).</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Why">What decided it, in words.</param>
internal readonly record struct RunZone(PainZone Zone, string Why)
{
    private const int MuchStiffer = 15;

    public static RunZone Of(CheckIn run, Diary diary)
    {
        (PainZone Zone, string Why)[] columns = [Before(run), During(run), After(run), NextMorning(run, diary), Signs(run)];
        var worst = Scores.Worst(Array.ConvertAll(columns, column => column.Zone));
        var why = worst == PainZone.Safe
            ? "The back took it well: low in the run, settled within the hour, and the morning no worse."
            : string.Join(' ', columns.Where(column => column.Zone == worst).Select(column => column.Why));
        return new(worst, why);
    }

    /// <summary>Points by which the morning after was worse, more stiffness by 15 minutes counted as 2; null: not known.</summary>
    public static int? MorningRise(CheckIn run, Diary diary)
    {
        var rise = diary.Morning(run.Date.DayNumber + 1) - diary.Baseline(run);
        return run.MoreStiffnessMinutes >= MuchStiffer ? Math.Max(2, rise ?? 0) : rise is { } points ? Math.Max(0, points) : null;
    }

    /// <summary>PZ4: whether the pain was back to what it was before within the hour; null: not known.</summary>
    public static bool? Settled(CheckIn run)
    {
        var byScore = Scores.Whole(run.After) is not { } after ? null : after == 0 ? true : Scores.Whole(run.Before) is { } before ? after <= before : (bool?)null;
        return run.Settled == false || byScore == false ? false : run.Settled ?? byScore;
    }

    // PZ2 would have kept it from beginning.
    private static (PainZone Zone, string Why) Before(CheckIn run) => Scores.Whole(run.Before) switch
    {
        null => (PainZone.Acceptable, "The pain before the run was not told."),
        > Scores.Low => (PainZone.Acceptable, "It hurt 3 or more before the run began."),
        _ => (PainZone.Safe, ""),
    };

    private static (PainZone Zone, string Why) During(CheckIn run) => (Scores.InRun(Scores.Whole(run.During)), run.Limp) switch
    {
        (_, true) => (PainZone.TooMuch, "Pain made the steps uneven."),
        (PainZone.TooMuch, _) => (PainZone.TooMuch, "It hurt 6 or more in the run."),
        (PainZone.Acceptable, _) when run.During is not null => (PainZone.Acceptable, "It hurt 3 to 5 in the run."),
        (PainZone.Acceptable, _) => (PainZone.Acceptable, "The pain in the run was not told."),
        (_, null) => (PainZone.Acceptable, "Whether there was a limp was not told."),
        _ => (PainZone.Safe, ""),
    };

    private static (PainZone Zone, string Why) After(CheckIn run) => Settled(run) switch
    {
        true => (PainZone.Safe, ""),
        false => (PainZone.Acceptable, "It had not settled within the hour."),
        null => (PainZone.Acceptable, "Whether it settled within the hour was not told."),
    };

    private static (PainZone Zone, string Why) NextMorning(CheckIn run, Diary diary)
    {
        var (morning, baseline) = (diary.Morning(run.Date.DayNumber + 1), diary.Baseline(run));
        return (Scores.NextMorning(morning, baseline), run.MoreStiffnessMinutes) switch
        {
            (_, >= MuchStiffer) => (PainZone.TooMuch, "The morning after was 15 minutes stiffer or more."),
            (PainZone.TooMuch, _) => (PainZone.TooMuch, "The morning after was 2 points worse or more."),
            (PainZone.Acceptable, _) when (morning - baseline) is not null => (PainZone.Acceptable, "The morning after was a point worse."),
            (PainZone.Acceptable, _) => (PainZone.Acceptable, "The morning after is not told yet; until then it counts as acceptable."),
            (_, null) => (PainZone.Acceptable, "Whether the morning after was stiffer was not told."),
            _ => (PainZone.Safe, ""),
        };
    }

    private static (PainZone Zone, string Why) Signs(CheckIn run) =>
        run.NewSigns is null ? (PainZone.Acceptable, "The warning signs were not asked.") : (PainZone.Safe, "");
}
