using BackPainRules.Catalogue;
using BackPainRules.Facts;

namespace BackPainRules.Returning;

/// <summary>A running log read for Couch to 5K: its runs by day, and the last of them that was a step of the plan.</summary>
internal sealed class PlanLog
{
    /// <summary>So many days without a run are a break.</summary>
    public const int BreakDays = 14;

    private readonly RunningSession[] runs;
    private readonly int last;

    private PlanLog(RunningSession[] runs, int last) => (this.runs, this.last) = (runs, last);

    /// <summary>The last step that was done.</summary>
    public PlanStep Last => runs[last].Plan!;

    /// <summary>The log of a case; null: it tells no step of this plan.</summary>
    public static PlanLog? Of(RunnerCase runner, DateOnly on)
    {
        var runs = (runner.Sessions ?? []).Where(run => run.Date <= on).OrderBy(run => run.Date).ToArray();
        var last = Array.FindLastIndex(runs, run => run.Plan is not null);
        var plan = runner.Answers[Running.Plan.Id].ChoiceName;
        return last >= 0 && CouchTo5K.Has(runs[last].Plan!) && (plan is null || plan == Running.Plan.Answer(TrainingPlan.CouchTo5K).ChoiceName) ? new(runs, last) : null;
    }

    public PlanPosition Position(DateOnly on)
    {
        var (repeats, why) = Repeats(on);
        var next = repeats is { } week ? new(week, 1) : Following();
        return new(Last, runs[last].Date, next is null ? null : CouchTo5K.Find(next), repeats, why);
    }

    /// <summary>The last week of which all runs were safe when they were last done; null: none is recorded.</summary>
    public int? LastSafeWeek()
    {
        var (safe, finished, week) = (new bool[CouchTo5K.RunsAWeek], new List<int>(), 0);
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i].Plan is not { } step || !CouchTo5K.Has(step))
            {
                continue;
            }

            if (step.Week != week)
            {
                Array.Clear(safe);
                week = step.Week;
            }

            safe[step.Run - 1] = LogZones.Of(runs, i) == PainZone.Safe;
            if (!safe[step.Run - 1] || Array.TrueForAll(safe, one => one))
            {
                finished.Remove(week);
            }

            if (Array.TrueForAll(safe, one => one))
            {
                finished.Add(week);
            }
        }

        return finished.Count > 0 ? finished[^1] : null;
    }

    private (int? Week, string Why) Repeats(DateOnly on)
    {
        var (week, latest) = (Last.Week, runs.Length - 1);
        if (on.DayNumber - runs[latest].Date.DayNumber >= BreakDays)
        {
            return (Lower(week, 2), "There was no run for 14 days or more: begin two weeks of the plan lower.");
        }

        return (LogZones.Of(runs, latest), latest > 0 ? LogZones.Of(runs, latest - 1) : null) switch
        {
            (PainZone.TooMuch, _) when IsSecondTooMuch(latest) => (1, "The back took two runs badly within 14 days. Walk first, see a physiotherapist, then begin with week 1."),
            (PainZone.TooMuch, _) => (Lower(week, 2), "The last run was too much for now: no running for 48 hours, then two weeks of the plan lower."),
            (PainZone.Acceptable, PainZone.Acceptable) => (Lower(week, 1), "Two runs in a row were just acceptable: one week of the plan lower."),
            (PainZone.Acceptable, _) => (week, "The last run was just acceptable: repeat the week. It is allowed as often as you like."),
            _ => (null, "The plan goes on."),
        };
    }

    private bool IsSecondTooMuch(int latest)
    {
        for (var i = latest - 1; i >= 0 && runs[latest].Date.DayNumber - runs[i].Date.DayNumber <= BreakDays; i--)
        {
            if (LogZones.Of(runs, i) == PainZone.TooMuch)
            {
                return true;
            }
        }

        return false;
    }

    private static int Lower(int week, int by) => Math.Max(1, week - by);

    // A run of the week that was left out comes first, then the next week; a log that begins within a week left nothing out.
    private PlanStep? Following()
    {
        var (done, first, isBegun) = (new bool[CouchTo5K.RunsAWeek], Last.Run, false);
        for (var i = last; i >= 0 && !isBegun; i--)
        {
            if (runs[i].Plan is { } step)
            {
                isBegun = step.Week != Last.Week;
                if (!isBegun && CouchTo5K.Has(step))
                {
                    done[step.Run - 1] = true;
                    first = step.Run;
                }
            }
        }

        for (var run = isBegun ? 1 : first; run <= CouchTo5K.RunsAWeek; run++)
        {
            if (!done[run - 1])
            {
                return new(Last.Week, run);
            }
        }

        return Last.Week < CouchTo5K.Weeks ? new(Last.Week + 1, 1) : null;
    }
}
