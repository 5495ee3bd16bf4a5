using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>How long and how the person runs, and what the log says of load.</summary>
public static class Running
{
    /// <summary>Months of regular running.</summary>
    public static readonly NumberSignal Months = NumberSignal.Ask("running.months", "Months of running at least once a week", "months", 0, 1200, rounding: StepRounding.Down);

    /// <summary>Weeks of the last break.</summary>
    public static readonly NumberSignal BreakWeeks = NumberSignal.Ask("running.break-weeks", "Weeks without running before you started again", "weeks", 0, 2000);

    /// <summary>The training plan.</summary>
    public static readonly ChoiceSignal<TrainingPlan> Plan = ChoiceSignal<TrainingPlan>.Ask("running.plan", "The training plan");

    /// <summary>The week of the plan.</summary>
    public static readonly NumberSignal PlanWeek = NumberSignal.Ask("running.plan-week", "The week of the plan", "", 1, 52);

    /// <summary>The last run followed the plan.</summary>
    public static readonly YesNoSignal PlannedStep = YesNoSignal.Ask("running.planned-step", "The last run was the next step of the plan", reader: TrainingLoad.LastRunWasPlanned);

    /// <summary>The plan lately asked for longer running without walking breaks.</summary>
    public static readonly YesNoSignal LongerBouts = YesNoSignal.Ask("running.longer-bouts", "You lately went over to running longer without walking breaks");

    /// <summary>The pain is there only since runs got longer (D6).</summary>
    public static readonly YesNoSignal SinceLongerRuns = YesNoSignal.Ask("running.since-longer-runs", "The pain is there only since your runs got longer");

    /// <summary>There was a run in the 30 days before the last run.</summary>
    public static readonly YesNoSignal RanBefore = YesNoSignal.Ask("running.ran-before", "You ran in the 30 days before your last run", reader: TrainingLoad.RanBefore);

    /// <summary>The last run's distance against the longest of the 30 days before it.</summary>
    public static readonly NumberSignal DistanceJump = NumberSignal.Ask(
        "running.distance-jump", "The longest run of the week up to your last run, divided by the longest of the 30 days before it (by distance)", "", 0, 50, 0.001m, reader: TrainingLoad.DistanceJump);

    /// <summary>The last run's minutes against the longest of the 30 days before it.</summary>
    public static readonly NumberSignal MinutesJump = NumberSignal.Ask(
        "running.minutes-jump", "The longest run of the week up to your last run, divided by the longest of the 30 days before it (by time)", "", 0, 50, 0.001m, reader: TrainingLoad.MinutesJump);

    /// <summary>Runs in a week.</summary>
    public static readonly NumberSignal RunsAWeek = NumberSignal.Ask("running.runs-a-week", "Runs in the week up to your last run", "", 0, 50, reader: RunningWeek.Runs);

    /// <summary>Kilometres in a week.</summary>
    public static readonly NumberSignal WeekDistance = NumberSignal.Ask("running.week-distance", "Distance in the week up to your last run", "km", 0, 2000, 0.1m, reader: RunningWeek.Distance);

    /// <summary>A week against the week before.</summary>
    public static readonly NumberSignal WeekJump = NumberSignal.Ask(
        "running.week-jump", "Distance of the week up to your last run divided by that of the week before", "", 0, 50, 0.001m, reader: RunningWeek.Jump);

    /// <summary>The longest run is over half of the week.</summary>
    public static readonly YesNoSignal OverHalfOfWeek = YesNoSignal.Ask("running.over-half-of-week", "One run is more than half of your running time in a week", reader: RunningWeek.LongestIsOverHalf);

    /// <summary>Minutes of the longest run of the week.</summary>
    public static readonly NumberSignal LongestMinutes = NumberSignal.Ask(
        "running.longest-minutes", "Minutes of the longest run in the week up to your last run, walking breaks left out", "minutes", 0, 6000, reader: RunningWeek.LongestMinutes);

    /// <summary>The first seven days of running.</summary>
    public static readonly YesNoSignal FirstWeek = YesNoSignal.Ask("running.first-week", "You are in your first 7 days of running");

    /// <summary>Speed work within 28 days.</summary>
    public static readonly YesNoSignal SpeedWork = YesNoSignal.Ask("running.speed-work", "You did fast running, intervals or a race in the last 4 weeks", reader: RecentRuns.SpeedWork);

    /// <summary>Faster running since the pain began.</summary>
    public static readonly YesNoSignal FasterLately = YesNoSignal.Ask("running.faster-lately", "You have run faster than before since about the time when the pain began");

    /// <summary>Hills within 14 days.</summary>
    public static readonly YesNoSignal Hills = YesNoSignal.Ask("running.hills", "You ran hills in the last 14 days, up or down", reader: RecentRuns.Hills);

    /// <summary>Downhill running within 14 days.</summary>
    public static readonly YesNoSignal Downhill = YesNoSignal.Ask("running.downhill", "You ran long or steep downhills in the last 14 days", reader: RecentRuns.Downhill);

    /// <summary>Back to the old load straight after a break.</summary>
    public static readonly YesNoSignal FastReturn = YesNoSignal.Ask("running.fast-return", "After a break you went straight back to your old distance or pace");

    /// <summary>A run over 60 minutes.</summary>
    public static readonly YesNoSignal OverAnHour = YesNoSignal.Ask("running.over-an-hour", "You run for more than an hour at a time, or on warm days", reader: RecentRuns.OverAnHour);

    /// <summary>Highest pain in the last run.</summary>
    public static readonly NumberSignal ScoreInRun = NumberSignal.Ask(
        "running.score-in-run", "Highest pain during the last run, 0 to 10", "", 0, 10, rounding: StepRounding.Up, reader: RecentRuns.ScoreInLastRun);

    /// <summary>Back to the score before the run within an hour (PZ4).</summary>
    public static readonly YesNoSignal SettlesInAnHour = YesNoSignal.Ask("running.settles-in-an-hour", "Within an hour after the run the pain is back to what it was before");

    /// <summary>Morning score after the run less that of the run day (PZ5).</summary>
    public static readonly NumberSignal MorningRise = NumberSignal.Ask(
        "running.morning-rise", "Points by which the morning after the last run was worse than the morning of it (0: no worse; 15 minutes more stiffness counts as 2)", "", 0, 10, rounding: StepRounding.Up);

    /// <summary>Pain on a morning of the last seven days.</summary>
    public static readonly YesNoSignal SoreMornings = YesNoSignal.Ask("running.sore-mornings", "On one of the last 7 mornings the back was sore", reader: RecentRuns.SoreMornings);

    /// <summary>The run score rose in each of three runs.</summary>
    public static readonly YesNoSignal WorseEachRun = YesNoSignal.Warning("running.worse-each-run", "In the last 3 runs it hurt more each time", reader: RecentRuns.WorseEachRun);

    /// <summary>Another change in the last 14 days.</summary>
    public static readonly YesNoSignal ChangeLately = YesNoSignal.Warning("running.change-lately", "In the last 14 days you already changed your technique, pace, shoes or ground");

    /// <summary>The largest jump of 56 days.</summary>
    public static readonly NumberSignal JumpInEightWeeks = NumberSignal.Ask(
        "running.jump-in-8-weeks", "The largest jump of the last 8 weeks: a run divided by the longest of the 30 days before it (by distance)", "", 0, 50, 0.001m, reader: TrainingLoad.JumpInEightWeeks);

    /// <summary>New hills, speed, surface or plan within 56 days (part of definition 51).</summary>
    public static readonly YesNoSignal NewLoad = YesNoSignal.Warning("running.new-load", "In the last 8 weeks you took up hills, speed, a new surface or a new plan");

    /// <summary>Pain on two runs or more (BSI13c).</summary>
    public static readonly YesNoSignal HurtInTwoRuns = YesNoSignal.Warning("running.hurt-in-two-runs", "It hurt in or after two runs or more");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "running.experience",
            Text = "How long have you been running, and where in a plan are you?",
            PlainerText = "New to running? Which week of the plan?",
            Why = "Beginners are often sore after new steps.",
            Answers = [Months, FirstWeek, BreakWeeks, FastReturn, Plan, PlanWeek, PlannedStep, LongerBouts, SinceLongerRuns],
        },
        new()
        {
            Id = "running.log",
            Text = "How do your last runs compare with those of the month before? (A running log tells.)",
            PlainerText = "Was your last run longer than any run of the month before?",
            Why = "A single run much longer than usual is the load change with the best evidence.",
            Answers = [RanBefore, DistanceJump, MinutesJump, JumpInEightWeeks, RunsAWeek, WeekDistance, WeekJump, OverHalfOfWeek, LongestMinutes, OverAnHour],
        },
        new()
        {
            Id = "running.changes",
            Text = "Did the load change?",
            PlainerText = "Anything new in your running?",
            Why = "New load is a common reason for pain, and can hurt bone.",
            Answers = [NewLoad, SpeedWork, FasterLately, Hills, Downhill, ChangeLately],
        },
        new()
        {
            Id = "running.response",
            Text = "How did the back take the last runs?",
            PlainerText = "How much did it hurt in the last run, an hour later, and next morning?",
            Why = "How a back takes a run tells whether the next step may be longer, the same or shorter.",
            Answers = [HurtInTwoRuns, ScoreInRun, SettlesInAnHour, MorningRise, SoreMornings, WorseEachRun],
        },
    ];
}
