using BackPainRules.Catalogue;
using BackPainRules.Returning;
using FsCheck;
using FsCheck.Fluent;

namespace BackPainRules.Tests.Returning;

/// <summary>Check-ins out of whole numbers, so that FsCheck shrinks a failing course to the few days that matter. Mostly good days, else nobody gets far.</summary>
internal static class RandomDays
{
    private static readonly decimal[] Scores = [0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 2.5m, 3, 5, 6];

    public static Arbitrary<int[]> Codes() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).ArrayOf(30),
        codes => Enumerable.Range(1, Math.Max(0, codes.Length - 1)).Select(i => codes.Where((_, at) => at != i).ToArray()));

    /// <summary>The check-in of one of the next days: the session that comes next, or something else.</summary>
    public static CheckIn After(WayBack way, int code)
    {
        var random = new Random(code);
        var next = way.Next;
        var first = way.CheckIns.Count > 0 ? way.CheckIns[^1].Date.AddDays(1) : way.Opening.On;
        var day = next.Earliest is { } earliest && earliest > first && random.Next(3) > 0 ? earliest : first.AddDays(random.Next(40) == 0 ? 16 : random.Next(6) / 4);
        if (way.Opening.HasLegPain)
        {
            day = first; // the leg is told each day
        }

        var told = new CheckIn
        {
            Date = day,
            Morning = Maybe(random, Score(random)),
            LegPain = way.Opening.HasLegPain ? random.Next(40) switch { 0 => 2, 1 => null, _ => way.CheckIns.Count > 14 ? 0 : 1 } : random.Next(60) == 0 ? 1 : null,
            Limp = random.Next(40) == 0 ? true : random.Next(30) == 0 ? null : false,
            NewSigns = random.Next(80) == 0 ? [Nerve.Tingling] : random.Next(30) == 0 ? null : [],
            WokenByPain = random.Next(15) == 0,
            DailyMovement = Maybe(random, random.Next(4) == 0 ? 1 : 0),
            Easing = random.Next(60) > 0,
            SignsGone = random.Next(25) > 0,
            Seen = random.Next(12) == 0 ? day : null,
            Cleared = random.Next(15) == 0 ? day : null,
            BoneInjury = random.Next(12) == 0 ? random.Next(3) == 0 : null,
        };
        return random.Next(10) switch
        {
            0 => told with { Did = DayActivity.Rest, Before = random.Next(4) == 0 ? 3 : null },
            1 => told with { Before = random.Next(3) == 0 ? 3 : null },
            2 => Scored(told with { Did = DayActivity.Run, Step = random.Next(3) == 0 ? null : random.Next(1, 9) }, random),
            3 or 4 => Scored(told with { Did = DayActivity.BriskWalk }, random),
            _ => Scored(Planned(told, next), random),
        };
    }

    private static CheckIn Planned(CheckIn told, NextStep next) => next.Session switch
    {
        null => told with { Did = DayActivity.BriskWalk },
        { Step: 0 } => told with { Did = DayActivity.BriskWalk },
        { Plan: { } plan } => told with { Did = DayActivity.Run, Plan = plan },
        { Step: > 8 } => told with { Did = DayActivity.Run, RunMinutes = 30 },
        { Step: var step } => told with { Did = DayActivity.Run, Step = step },
    };

    private static CheckIn Scored(CheckIn told, Random random) => told with
    {
        Before = Maybe(random, random.Next(12) == 0 ? 2 : 0),
        During = Maybe(random, Score(random)),
        After = Maybe(random, random.Next(12) == 0 ? 2 : 0),
        NextMorning = random.Next(4) == 0 ? null : Score(random),
        MoreStiffnessMinutes = Maybe(random, random.Next(30) == 0 ? 15 : 0),
    };

    private static decimal Score(Random random) => Scores[random.Next(random.Next(3) == 0 ? Scores.Length : 6)];

    private static decimal? Maybe(Random random, decimal score) => random.Next(25) == 0 ? null : score;
}
