using BackPainRules.Catalogue;
using BackPainRules.Returning;
using BackPainRules.Serialization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static BackPainRules.Facts.Urgency;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>What holds for every sequence of check-ins.</summary>
public class WayBackLawTests
{
    private static readonly WayBack[] Begins =
    [
        CalmWay,
        Start(Calm.Yes(Nerve.LegPain)),
        From(Called("TC1a", SelfCare)),
        From(Called("TC0", SelfCareWithReview) with { FollowsPlan = true, Step = 4 }),
        From(Called("TC6", SoonWithin5Days)),
        From(Called("CAN4", RoutineProfessional)),
        From(Called("CES1d", EmergencyNow)),
        From(Called("TH6", SelfCareWithReview) with { HurtsElsewhere = true }),
        From(Called("TC0", SelfCareWithReview) with { HadInjury = null }),
    ];

    private static readonly WayBack[] WithBone = [From(Called("BSI13b", SoonWithin2Days)), From(Called("FRX7c", UrgentSameDay)), From(Called("CMB02a", SoonWithin2Days))];

    [Fact]
    public void No_sequence_goes_up_by_more_than_one_step_and_up_only_by_progress() => ForAll(Begins, (way, told) =>
    {
        var after = way.Add(told);
        return after.Next.Decision != WayBackDecision.Progress || Height(way) is not { } from || Height(after) is not { } to || to <= from + 1 || IsStillToldOf(way, told);
    });

    [Fact]
    public void A_higher_step_than_before_comes_only_after_progress_or_when_running_opens() => ForAll(Begins, (way, told) =>
    {
        var after = way.Add(told);
        return Height(way) is not { } from || Height(after) is not { } to || to <= from
            || after.Next.Decision == WayBackDecision.Progress
            || IsWaiting(way)
            || way.NextOn(way.Next.Earliest ?? told.Date).RuleId is "2.7" or "PZ8"
            || IsStillToldOf(way, told);
    });

    [Fact]
    public void With_a_bone_that_may_be_hurt_nobody_runs() => ForAll(WithBone, (way, told) =>
    {
        var after = way.Add(told);
        var isRuledOut = after.CheckIns.Any(one => one.Cleared is not null) && after.CheckIns.Any(one => one.BoneInjury == false);
        return isRuledOut || (after.Next.Decision <= WayBackDecision.AssessAgain && after.Next.Session is null && !after.Entry.IsOpen);
    });

    [Fact]
    public void A_worse_answer_on_the_last_day_never_allows_more() => ForAll([.. Begins, .. WithBone], (way, told) =>
    {
        var asTold = way.Add(told).Next;
        return Worse(told).All(worse => IsNoMore(way.Add(worse).Next, asTold));
    });

    [Fact]
    public void An_answer_that_is_missing_on_the_last_day_never_allows_more_than_the_good_one() => ForAll(Begins, (way, told) =>
    {
        if (told.Did != DayActivity.Run)
        {
            return true;
        }

        var good = told with { Before = 0, During = 0, After = 0, Settled = null, Morning = told.Morning, NextMorning = 0, MoreStiffnessMinutes = 0, Limp = false, NewSigns = [] };
        var best = way.Add(good).Next;
        CheckIn[] missing =
        [
            good with { Before = null }, good with { During = null }, good with { After = null }, good with { NextMorning = null }, good with { MoreStiffnessMinutes = null },
            good with { Limp = null }, good with { NewSigns = null }, good with { Step = null, Plan = null, RunMinutes = null },
        ];
        return missing.All(one => IsNoMore(way.Add(one).Next, best));
    });

    [Fact]
    public void Once_stopped_it_stays_stopped() => ForAll(Begins, (way, told) => !way.IsStopped || way.Add(told).IsStopped);

    [Fact]
    public void A_run_is_never_planned_before_its_day_and_the_day_itself_says_the_same() => ForAll(Begins, (way, told) =>
    {
        var next = way.Add(told).Next;
        return next.Earliest is not { } earliest || (way.Add(told).NextOn(earliest) is var then && then.Session == next.Session && then.Earliest == earliest);
    });

    [Fact]
    public void What_is_written_is_read_as_the_same() => ForAll(Begins, (way, told) =>
        WayBackJson.Read(System.Text.Encoding.UTF8.GetBytes(WayBackJson.Write(way.Add(told)))).Equals(way.Add(told)));

    [Fact]
    public void The_random_ways_are_worth_something()
    {
        var (decisions, rules, heights) = (new HashSet<WayBackDecision>(), new HashSet<string>(), new HashSet<int>());
        ForAll(Begins, (way, told) =>
        {
            var next = way.Add(told).Next;
            decisions.Add(next.Decision);
            rules.Add(next.RuleId);
            heights.Add(Height(way) ?? -1);
            return true;
        });
        decisions.Should().HaveCountGreaterThan(6);
        rules.Should().Contain(["PZ0", "PZ2", "PZ6", "PZ7", "PZ8", "X11", "2.7", "RR1", "RR3", "RR6", "RR7", "RR8", "RR9"]);
        heights.Should().HaveCountGreaterThan(6);
    }

    // The step, and beyond the last one what grows; null: no session.
    private static int? Height(WayBack way) => way.Next.Session is { } session ? session.Step + (int)session.Growth : null;

    private static bool IsWaiting(WayBack way) => !way.Entry.IsOpen;

    // A morning that is told later turns the zone of the run before it from acceptable to safe: what was then one step down is so no more.
    private static bool IsStillToldOf(WayBack way, CheckIn told) =>
        told.Morning is not null && way.CheckIns.Count > 0 && way.CheckIns[^1] is { Did: not DayActivity.Rest, NextMorning: null } last && last.Date == told.Date.AddDays(-1);

    private static bool IsNoMore(NextStep worse, NextStep good) =>
        Allowed(worse.Decision) <= Allowed(good.Decision)
        && (worse.Session?.Step ?? 0) <= (good.Session?.Step ?? 0)
        && (worse.Session?.Growth ?? 0) <= (good.Session?.Growth ?? 0)
        && (worse.Earliest ?? DateOnly.MaxValue) >= (good.Decision == worse.Decision ? good.Earliest ?? DateOnly.MinValue : DateOnly.MinValue);

    // No session, no run now, then runs.
    private static WayBackDecision Allowed(WayBackDecision decision) => decision switch
    {
        <= WayBackDecision.AssessAgain => WayBackDecision.AssessAgain,
        <= WayBackDecision.Walk => WayBackDecision.Walk,
        _ => decision,
    };

    private static IEnumerable<CheckIn> Worse(CheckIn told)
    {
        foreach (var more in (int[])[1, 2, 4, 10])
        {
            yield return told with { During = Math.Min(10, (told.During ?? 10) + more) };
            yield return told with { After = Math.Min(10, (told.After ?? 10) + more) };
            yield return told with { NextMorning = Math.Min(10, (told.NextMorning ?? 10) + more) };
            yield return told with { MoreStiffnessMinutes = Math.Min(1440, (told.MoreStiffnessMinutes ?? 1440) + (8 * more)) };
            yield return told with { LegPain = Math.Min(10, (told.LegPain ?? 10) + more) };
            if (told.Did != DayActivity.Run)
            {
                yield return told with { Morning = Math.Min(10, (told.Morning ?? 10) + more), Before = Math.Min(10, (told.Before ?? 10) + more) };
            }
        }

        yield return told with { Limp = true };
        yield return told with { Settled = false };
        yield return told with { WokenByPain = true };
        yield return told with { BoneInjury = true };
        yield return told with { NewSigns = [Nerve.Tingling] };
    }

    private static void ForAll(WayBack[] begins, Func<WayBack, CheckIn, bool> law) =>
        Prop.ForAll(RandomDays.Codes(), codes =>
        {
            var way = begins[codes.Length == 0 ? 0 : codes[0] % begins.Length];
            foreach (var code in codes)
            {
                var told = RandomDays.After(way, code);
                if (!law(way, told))
                {
                    return false;
                }

                way = way.Add(told);
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(80).WithReplay(20261120, 1));
}
