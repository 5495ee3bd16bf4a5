using System.Reflection;
using System.Text;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>What is written and read again is the same case.</summary>
public class RoundTripTests
{
    private static readonly RunningSession FullSession = new()
    {
        Date = new(2026, 11, 19),
        DistanceMeters = 5012.5m,
        RunningSeconds = 1800,
        Surface = Surface.Trail,
        Kind = SessionKind.RunWalk,
        CadenceStepsPerMinute = 172.25m,
        StepLengthMeters = 0.97m,
        ClimbMeters = 120,
        DescentMeters = 118.75m,
        SteepDownhillShare = 0.125m,
        Effort = 6,
        PainDuring = 0,
        PainAfter = 2.5m,
        PainNextMorning = 10,
        WarmedUp = true,
        CooledDown = false,
        Stretched = true,
        Shoe = "the \"red\" ones \\ caf\u00e9 \U0001F45F\r\n\t\u0000",
        Plan = new(3, 2),
    };

    private static readonly Shoe FullShoe = new() { Name = "daily", DistanceMeters = 820000.001m, VisiblyWorn = false, HardCushioning = true };

    public static TheoryData<string> Samples => CaseText.SampleNames;

    public static TheoryData<string, RunnerCase> Cases => new()
    {
        { "nothing known", new() },
        { "no run, no shoe", new() { Sessions = [], Shoes = [] } },
        { "the first and the last day there is", new() { PainBegan = DateOnly.MinValue, On = DateOnly.MaxValue } },
        { "a log and the first day that it covers", new() { Sessions = [FullSession], LogFrom = new(2026, 11, 1) } },
        { "a log that covers days and no run", new() { Sessions = [], LogFrom = new(2026, 11, 1) } },
        { "a session with everything", new() { Sessions = [FullSession] } },
        { "a session with a day only", new() { Sessions = [new() { Date = new(2026, 11, 19) }] } },
        { "sessions in their order", new() { Sessions = [new() { Date = new(2026, 1, 1) }, FullSession, FullSession with { Effort = 3 }, FullSession] } },
        { "a shoe with everything", new() { Shoes = [FullShoe] } },
        { "a shoe with a name only", new() { Shoes = [new() { Name = "old" }] } },
        { "an exact number, a vague one, and a small one", Sheet(("person.age", Answer.Of(35)), ("pain.now", Answer.Of(2, 3.5m)), ("running.distance-jump", Answer.Of(0.001m))) },
        { "the largest number", Sheet(("person.age", Answer.Of(decimal.MinValue, decimal.MaxValue))) },
        { "both reasons for no value", Sheet(("pain.now", Answer.DoesNotKnow), ("person.sex", Answer.PrefersNotToSay), ("pain.low-back", Answer.DoesNotKnow)) },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_and_stays_the_same(string name)
    {
        var parsed = CaseJson.Parse(CaseText.Sample(name), CaseText.Book);
        parsed.Failures.Should().BeEmpty();
        Again(parsed.Readable).Should().Be(parsed.Readable);
        BackPainAssessor.Default.Check(parsed.Readable).IsValid.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_stays_the_same(string what, RunnerCase runner) => Again(runner).Should().Be(runner, what);

    [Fact]
    public void The_full_session_and_shoe_have_every_property()
    {
        Unset(FullSession).Should().BeEmpty();
        Unset(FullShoe).Should().BeEmpty();
    }

    [Fact]
    public void Every_surface_and_every_kind_of_run_stays_the_same()
    {
        var surfaces = Enum.GetValues<Surface>().Select(surface => FullSession with { Surface = surface });
        var kinds = Enum.GetValues<SessionKind>().Select(kind => FullSession with { Kind = kind });
        var runner = new RunnerCase { Sessions = [.. surfaces, .. kinds] };
        Again(runner).Should().Be(runner);
    }

    [Fact]
    public void Every_answer_to_every_signal_stays_the_same()
    {
        foreach (var signal in CaseText.Book.Signals)
        {
            for (var code = 0; code < 200; code++)
            {
                var runner = new RunnerCase().With(signal, RandomCases.Ours.AnswerTo(signal, code));
                Again(runner).Should().Be(runner);
            }
        }
    }

    [Fact]
    public void A_case_has_unix_line_ends_and_ends_with_one() =>
        CaseJson.Write(new() { Sessions = [FullSession] }, CaseText.Book).Should().NotContain("\r").And.EndWith("}\n");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_case() =>
        CaseJson.Read(Encoding.UTF8.GetBytes("\uFEFF" + CaseText.Answers("\"pain.now\":3")), CaseText.Book).Answers["pain.now"].Should().Be(Answer.Of(3));

    [Fact]
    public void A_case_has_at_most_16_megabytes()
    {
        var text = Encoding.UTF8.GetBytes("{\"schemaVersion\":1}".PadRight(16 * 1024 * 1024));
        CaseJson.Parse(text, CaseText.Book).Failures.Should().BeEmpty();
        CaseJson.Parse((byte[])[.. text, 32], CaseText.Book).Failures.Should().ContainSingle().Which.ErrorCode.Should().Be("too-large");
    }

    private static RunnerCase Again(RunnerCase runner) => CaseText.Read(CaseJson.Write(runner, CaseText.Book));

    private static RunnerCase Sheet(params (string Id, Answer Answer)[] answers) =>
        new() { Answers = answers.Aggregate(AnswerSheet.Empty, (sheet, one) => sheet.With(one.Id, one.Answer)) };

    private static IEnumerable<string> Unset<T>(T fact) =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetValue(fact) is null).Select(property => property.Name);
}
