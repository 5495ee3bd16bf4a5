using BackPainRules.Facts;

namespace BackPainRules.RunningData.Merging;

/// <summary>Brings imported runs into the log of a case.</summary>
internal static class CaseLog
{
    private const decimal SameMeters = 200;
    private const decimal SameShare = 0.02m;
    private const decimal FarthestRun = 500_000;
    private const int MonthDays = 30;
    private const int LatelyDays = 60;

    public static RunnerCase With(RunnerCase runner, ValueList<ImportedRun> runs)
    {
        if (runs.Count == 0)
        {
            return runner;
        }

        List<RunningSession> log = [.. runner.Sessions ?? []];
        var told = Enumerable.Range(0, log.Count).GroupBy(place => log[place].Date).ToDictionary(day => day.Key, day => day.ToList());
        foreach (var session in Once(RunJoin.Joined(runs).Select(Session)))
        {
            // Each run of the log is one of the imported at most.
            if (told.GetValueOrDefault(session.Date) is { } places && Nearest(log, places, session) is >= 0 and var same)
            {
                log[places[same]] = Filled(log[places[same]], session);
                places.RemoveAt(same);
            }
            else
            {
                log.Add(session);
            }
        }

        ValueList<RunningSession> sessions = [.. Once(log).OrderBy(session => session.Date)];
        var first = sessions[0].Date;
        return runner with { Sessions = sessions, LogFrom = runner.LogFrom < first ? runner.LogFrom : first, Shoes = Shoes(runner, sessions, first) };
    }

    /// <summary>A run as a fact of a case. A guess of the surface is no fact.</summary>
    public static RunningSession Session(ImportedRun run) => new()
    {
        Date = run.Day,
        DistanceMeters = run.DistanceMeters?.Value,
        RunningSeconds = run.RunningSeconds?.Value,
        Surface = run.Surface is { Origin: not Origin.Computed } surface ? surface.Value : null,
        Kind = run.Kind?.Value,
        CadenceStepsPerMinute = run.RunningCadenceStepsPerMinute?.Value,
        StepLengthMeters = run.StepLengthMeters?.Value,
        ClimbMeters = run.ClimbMeters?.Value,
        DescentMeters = run.DescentMeters?.Value,
        SteepDownhillShare = run.SteepDownhillShare?.Value,
        Shoe = run.Shoe?.Value,
    };

    private static RunningSession Filled(RunningSession told, RunningSession read) => told with
    {
        DistanceMeters = told.DistanceMeters ?? read.DistanceMeters,
        RunningSeconds = told.RunningSeconds ?? read.RunningSeconds,
        Surface = told.Surface ?? read.Surface,
        Kind = told.Kind ?? read.Kind,
        CadenceStepsPerMinute = told.CadenceStepsPerMinute ?? read.CadenceStepsPerMinute,
        StepLengthMeters = told.StepLengthMeters ?? read.StepLengthMeters,
        ClimbMeters = told.ClimbMeters ?? read.ClimbMeters,
        DescentMeters = told.DescentMeters ?? read.DescentMeters,
        SteepDownhillShare = told.SteepDownhillShare ?? read.SteepDownhillShare,
        Shoe = told.Shoe ?? read.Shoe,
    };

    // Two runs of a day that are the same in everything are a mistake in a log, even if they were run.
    private static IEnumerable<RunningSession> Once(IEnumerable<RunningSession> sessions)
    {
        var seen = new HashSet<RunningSession>();
        return sessions.Where(session => (session.DistanceMeters ?? session.RunningSeconds) is null || seen.Add(session));
    }

    // A run without a distance may be any, so it is the last that is taken; -1: none of them.
    private static int Nearest(List<RunningSession> log, List<int> places, RunningSession run)
    {
        var (nearest, least) = (-1, decimal.MaxValue);
        for (var i = 0; i < places.Count; i++)
        {
            var (told, read) = (log[places[i]].DistanceMeters, run.DistanceMeters);
            var apart = log[places[i]] == run ? -1 : told is null && read is null ? 0 : Math.Abs((told - read) ?? FarthestRun);
            if (AreSame(told, read) && apart < least)
            {
                (nearest, least) = (i, apart);
            }
        }

        return nearest;
    }

    private static bool AreSame(decimal? one, decimal? other) =>
        one is null || other is null || Math.Abs(one.Value - other.Value) <= Math.Max(SameMeters, SameShare * Math.Max(one.Value, other.Value));

    // A shoe that was worn lately is in use. What it has run is known where the log saw it from its first run on: first worn when the log was a month old.
    private static ValueList<Shoe>? Shoes(RunnerCase runner, ValueList<RunningSession> sessions, DateOnly first)
    {
        var before = runner.Sessions is { Count: > 0 } log ? log.Max(session => session.Date) : DateOnly.MaxValue;
        List<Shoe> shoes = [.. (runner.Shoes ?? []).Select(shoe => shoe with { DistanceMeters = shoe.DistanceMeters + Since(shoe.Name, sessions, before) })];
        var lately = sessions[^1].Date.AddDays(-LatelyDays);
        foreach (var worn in sessions.Where(session => session.Shoe is not null).GroupBy(session => session.Shoe!, StringComparer.Ordinal).OrderBy(worn => worn.Key, StringComparer.Ordinal))
        {
            if (worn.Max(session => session.Date) >= lately && !shoes.Exists(shoe => shoe.Name == worn.Key))
            {
                var isSeenFromNew = worn.Min(session => session.Date) >= first.AddDays(MonthDays) && worn.All(session => session.DistanceMeters is not null);
                shoes.Add(new() { Name = worn.Key, DistanceMeters = isSeenFromNew ? worn.Sum(session => session.DistanceMeters) : null });
            }
        }

        return shoes.Count > 0 ? [.. shoes] : null;
    }

    // What a shoe has run was told up to the last run of the log as it was; a later run without a distance leaves it unknown.
    private static decimal? Since(string shoe, ValueList<RunningSession> sessions, DateOnly before) =>
        sessions.Where(session => session.Shoe == shoe && session.Date > before).Aggregate((decimal?)0, (sum, session) => sum + session.DistanceMeters);
}
