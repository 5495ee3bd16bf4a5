using BackPainRules.Catalogue;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>What a rule needs beside its signs: pain of the back or low back, or pain in a run. Each case in which it holds, without that, is none.</summary>
public class LonelySignTests
{
    // The evidence says 'with back pain', 'back pain and ...' or stands in a section of back pain only.
    private static readonly string[] OfBackPain =
    [
        "cancer.long-pain", "cancer.marrow", "cancer.prostate",
        "care.gel", "care.medicine", "care.unsure-of-exercises",
        "child.back-pain", "cross-training.while-running-stops",
        "flexibility.toe-touches", "flexibility.twisting", "flexibility.upper-back-stretch",
        "footwear.insoles-asked", "footwear.prescribed-insoles",
        "fracture.after-birth", "fracture.denosumab", "fracture.sudden-after-little", "fracture.weak-bones",
        "infection.blood", "infection.fever-lately", "infection.immune-weak", "infection.injected-drugs", "infection.on-biologic",
        "infection.recent", "infection.spine-procedure", "infection.warm-and-ill",
        "pregnancy.after-birth",
        "recovery.earlier-trouble", "recovery.long-sitting", "relief.cold", "relief.manipulation", "return.trial-jog",
        "technique.head-posture", "technique.loose-shoulders", "technique.tense-shoulders",
        "time.recurrent", "time.soreness-that-stays", "time.twelve-weeks", "time.worse-two-weeks",
    ];

    private static readonly string[] OfLowBackPain =
    [
        "care.run-again-easily", "cross-training.in-water", "footwear.hard-shoes",
        "load.fast-return", "load.faster", "load.faster-lately", "load.first-week", "load.long-share", "load.longer-runs", "load.longer-week",
        "load.planned-step-up", "load.restart", "load.speed-work",
        "recovery.earlier-exercises", "runs.gentle-start", "runs.no-warm-up", "runs.rest-days",
        "strength.class", "strength.no-training", "surface.only-hard", "time.six-weeks",
    ];

    private static readonly string[] OfRunPain =
        ["load.faster", "load.first-week", "load.long-share", "load.longer-week", "load.restart", "load.planned-step-up", "load.fast-return"];

    internal static readonly TruthRow[] Rows =
    [
        .. Without("no part of the back hurts", OfBackPain, BackSites),
        .. Without("the low back does not hurt", OfLowBackPain, [Pain.InLowBack, Pain.InButtock, Pain.InSacrum]),
        .. Without("no run hurts", OfRunPain, [Pain.DuringRun, Pain.AfterRun]),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_does_not_hold_without_the_pain_that_it_is_about(string name) => RuleTable.Check(Rows.Single(row => row.Name == name));

    private static IEnumerable<TruthRow> Without(string what, string[] rules, YesNoSignal[] sites) =>
        from rule in rules
        from row in CompletenessTests.Tables
        where row.Rule == rule && row.Expected == Truth.Yes
        select RuleTable.Fails(rule, $"{row.When}, but {what}", row.Told.No(sites));
}
