using BackPainRules.Facts;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.CaseText;

namespace BackPainRules.Tests.Serialization;

/// <summary>The order in which runs are told says nothing.</summary>
public class SessionOrderTests
{
    public static TheoryData<string> Samples => SampleNames;

    [Fact]
    public void Runs_are_read_in_the_order_of_their_days_and_two_of_a_day_keep_theirs() =>
        Read(Root("""
            "sessions": [
              { "date": "2026-11-19", "effort": 1 },
              { "date": "2026-11-17", "effort": 2 },
              { "date": "2026-11-19", "effort": 3 },
              { "date": "2025-12-31", "effort": 4 },
              { "date": "2026-11-17", "effort": 5 }
            ]
            """)).Sessions!.Select(run => run.Effort).Should().Equal(4, 2, 5, 1, 3);

    [Fact]
    public void Many_runs_in_any_order_are_read_by_day()
    {
        var random = new Random(20261120);
        var runs = Enumerable.Range(0, 2000).Select(i => new RunningSession { Date = new DateOnly(2026, 1, 1).AddDays(random.Next(300)), Effort = i }).ToArray();
        Read(CaseJson.Write(new() { Sessions = ValueList.Of<RunningSession>(runs) }, Book)).Sessions.Should().Equal(runs.OrderBy(run => run.Date));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_shuffled_log_gives_the_same_assessment(string name)
    {
        var runner = CaseJson.Read(Sample(name), Book) with { Sessions = Log(CaseJson.Read(Sample(name), Book)) };
        var expected = Assess(runner);
        var random = new Random(20261120);
        for (var i = 0; i < 10; i++)
        {
            var runs = runner.Sessions!.ToArray();
            random.Shuffle(runs);
            var shuffled = runner with { Sessions = ValueList.Of<RunningSession>(runs) };
            Assess(shuffled).Should().Be(expected);
            Assess(Read(CaseJson.Write(shuffled, Book))).Should().Be(expected);
        }
    }

    // Each sample gets two more runs on the day of its last, so that the order within a day is shuffled too.
    private static ValueList<RunningSession> Log(RunnerCase runner)
    {
        var last = runner.Sessions is { Count: > 0 } runs ? runs[^1] : new() { Date = new(2026, 11, 19), DistanceMeters = 5000 };
        return [.. runner.Sessions ?? [], last with { RunningSeconds = 600, Surface = Surface.Grass }, last with { RunningSeconds = 6000, Plan = null }, last with { Date = last.Date.AddDays(-9) }];
    }

    private static string Assess(RunnerCase runner) => AssessmentJson.Write(BackPainAssessor.Default.Assess(runner), withProofs: true);
}
