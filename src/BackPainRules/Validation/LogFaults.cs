using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;

namespace BackPainRules.Validation;

/// <summary>What is wrong with a running log as a whole: a run beside the others, or beside the plan that was answered.</summary>
internal static class LogFaults
{
    private const int LastWeek = 52;
    private const int LastRun = 14;
    private const int LastWeekOfCouchTo5K = 9;
    private const int LastRunOfCouchTo5K = 3;

    public static IEnumerable<ReadingFault> Of(RunnerCase runner)
    {
        if (runner.Sessions is not { } sessions)
        {
            yield break;
        }

        var isCouchTo5K = runner.Answers[Running.Plan.Id].ChoiceName == Running.Plan.Answer(TrainingPlan.CouchTo5K).ChoiceName;
        var (ofDay, ofSharedDays) = (new Dictionary<int, int>(), new Dictionary<RunningSession, int>());
        for (var i = 0; i < sessions.Count; i++)
        {
            var run = sessions[i];
            var same = FirstSame(sessions, i, ofDay, ofSharedDays);

            // Two runs of which only the day is known may well be two runs.
            if (same < i && (run.DistanceMeters ?? run.RunningSeconds) is not null)
            {
                yield return new($"sessions[{i}]", "duplicate-run", $"It is the same as sessions[{same}] in everything; leave one of them out.", IsInvalid: true);
            }

            // Past these ends every plan is refused.
            if (isCouchTo5K && run.Plan is { Week: > LastWeekOfCouchTo5K and <= LastWeek })
            {
                yield return new($"sessions[{i}].plan.week", "out-of-range", $"Allowed: a week from 1 to {LastWeekOfCouchTo5K}, as the plan is Couch to 5K.", IsInvalid: true);
            }

            if (isCouchTo5K && run.Plan is { Run: > LastRunOfCouchTo5K and <= LastRun })
            {
                yield return new($"sessions[{i}].plan.run", "out-of-range", $"Allowed: a run from 1 to {LastRunOfCouchTo5K}, as the plan is Couch to 5K.", IsInvalid: true);
            }
        }
    }

    // The place of the first run that is the same. Whole runs are compared where two share a day only, for that is rare and costs start-up.
    private static int FirstSame(ValueList<RunningSession> sessions, int place, Dictionary<int, int> ofDay, Dictionary<RunningSession, int> ofSharedDays)
    {
        var run = sessions[place];
        if (ofDay.TryAdd(run.Date.DayNumber, place))
        {
            return place;
        }

        var first = ofDay[run.Date.DayNumber];
        ofSharedDays.TryAdd(sessions[first], first);
        return ofSharedDays.TryAdd(run, place) ? place : ofSharedDays[run];
    }
}
