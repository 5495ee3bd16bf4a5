using BackPainRules.Facts;
using BackPainRules.Language;

namespace BackPainRules.Catalogue;

/// <summary>How long and how the person runs, and what the log says of load.</summary>
public static class Running
{
    /// <summary>Months of regular running.</summary>
    public static readonly NumberSignal Months = NumberSignal.Ask("running.months", "Months of running at least once a week", "months", 0, 1200);

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
        "running.distance-jump", "Distance of the last run divided by the longest run of the 30 days before", "", 0, 50, 0.001m, reader: TrainingLoad.DistanceJump);

    /// <summary>The last run's minutes against the longest of the 30 days before it.</summary>
    public static readonly NumberSignal MinutesJump = NumberSignal.Ask(
        "running.minutes-jump", "Running time of the last run divided by the longest of the 30 days before", "", 0, 50, 0.001m, reader: TrainingLoad.MinutesJump);

    /// <summary>New hills, speed, surface or plan within 56 days (part of definition 51).</summary>
    public static readonly YesNoSignal NewLoad = YesNoSignal.Warning("running.new-load", "In the last 8 weeks you took up hills, speed, a new surface or a new plan");

    /// <summary>Low-energy sign, definition 52.</summary>
    public static readonly YesNoSignal LowEnergy = YesNoSignal.Warning("running.low-energy", "You eat little for your running, are very thin, lost much weight, or your periods stopped for 3 months");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "running.experience",
            Text = "How long have you been running, and where in a plan are you?",
            PlainerText = "New to running? Which week of the plan?",
            Why = "Beginners are often sore after new steps.",
            Answers = [Months, BreakWeeks, Plan, PlanWeek, PlannedStep, LongerBouts, SinceLongerRuns],
        },
        new()
        {
            Id = "running.log",
            Text = "How does your last run compare with the longest of the 30 days before? (A running log tells.)",
            PlainerText = "Was your last run longer than any run of the month before?",
            Why = "A single run much longer than usual is the load change with the best evidence.",
            Answers = [RanBefore, DistanceJump, MinutesJump],
        },
        new()
        {
            Id = "running.changes",
            Text = "Did load or energy change?",
            PlainerText = "Anything new in your running? Do you eat enough for it?",
            Why = "New load together with little energy can hurt bone.",
            Answers = [NewLoad, LowEnergy],
        },
    ];
}
