using BackPainRules.Facts;
using BackPainRules.Language;

namespace RunningClub;

/// <summary>What the club asks its members, and what it reads out of their running log.</summary>
public static class ClubSignals
{
    /// <summary>All laps the same way round.</summary>
    public static readonly YesNoSignal SameWayRound = YesNoSignal.Ask("club.same-way-round", "You run all laps the same way round");

    /// <summary>Laps in one evening.</summary>
    public static readonly NumberSignal Laps = NumberSignal.Ask("club.laps", "Laps on the track in one evening", "laps", 0, 200);

    /// <summary>Runs on the track in the last four weeks, read out of the log; not known while a run of these weeks has no surface.</summary>
    public static readonly NumberSignal TrackRuns = NumberSignal.Ask("club.track-runs", "Runs on the track in the last 4 weeks", "runs", 0, 100, reader: RunsOnTheTrack);

    /// <summary>Spikes, or very thin shoes.</summary>
    public static readonly YesNoSignal Spikes = YesNoSignal.Ask("club.spikes", "You run in spikes or in very thin shoes");

    /// <summary>A fall in training.</summary>
    public static readonly YesNoSignal Fell = YesNoSignal.Warning("club.fell", "You fell on your back in training in the last two weeks");

    /// <summary>The coach has looked.</summary>
    public static readonly YesNoSignal CoachLooked = YesNoSignal.Reassurance("club.coach-looked", "The physiotherapist of the club has looked at your back since the fall");

    /// <summary>Who wants the club's stretching evening.</summary>
    public static readonly YesNoSignal WantsEvening = YesNoSignal.Wish("club.wants-evening", "You ask about the club's back evening");

    internal static readonly ValueList<Question> Questions =
    [
        new()
        {
            Id = "club.track",
            Text = "How do you run on the track?",
            PlainerText = "How many laps? Always the same way round? In spikes?",
            Why = "Bends load one side, and thin shoes pass on each step.",
            Answers = [TrackRuns, Laps, SameWayRound, Spikes],
        },
        new()
        {
            Id = "club.training",
            Text = "Did you fall in training, or do you want to come to the back evening?",
            PlainerText = "A fall? The back evening?",
            Why = "A fall can hurt a bone.",
            Answers = [Fell, CoachLooked, WantsEvening],
        },
    ];

    private const int Weeks = 4;

    private static Reading RunsOnTheTrack(RunnerCase runner, DateOnly today)
    {
        var lately = runner.Sessions?.Where(run => run.Date > today.AddDays(-7 * Weeks)).ToArray();
        return lately is null || Array.Exists(lately, run => run.Surface is null) ? default : TrackRuns.Of(lately.Count(run => run.Surface == Surface.Track));
    }
}
