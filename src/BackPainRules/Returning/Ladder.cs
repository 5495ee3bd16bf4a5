namespace BackPainRules.Returning;

/// <summary>Where on the steps a runner stands. Rows of the table, or weeks of Couch to 5K; step 0 is the walk in both.</summary>
/// <param name="opening">Where the way begins.</param>
internal sealed class Ladder(Opening opening)
{
    private const int MostDownInAWeek = 2;
    private const int Week = 7;
    private const int DaysBetweenChanges = 14;
    private const int GoodWalks = 3;

    private readonly List<(DateOnly On, int Steps)> downs = [];
    private DateOnly grewOn = opening.On;
    private DateOnly? notSafeOn;

    public bool IsPlan => opening.FollowsPlan;

    public int Step { get; private set; } = opening.Step;

    public Growth Growth { get; private set; } = Growth.None;

    /// <summary>After self-care: an easy run as before, of a length that nobody plans.</summary>
    public bool IsAsUsual { get; private set; } = opening is { Row: ReturnRow.RR9, FollowsPlan: false };

    /// <summary>Sessions in a row that went well at this step.</summary>
    public int Good { get; private set; } = opening.Run - 1;

    public bool IsWalk => Step == 0 && Growth == Growth.None && !IsAsUsual;

    public int Top => IsPlan ? CouchTo5K.Weeks : ReturnStep.All.Count - 1;

    private int Lowest => IsPlan ? 1 : 0;

    private int Needed => IsWalk ? GoodWalks : IsPlan ? CouchTo5K.RunsAWeek : opening.HadInjury == false ? 2 : 3;

    /// <summary>The step that a run was; null: nobody knows.</summary>
    public int? StepOf(CheckIn run) => (IsPlan ? run.Plan?.Week : run.Step) ?? (run.RunMinutes >= ReturnStep.All[^1].RunMinutes ? Top : null);

    /// <summary>Whether a run was what was planned, or more.</summary>
    public bool IsPlanned(CheckIn run) =>
        (Step == 0 && !IsWalk)
        || IsAsUsual
        || StepOf(run) > Step
        || (StepOf(run) == Step && (!IsPlan || Growth > Growth.None || run.Plan?.Run >= RunOfWeek));

    /// <summary>The run of the plan week that comes next, 1 to 3.</summary>
    public int RunOfWeek => Math.Min(Good, CouchTo5K.RunsAWeek - 1) + 1;

    public void Passed() => Good++;

    public void Failed() => Good = 0;

    public void WasNotSafe(DateOnly day) => (notSafeOn, Good) = (day, 0);

    /// <summary>After self-care one easy run that went well is enough to go on as before.</summary>
    public void GoOnAsUsual(DateOnly day)
    {
        var isShort = Step is > 0 && Step < Top;
        (IsAsUsual, Growth, grewOn) = (false, isShort ? Growth.None : Growth.Distance, day);
    }

    /// <summary>Goes up one step where enough sessions went well.</summary>
    public bool TryUp(DateOnly day)
    {
        if (IsAsUsual || Growth == Growth.Done || Good < Needed || (Growth > Growth.None && !IsSteady(day)))
        {
            return false;
        }

        Good = 0;
        if (Growth == Growth.None && Step < Top)
        {
            Step++;
            return true;
        }

        (Growth, grewOn) = (Growth + 1, day);
        return true;
    }

    /// <summary>The same step again, or the lower one that was run in its place.</summary>
    public void Again(int? ran) => Fall(Math.Min(Base, ran ?? Base));

    /// <summary>Down some steps, 2 in 7 days at most, and not below the lowest.</summary>
    public void Down(DateOnly day, int steps, int? ran)
    {
        var spent = downs.Where(down => day.DayNumber - down.On.DayNumber < Week).Sum(down => down.Steps);
        var by = Math.Min(steps, Math.Max(0, MostDownInAWeek - spent));
        downs.Add((day, by));
        Fall(Math.Max(Math.Min(Lowest, Base), Math.Min(Base, ran ?? Base) - by));
    }

    /// <summary>Down to the walk.</summary>
    public void DownToWalk(DateOnly day)
    {
        downs.Add((day, MostDownInAWeek));
        Fall(0);
    }

    /// <summary>After a break: two steps lower, but no lower than the first run.</summary>
    /// <returns>Whether that is lower than before.</returns>
    public bool AfterBreak()
    {
        var from = Base;
        if (!IsWalk)
        {
            Fall(Math.Max(Math.Min(1, from), from - 2));
        }

        return Base < from;
    }

    // Whoever runs as before, nobody knows how long, would begin again with the first runs.
    private int Base => Step == 0 && !IsWalk ? MostDownInAWeek : Step;

    private bool IsSteady(DateOnly day) =>
        day.DayNumber - grewOn.DayNumber >= DaysBetweenChanges && (notSafeOn is not { } bad || day.DayNumber - bad.DayNumber >= DaysBetweenChanges);

    private void Fall(int to)
    {
        Good = 0;
        if (to < Base)
        {
            (Step, Growth, IsAsUsual) = (to, Growth.None, false);
        }
    }
}
