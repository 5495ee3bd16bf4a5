using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Returning;
using BackPainRules.RunningData;
using BackPainRules.Screening;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using FluentAssertions;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace BackPainRules.Tests.Privacy;

/// <summary>What a person told is in what the app gets back as the answer to it, and nowhere else: in no exception, failure, log, trace, measurement, event or console.</summary>
[Collection("alone")]
public sealed class SentinelTests : IDisposable
{
    private readonly Overheard heard = new();
    private readonly ServiceProvider provider;
    private readonly BackPainAssessor assessor;

    public SentinelTests()
    {
        provider = new ServiceCollection().AddLogging(logging => logging.AddProvider(heard).SetMinimumLevel(LogLevel.Trace)).AddBackPainRules().BuildServiceProvider();
        assessor = provider.GetRequiredService<BackPainAssessor>();
    }

    public static TheoryData<string, RunnerCase> Cases => new() { { "possible", Sentinels.Possible }, { "impossible", Sentinels.Impossible } };

    /// <summary>JSON that is wrong beside, in and around what a person told.</summary>
    public static TheoryData<string> Texts =>
    [
        "{\"schemaVersion\":1,\"answers\":{\"pain.now\":\"Qzxwvu\",\"person.age\":\"73193\",\"pain.low-back\":73193,\"person.sex\":\"Qzxwvu\",\"pain.worst\":[2061,73193,1]}}",
        "{\"schemaVersion\":1,\"on\":\"Qzxwvu\",\"painBegan\":\"2061-06-31\",\"logFrom\":73193,\"sessions\":\"Qzxwvu\",\"shoes\":[{\"name\":73193}]}",
        "{\"schemaVersion\":1,\"sessions\":[{\"date\":\"Qzxwvu\",\"distanceMeters\":\"73193\",\"surface\":\"Qzxwvu\",\"plan\":{\"week\":\"Qzxwvu\",\"run\":73193.5},\"pace\":{\"minutes\":73193,\"per\":\"Qzxwvu\"}}]}",
        "{\"schemaVersion\":1,\"answers\":{\"person.mass\":{\"value\":\"Qzxwvu\",\"unit\":\"Qzxwvu\"},\"person.height\":{\"feet\":73193,\"inches\":73193}}}",
        "{\"schemaVersion\":73193,\"on\":\"2061-07-19\",\"earlierCalls\":[{\"on\":\"2061-07-19\",\"auditId\":\"Qzxwvu\",\"level\":\"Qzxwvu\"}]}",
        "{\"schemaVersion\":1,\"on\":\"2061-07-19\"} Qzxwvu",
        "{\"schemaVersion\":1,\"answers\":{\"pain.now\":73193Qzxwvu}}",
        "Qzxwvu 73193 2061",
        "{\"schemaVersion\":1,\"answers\":{\"pain.now\":\"Qzxwvu\\uD800\"},\"answers\":{\"pain.now\":73193}",
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_repeated_in_no_exception_and_no_log(string what, RunnerCase runner)
    {
        Overhear(() => assessor.Assess(runner).ToString());
        Overhear(() => $"{assessor.Screen(runner)} {assessor.Read(runner)} {assessor.Screen(assessor.Read(runner))}");
        heard.Hear(assessor.Check(runner).Errors);
        heard.Hear(provider.GetRequiredService<IValidator<RunnerCase>>().Validate(runner).Errors);
        heard.Try(() => provider.GetRequiredService<IValidator<RunnerCase>>().ValidateAndThrow(runner));
        foreach (var one in assessor.AssessMany([runner, runner]))
        {
            heard.Hear($"{one}");
            heard.Try(() => throw (Exception?)one.Invalid ?? new InvalidOperationException());
        }

        Overhear(() => Walk(Interview.Start(assessor, runner)));
        Overhear(() => BatchScreen(runner));
        Overhear(() => $"{runner} {runner.Answers} {string.Join(' ', runner.Answers.Select(pair => pair.Value))} {runner.Sessions} {runner.Shoes} {runner.EarlierCalls}");
        Silent(what);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_as_JSON_is_repeated_in_no_exception_and_no_log(string what, RunnerCase runner)
    {
        var json = Encoding.UTF8.GetBytes(CaseJson.WriteLine(runner, assessor.Book));
        var parsed = CaseJson.Parse(json, assessor.Book);
        Overhear(() => $"{parsed} {CaseJson.Read(json, assessor.Book)}");
        heard.Hear(parsed.Failures);
        foreach (var line in assessor.ScreenLines(new MemoryStream([.. json, .. "\n"u8, .. json])))
        {
            heard.Hear($"{line}");
            heard.Hear(line.Failures);
        }

        Silent(what);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_file_that_is_wrong_is_repeated_in_no_exception_and_no_log(string text)
    {
        var json = Encoding.UTF8.GetBytes(text);
        var parsed = CaseJson.Parse(json, assessor.Book);
        parsed.Failures.Should().NotBeEmpty();
        heard.Hear(parsed.Failures);
        Overhear(() => $"{parsed} {CaseJson.Read(json, assessor.Book)}");
        Overhear(() => string.Join(' ', assessor.ScreenLines(new MemoryStream(json)).Select(line => $"{line} {line.Failures}")));
        Overhear(() => BookJson.Read(json, assessor.Book).ToString());
        Overhear(() => BookJson.ReadPack(json, assessor.Book).ToString());
        Overhear(() => WayBackJson.Read(json).ToString());
        Overhear(() => WordingJson.Read(assessor.Book, json).ToString());
        Silent(text);
    }

    [Fact]
    public void A_way_back_is_repeated_in_no_exception_and_no_log()
    {
        var calm = Returning.Days.Calm with { On = Sentinels.On.AddDays(-1), PainBegan = Sentinels.Began, Sessions = null, LogFrom = null };
        var way = WayBack.Start(assessor.Assess(calm));
        foreach (var number in new[] { 0.73193m, -0.73193m, 73193 })
        {
            Overhear(() => way.Add(Sentinels.CheckIn(number)).ToString());
            Overhear(() => way.Add(Sentinels.CheckIn(0.73193m)).Tell(Sentinels.CheckIn(number)).ToString());
            Overhear(() => way.Correct(Sentinels.CheckIn(number)).ToString());
            Overhear(() => $"{Sentinels.CheckIn(number)} {way} {way.Opening} {way.Entry} {way.NextOn(Sentinels.On.AddDays(-900))}");
            Overhear(() => WayBackJson.Read(Encoding.UTF8.GetBytes(WayBackJson.Write(way).Replace("\"checkIns\": []", FormattableString.Invariant($"\"checkIns\": [{{\"date\":\"2061-07-19\",\"before\":{number},\"did\":\"Qzxwvu\"}}]"), StringComparison.Ordinal))).ToString());
        }

        Overhear(() => assessor.Assess(calm).NextConsultation(Sentinels.Began).ToString());
        Overhear(() => way.Assessed(assessor.Assess(calm with { On = Sentinels.Began.AddDays(1) })).ToString());
        Silent("a way back");
    }

    [Fact]
    public void A_recorded_run_is_repeated_in_no_finding_and_no_exception()
    {
        const string Track = """
            <gpx version="1.1"><metadata><name>Qzxwvu</name></metadata><trk><name>Qzxwvu</name><type>running</type><trkseg>
            <trkpt lat="12.73193" lon="34.73193"><ele>73193</ele><time>2061-07-19T07:31:93Z</time></trkpt><trkpt lat="973193" lon="Qzxwvu"><time>Qzxwvu</time></trkpt></trkseg></trk></gpx>
            """;
        const string Table = "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename\n73193,\"Qzxwvu 2061\",Qzxwvu,Run,73193,Qzxwvu,\n73193,\"Jul 19, 2061, 7:30:00 AM\",Qzxwvu,Run,-73193,73193,\n";
        foreach (var (name, text) in new[] { ("run.gpx", Track), ("activities.csv", Table), ("run.tcx", Track.Replace("gpx", "TrainingCenterDatabase", StringComparison.Ordinal)), ("run.fit", Sentinels.Text) })
        {
            Overhear(() =>
            {
                var result = new ActivityImporter().Import(name, new MemoryStream(Encoding.UTF8.GetBytes(text)));
                return $"{result} {result.Findings} {result.Runs.Count}";
            });
        }

        Silent("a recorded run");
    }

    // A path has to say where, and so it has the names of the file in it. What stands behind a name is never repeated.
    [Fact]
    public void Of_an_unknown_name_the_name_alone_is_repeated()
    {
        var json = Encoding.UTF8.GetBytes("{\"schemaVersion\":1,\"my-own-name\":\"Qzxwvu\",\"answers\":{\"my-own-answer\":73193}}");
        var thrown = FluentActions.Invoking(() => CaseJson.Read(json, assessor.Book)).Should().Throw<InvalidCaseJsonException>().Which;
        thrown.Message.Should().Contain("my-own-name").And.Contain("my-own-answer");
        heard.Hear(thrown);
        Overhear(() => assessor.Assess(new RunnerCase { Answers = AnswerSheet.Empty.With("my-own-answer", Answer.Of(Sentinels.Text)) }).ToString());
        Silent("an unknown name");
    }

    [Fact]
    public void What_is_said_would_be_heard()
    {
        assessor.Check(Sentinels.Possible).IsValid.Should().BeTrue();
        Sentinels.Possible.Answers.Count(pair => pair.Value.Kind == AnswerKind.Number).Should().BeGreaterThan(20);
        assessor.Check(Sentinels.Impossible).Errors.Should().HaveCountGreaterThan(400);
        using var source = new System.Diagnostics.ActivitySource("BackPainRules.Test");
        using var meter = new System.Diagnostics.Metrics.Meter("BackPainRules.Test");
        source.StartActivity("a1")?.SetTag("a2", "a3").Stop();
        meter.CreateCounter<int>("m1").Add(1, new KeyValuePair<string, object?>("m2", "m3"));
        var nested = new InvalidOperationException("l2", new FormatException("l3"));
        provider.GetRequiredService<ILogger<SentinelTests>>().Log(LogLevel.Trace, default, "l1", nested, (state, _) => state);
        System.Diagnostics.Trace.WriteLine("t1");
        System.Console.Error.Write("c1");
        heard.Try(() => throw new ValidationException([new("v1", "v2", "v3") { CustomState = "v4" }]));
        heard.All.Should().ContainAll("a1", "a2", "a3", "m1", "m2", "m3", "l1", "l2", "l3", "t1", "c1", "v1", "v2", "v3", "v4");
    }

    public void Dispose()
    {
        provider.Dispose();
        heard.Dispose();
    }

    private void Overhear(Func<string?> act) => heard.Try(() => heard.Hear(act()));

    private void Silent(string what)
    {
        heard.All.Length.Should().BePositive();
        heard.All.Split('\n').Where(line => Sentinels.All.Any(line.Contains)).Should().BeEmpty(what);
    }

    private static string Walk(Interview interview)
    {
        for (var i = 0; i < 20 && interview.Next is { } next; i++)
        {
            interview = i % 2 == 0 ? interview.Tick(next) : interview.Say(next.Missing[0], Answer.Of(73193.73193m));
        }

        return $"{interview} {interview.Check()} {interview.Assessment} {interview.Case}";
    }

    private string BatchScreen(RunnerCase runner)
    {
        var table = new CaseTable(assessor.Book, 1).With(Pain.Now, [73193.73193]).With(Person.Age, [(double)runner.Answers[Person.Age.Id].From]);
        return $"{table} {new BatchScreener(assessor).Screen(table.WithDerived(Sentinels.On))}";
    }
}
