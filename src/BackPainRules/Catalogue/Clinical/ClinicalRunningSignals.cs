namespace BackPainRules.Catalogue;

/// <summary>Clinical terms of the signals about running and gait.</summary>
internal static class ClinicalRunningSignals
{
    public static (string Key, string Term)[] All =>
    [
        ("signal.running.months", "Months of running at least once a week"),
        ("signal.running.first-week", "In the first 7 days of running"),
        ("signal.running.break-weeks", "Weeks without running before restarting"),
        ("signal.running.fast-return", "Straight back to the previous distance or pace after a break"),
        ("signal.running.plan", "Training plan"),
        ("signal.running.plan-week", "Week of the training plan"),
        ("signal.running.planned-step", "Last run was the next step of the plan"),
        ("signal.running.longer-bouts", "Recent change to longer running without walking breaks"),
        ("signal.running.since-longer-runs", "Pain present only since runs became longer"),
        ("signal.running.ran-before", "Ran in the 30 days before the last run"),
        ("signal.running.distance-jump", "Longest run of the week up to the last run divided by the longest of the preceding 30 days (by distance)"),
        ("signal.running.minutes-jump", "Longest run of the week up to the last run divided by the longest of the preceding 30 days (by time)"),
        ("signal.running.runs-a-week", "Runs in the week up to the last run"),
        ("signal.running.week-distance", "Distance in the week up to the last run"),
        ("signal.running.week-jump", "Distance of the week up to the last run relative to the week before (ratio)"),
        ("signal.running.over-half-of-week", "One run exceeds half of the weekly running time"),
        ("signal.running.over-an-hour", "Runs for more than an hour at a time, or on warm days"),
        ("signal.running.new-load", "Hills, speed, a new surface or a new plan taken up in the last 8 weeks"),
        ("signal.running.low-energy", "Low-energy sign: low intake for the running, very thin, much weight lost, or no periods for 3 months (not pregnancy, contraception or menopause)"),
        ("signal.running.speed-work", "Fast running, intervals or a race in the last 4 weeks"),
        ("signal.running.faster-lately", "Running faster than before since about the onset of pain"),
        ("signal.running.hills", "Hill running, above all downhill, in the last 14 days"),
        ("signal.running.change-lately", "Technique, pace, shoes or surface already changed in the last 14 days"),
        ("signal.running.score-in-run", "Highest pain during the last run (NRS 0-10)"),
        ("signal.running.settles-in-an-hour", "Pain back to its pre-run level within an hour after the run"),
        ("signal.running.jump-in-8-weeks", "Largest single-run jump of the last 8 weeks (distance divided by the longest of the preceding 30 days)"),
        ("signal.running.morning-rise", "Rise in NRS from the morning of the last run to the morning after it (0: no worse; 15 minutes more stiffness counts as 2)"),
        ("signal.running.sore-mornings", "Back soreness on one of the last 7 mornings"),
        ("signal.running.worse-each-run", "Pain greater with each of the last 3 runs"),
        ("signal.gait.foot-lands-far-ahead", "Overstriding: foot lands well ahead of the knee, or very long steps"),
        ("signal.gait.step-length", "Step length"),
        ("signal.gait.cadence", "Cadence (steps a minute, both feet counted)"),
        ("signal.gait.tense-shoulders", "Shoulder or neck tension while running"),
        ("signal.gait.eases-on-loosening", "Eased by loosening shoulders and arms while running"),
        ("signal.gait.arms-cross", "Arm swing crosses the front of the body"),
        ("signal.gait.head-high", "Head held too high, or gaze to the ground"),
        ("signal.gait.tried-shorter-steps", "Already tries shorter steps"),
        ("signal.gait.shorter-steps-no-gain", "Shorter steps tried for 14 days, no change"),
        ("signal.gait.counts-steps", "Step count by watch or app when running"),
    ];
}
