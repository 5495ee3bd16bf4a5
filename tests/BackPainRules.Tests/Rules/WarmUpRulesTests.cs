using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using Xunit;
using static BackPainRules.Tests.Rules.RuleTable;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

public class WarmUpRulesTests
{
    private const string NoWarmUp = "runs.no-warm-up";
    private const string Gentle = "runs.gentle-start";
    private const string RestDays = "runs.rest-days";
    private const string Long = "runs.long-or-warm";

    internal static readonly RuleTable Table = new(
        [
            Holds(NoWarmUp, "pain in runs, and no warm-up", Sore.No(Body.WarmsUp)),
            Fails(NoWarmUp, "a warm-up before each run", Sore.Yes(Body.WarmsUp)),
            Fails(NoWarmUp, "no pain in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun, Body.WarmsUp)),
            Open(NoWarmUp, "it was not asked", Sore),
            Open(NoWarmUp, "nobody stretches: that is no warm-up, and leaving it out no fault", Sore.No(Body.Stretches)),

            Holds(Gentle, "pain in runs", Sore),
            Holds(Gentle, "pain after runs", LowBack.Yes(Pain.AfterRun)),
            Fails(Gentle, "no pain in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun)),
            Open(Gentle, "it was not asked when it comes", LowBack),

            Holds(RestDays, "2 runs a week", Sore.With(Running.RunsAWeek, 2)),
            Fails(RestDays, "1 run a week", Sore.With(Running.RunsAWeek, 1)),
            Holds(RestDays, "a run 6 days before the last, from the log", Logged(0, 6)),
            Fails(RestDays, "a run 7 days before the last, from the log", Logged(0, 7)),
            Fails(RestDays, "no pain in or after runs", LowBack.No(Pain.DuringRun, Pain.AfterRun).With(Running.RunsAWeek, 4)),
            Open(RestDays, "the runs of a week are not known", Sore),

            Holds(Long, "runs of over an hour, or on warm days", LowBack.Yes(Running.OverAnHour)),
            Fails(Long, "60 minutes, from the log", Lasted(3_600)),
            Holds(Long, "60 minutes and a second, from the log", Lasted(3_601)),
            Fails(Long, "the back does not hurt", NoBackPain.Yes(Running.OverAnHour)),
            Open(Long, "the time of the run is missing in the log", Lasted(null)),
            Open(Long, "it was not asked", LowBack),
        ],
        []);

    private static RunnerCase Sore => LowBack.Yes(Pain.DuringRun);

    private static RunnerCase Logged(params int[] daysAgo) =>
        Sore with { Sessions = [.. daysAgo.Select(days => new RunningSession { Date = Today.AddDays(-days) })] };

    private static RunnerCase Lasted(decimal? seconds) => LowBack with { Sessions = [new() { Date = Today, RunningSeconds = seconds }] };

    public static TheoryData<string> Truths => Table.TruthNames;

    [Theory]
    [MemberData(nameof(Truths))]
    public void Rule_holds_fails_or_is_open(string row) => Table.CheckTruth(row);
}
