using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Returning;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Returning;

/// <summary>Ways back and their days in short words. Day 0 is the day of the assessment.</summary>
internal static class Days
{
    /// <summary>Low-back pain of 2 at 35 for 10 days, everything that matters denied: review, and the entry test at once (RR8).</summary>
    public static RunnerCase Calm => NoWarningSign.With(Inflammatory.DaysSinceOnset, 10).No(History.RunningInjury).NotAsked(Running.ScoreInRun, Running.MorningRise);

    /// <summary>The way back of that case.</summary>
    public static WayBack CalmWay => Start(Calm);

    public static WayBack Start(RunnerCase runner) => WayBack.Start(BackPainAssessor.Default.Assess(runner));

    /// <summary>A way back that begins in a certain way.</summary>
    public static WayBack From(Opening opening) => WayBack.Of(opening, [], null).Way;

    /// <summary>What an assessment of day 0 says that called just this.</summary>
    public static Opening Called(string auditId, Urgency level) =>
        new() { On = Today, Level = level.Level(), HadInjury = false, Calls = [new() { On = Today, AuditId = auditId, Level = level }] };

    public static DateOnly Day(int day) => Today.AddDays(day);

    /// <summary>A day on which nothing was told but what is added.</summary>
    public static CheckIn On(int day) => new() { Date = Day(day) };

    public static CheckIn Rest(int day, decimal? morning = null) => new() { Date = Day(day), Did = DayActivity.Rest, Morning = morning };

    /// <summary>A brisk walk that went well, with all that the entry test asks.</summary>
    public static CheckIn Walk(int day) => new()
    {
        Date = Day(day),
        Did = DayActivity.BriskWalk,
        Before = 0,
        During = 0,
        NextMorning = 0,
        Limp = false,
        WokenByPain = false,
        NewSigns = [],
    };

    /// <summary>A run in the safe zone, with all that is asked.</summary>
    public static CheckIn Run(int day, int? step = null) => new()
    {
        Date = Day(day),
        Did = DayActivity.Run,
        Step = step,
        Before = 0,
        During = 0,
        After = 0,
        Morning = 0,
        NextMorning = 0,
        MoreStiffnessMinutes = 0,
        Limp = false,
        NewSigns = [],
    };

    public static CheckIn Run(int day, int week, int run) => Run(day) with { Plan = new(week, run) };

    public static WayBack Then(this WayBack way, params CheckIn[] days) => days.Aggregate(way, (before, told) => before.Add(told));

    /// <summary>So many safe runs of the session that comes next, each on its earliest day.</summary>
    public static WayBack ThenSafe(this WayBack way, int runs) =>
        Enumerable.Range(0, runs).Aggregate(way, (before, _) => before.Add(Run(DayOf(before.Next.Earliest), before.Next.Session!.Step)));

    public static int DayOf(DateOnly? day) => day!.Value.DayNumber - Today.DayNumber;

    /// <summary>The calm way on some step of the table, no run done yet: opened by walks, and up by safe runs every other day.</summary>
    public static (WayBack Way, int Day) AtStep(int step)
    {
        var way = CalmWay.Then(Walk(0), Walk(1), Walk(2));
        while (way.Next.Session!.Step < step)
        {
            way = way.ThenSafe(1);
        }

        return (way, DayOf(way.Next.Earliest));
    }
}
