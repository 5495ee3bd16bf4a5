using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.Loader;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Engines;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Telemetry;

/// <summary>What can be heard of the library: durations and ids of rules. Alone, for a listener hears whatever runs beside it.</summary>
[Collection("alone")]
public class TelemetryTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly BackPainAssessor Other = Assessor.With((_, clauses) => new ClauseEngine(clauses));
    private static readonly RunnerCase Runner = Nothing.Yes(Pain.InLowBack, CaudaEquina.SaddleNumb).With(Pain.Now, 7) with
    {
        Shoes = [new() { Name = "sentinel-shoe" }],
    };

    private static readonly RunnerCase Doubtful = Nothing.Yes(Pain.InLowBack, Fracture.FallThisWeek).Unsure(Pain.MidlinePoint).With(Person.Age, 30);

    private static readonly RunnerCase Impossible = Runner.With(Pain.Now, 98_765_432);

    private static readonly Dictionary<string, Action> Doing = new()
    {
        ["assess"] = () => Assessor.Assess(Runner),
        ["assess on another engine"] = () => Other.Assess(Runner),
        ["assess what is impossible"] = () => FluentActions.Invoking(() => Assessor.Assess(Impossible)).Should().Throw<InvalidCaseException>(),
        ["screen"] = () => Assessor.Screen(Runner),
        ["screen on another engine"] = () => Other.Screen(Runner),
        ["screen what was read"] = () => Assessor.Screen(Assessor.Read(Runner)),
        ["assess many"] = () => Assessor.AssessMany([Runner, Impossible]).Should().HaveCount(2),
        ["assess many that come"] = () => Assessor.AssessMany(Coming(Runner, Impossible)).ToBlockingEnumerable().Should().HaveCount(2),
        ["screen lines"] = () => Assessor.ScreenLines(Lines(Runner, Impossible)).Should().HaveCount(2),
        ["screen a table"] = () => new BatchScreener(Assessor).Screen(new CaseTable(Assessor.Book, 3)),
        ["build a book"] = () => TinyBook.With(TinyBook.Valid("rule").Concludes(TinyBook.Known)),
        ["change a book"] = () => Assessor.Book.Without("technique.long-steps"),
        ["look at an assessment"] = () => Assessor.Examine(Runner).Assessment.WhatWouldChange().Should().NotBeNull(),
        ["check"] = () => Assessor.Check(Impossible),
    };

    public static TheoryData<string, string[]> Operations => new()
    {
        { "assess", ["assess"] },
        { "assess on another engine", ["assess"] },
        { "assess what is impossible", ["assess"] },
        { "screen", ["screen"] },
        { "screen on another engine", ["screen"] },
        { "screen what was read", ["screen"] },
        { "assess many", ["assess", "assess", "assess-handful"] },
        { "assess many that come", ["assess", "assess", "assess-handful"] },
        { "screen lines", ["screen-handful"] },
        { "screen a table", ["screen-table"] },
        { "build a book", ["build-book"] },
        { "change a book", ["build-book"] },
        { "look at an assessment", [] },
        { "check", [] },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public void Of_an_operation_its_name_and_duration_are_told_and_nothing_else(string doing, string[] operations)
    {
        using var around = new Activity("request").Start();
        using var overheard = new Overheard();
        Doing[doing]();

        overheard.Operations.Should().Equal(operations);
        foreach (var one in overheard.Durations)
        {
            (one.Instrument.Name, one.Instrument.Unit, one.Tags.Single().Key).Should().Be(("backpainrules.operation.duration", "s", "operation"));
            one.Value.Should().BeGreaterThan(0).And.BeLessThan(3600);
        }

        overheard.Sums.Should().BeEmpty("a sum is told only when it is asked for");

        overheard.Activities.Select(activity => activity.OperationName).Should().Equal(operations);
        foreach (var activity in overheard.Activities)
        {
            (activity.DisplayName, activity.Kind, activity.Status, activity.StatusDescription).Should().Be((activity.OperationName, ActivityKind.Internal, ActivityStatusCode.Unset, null));
            (activity.TagObjects.Count(), activity.Events.Count(), activity.Links.Count(), activity.Baggage.Count(), activity.TraceStateString).Should().Be((0, 0, 0, 0, null));
            (activity.TraceId, activity.Duration > TimeSpan.Zero).Should().Be((around.TraceId, true));
        }

        Activity.Current.Should().BeSameAs(around);
    }

    [Fact]
    public void Of_rules_the_ids_are_told_in_sums_that_nothing_ties_to_a_case()
    {
        using var overheard = new Overheard();
        Assessor.Assess(Runner);
        var before = overheard.Collected();
        FluentActions.Invoking(() => Assessor.Assess(Impossible)).Should().Throw<InvalidCaseException>();
        FiredRule[] fired = [.. Once(Assessor.Assess(Runner)), .. Once(Assessor.Assess(Doubtful)), .. Once(Assessor.Examine(Impossible).Assessment)];
        Assessor.Screen(Runner);
        overheard.Sums.Should().BeEmpty();
        var after = overheard.Collected();

        fired.Should().Contain(rule => rule.Level == Urgency.EmergencyNow);
        Other.Assess(Doubtful).FiredRules.GroupBy(rule => rule.RuleId).Should().Contain(rule => rule.Count() > 1);
        after.ToDictionary(one => one.Key, one => one.Value - before.GetValueOrDefault(one.Key)).Where(one => one.Value > 0)
            .Should().BeEquivalentTo(fired.GroupBy(rule => rule.RuleId).ToDictionary(group => group.Key, group => (double)group.Count()));
        after.Keys.Should().BeInAscendingOrder(StringComparer.Ordinal);

        // A rule that was told to call one level, and in doubt another, calls in one assessment.
        static IEnumerable<FiredRule> Once(Assessment assessment) => assessment.FiredRules.DistinctBy(rule => rule.RuleId);
    }

    [Fact]
    public void What_was_told_is_in_nothing_that_is_heard()
    {
        using var overheard = new Overheard();
        var known = Assessor.Book.Rules.Select(rule => rule.Id).Concat(overheard.Collected().Keys).ToArray();
        foreach (var act in Doing.Values)
        {
            act();
        }

        overheard.Collect();
        var tags = overheard.Durations.Concat(overheard.Sums).SelectMany(one => one.Tags.Select(tag => $"{one.Instrument.Name} {tag.Key}={tag.Value}")).ToArray();
        tags.Distinct().Except(known.Select(rule => $"backpainrules.rule.calls rule={rule}")).Should().BeEquivalentTo(
            Operations.SelectMany(row => (string[])row[1]).Distinct().Select(operation => $"backpainrules.operation.duration operation={operation}"));
        var heard = string.Join(' ', [.. tags, .. overheard.Activities.SelectMany(activity => activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Append($"{activity.Id} {activity.DisplayName}"))]);
        heard.Should().NotContainAny("sentinel", "98765432", "98_765_432", "emergency-now", "EmergencyNow", Assessor.Book.Fingerprint);
    }

    [Theory]
    [InlineData("activities", 1, 0, 0)]
    [InlineData(BackPainRulesTelemetry.MeterName, 0, 1, 0)]
    [InlineData(BackPainRulesTelemetry.RuleMeterName, 0, 0, 1)]
    public void Who_listens_to_one_hears_that_alone(string only, int activities, int durations, int atLeastSums)
    {
        using var overheard = new Overheard(only: only);
        Assessor.Assess(Runner);
        overheard.Activities.Should().HaveCount(activities);
        overheard.Durations.Should().HaveCount(durations);
        Math.Min(overheard.Collected().Count, 1).Should().Be(atLeastSums);
    }

    [Fact]
    public void Without_a_listener_nothing_is_begun_and_nothing_counted()
    {
        Dictionary<string, double> before, after;
        using (var overheard = new Overheard())
        {
            Assessor.Assess(Runner);
            before = overheard.Collected();
        }

        using var around = new Activity("request").Start();
        var seen = new List<Activity?>();
        var watched = Assessor.With((_, clauses) => new Watching(new ClauseEngine(clauses), seen));
        watched.Assess(Runner);
        seen.Should().NotBeEmpty().And.OnlyContain(activity => activity == around);
        seen.Clear();

        using (var overheard = new Overheard())
        {
            after = overheard.Collected();
            watched.Assess(Runner);
        }

        after.Should().Equal(before);
        seen.Should().NotBeEmpty().And.OnlyContain(activity => activity!.OperationName == "assess" && activity.Parent == around);
    }

    [Theory]
    [InlineData("sampled")]
    [InlineData("started")]
    [InlineData("stopped")]
    [InlineData("measured")]
    public void A_listener_that_fails_changes_nothing(string throwing)
    {
        var (assessment, range) = (AssessmentJson.Write(Assessor.Assess(Runner)), Assessor.Screen(Runner));
        using var around = new Activity("request").Start();
        using var overheard = new Overheard(throwing);

        AssessmentJson.Write(Assessor.Assess(Runner)).Should().Be(assessment);
        Activity.Current.Should().BeSameAs(around);
        Assessor.Screen(Runner).Should().Be(range);
        foreach (var (doing, act) in Doing)
        {
            act.Should().NotThrow(doing);
            Activity.Current.Should().BeSameAs(around, doing);
        }

        overheard.Durations.IsEmpty.Should().Be(throwing == "measured");
        overheard.Activities.IsEmpty.Should().Be(throwing is "sampled" or "stopped");
    }

    [Fact]
    public void A_listener_that_fails_when_it_hears_of_us_changes_nothing_in_a_process_that_begins()
    {
        var fails = false;
        bool Hear(string name) => fails && name.StartsWith("BackPainRules", StringComparison.Ordinal) ? throw new InvalidOperationException("A listener failed.") : fails;
        using var activities = new ActivityListener { ShouldListenTo = source => Hear(source.Name) };
        using var meters = new MeterListener { InstrumentPublished = (instrument, _) => Hear(instrument.Meter.Name) };
        ActivitySource.AddActivityListener(activities);
        meters.Start();
        fails = true;

        // Another copy of the library begins anew, as a process does.
        var again = new AssemblyLoadContext("again", isCollectible: true);
        var library = again.LoadFromAssemblyPath(typeof(BackPainAssessor).Assembly.Location);
        var (assessor, runner) = (library.GetType(typeof(BackPainAssessor).FullName!)!, library.GetType(typeof(RunnerCase).FullName!)!);
        object Do(string name) => assessor.GetMethod(name, [runner])!.Invoke(assessor.GetProperty("Default")!.GetValue(null), [Activator.CreateInstance(runner)])!;
        Do("Assess").ToString().Should().Be(Assessor.Assess(new()).ToString());
        Do("Screen").ToString().Should().Be(Assessor.Screen(new RunnerCase()).ToString());
        again.Unload();
    }

    private static async IAsyncEnumerable<RunnerCase> Coming(params RunnerCase[] cases)
    {
        foreach (var runner in cases)
        {
            await Task.Yield();
            yield return runner;
        }
    }

    private static MemoryStream Lines(params RunnerCase[] cases) =>
        new(Encoding.UTF8.GetBytes(string.Join('\n', cases.Select(runner => CaseJson.WriteLine(runner, Assessor.Book)))));

    private sealed class Watching(IRuleEngine engine, List<Activity?> seen) : IRuleEngine
    {
        public EngineAnswer Answer(CaseLeaves leaves)
        {
            seen.Add(Activity.Current);
            return engine.Answer(leaves);
        }
    }
}
