namespace BackPainRules.Returning;

/// <summary>The session that a place on the steps asks for.</summary>
internal static class Sessions
{
    private const decimal Tenth = 1.10m;
    private const int BestDays = 30;

    public static PlannedSession Walk => Of(ReturnStep.All[0]);

    /// <summary>The first run: all that a leg with nerve pain is allowed.</summary>
    public static PlannedSession First(Opening opening) => opening.FollowsPlan ? Of(new PlanRunPlace(1, 1)) : Of(ReturnStep.All[1]);

    public static PlannedSession Of(Replay replay, DateOnly day)
    {
        var ladder = replay.Ladder;
        return ladder.IsWalk ? Walk
            : ladder.IsAsUsual ? Free(ladder, "An easy run as long as was usual before this, at a pace at which you can talk.")
            : ladder.Growth > Growth.None ? Growing(replay, day)
            : ladder.IsPlan ? Of(new PlanRunPlace(ladder.Step, ladder.RunOfWeek))
            : Of(ReturnStep.All[ladder.Step]);
    }

    private static PlannedSession Of(ReturnStep step) => new() { Step = step.Number, Bouts = step.Bouts, Text = step.Text };

    private static PlannedSession Of(PlanRunPlace place)
    {
        var run = CouchTo5K.Find(new(place.Week, place.Run))!;
        return new() { Step = place.Week, Plan = run.Step, Bouts = run.Bouts, Text = run.Text };
    }

    private static PlannedSession Free(Ladder ladder, string text) => new() { Step = ladder.Step > 0 ? ladder.Step : ladder.Top, Growth = ladder.Growth, Bouts = [], Text = text };

    private static PlannedSession Growing(Replay replay, DateOnly day)
    {
        // With sore mornings, or with none that is known, the longest run waits.
        var isFree = replay.Diary.IsFreeOfSoreMornings(replay.Today.DayNumber);
        var (minutes, meters) = (Most(replay, day, Minutes), Most(replay, day, run => run.DistanceMeters));
        var limit = isFree ? "at most a tenth longer than the longest of the last 30 days" : "no longer than the longest of the last 30 days";
        var also = replay.Ladder.Growth switch
        {
            Growth.Distance => "on level ground and without faster parts",
            Growth.Speed => "on level ground; some parts of it may be faster now",
            Growth.Uphill => "some of it may go uphill now; walk downhill",
            _ => "some of it may go downhill now",
        };
        return Free(replay.Ladder, $"5 minutes of brisk walking, then an easy run, {limit}; {also}.") with
        {
            MostMinutes = Capped(minutes, isFree, 1),
            MostMeters = Capped(meters, isFree, 0),
        };
    }

    /// <summary>Minutes of running in a run: as told, else as its step says; null: not known.</summary>
    public static decimal? Minutes(CheckIn run) => run.RunMinutes
        ?? (run.Step is { } step ? ReturnStep.All[step].RunMinutes : run.Plan is { } plan ? CouchTo5K.Find(plan)?.RunMinutes : null);

    private static decimal? Most(Replay replay, DateOnly day, Func<CheckIn, decimal?> amount) => replay.Runs
        .Where(run => run.Date < day && day.DayNumber - run.Date.DayNumber <= BestDays)
        .Max(amount);

    private static decimal? Capped(decimal? best, bool mayGrow, int digits) =>
        best is { } longest ? decimal.Round(longest * (mayGrow ? Tenth : 1), digits, MidpointRounding.ToZero) : null;

    private readonly record struct PlanRunPlace(int Week, int Run);
}
