using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Streaming;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Faults;

/// <summary>A clock that is set forward and back while it is read: each assessment knows one day, that of its first look.</summary>
public class ClockFaultTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);
    private static readonly RunnerCase SinceTomorrow = new RunnerCase { PainBegan = Day.AddDays(1) }.With(Pain.InLowBack, true);

    /// <summary>How many days the clock is ahead, look after look.</summary>
    public static TheoryData<int[]> Jumps => new([[0, 40], [40, 0], [0, -40], [-36_600, 36_600], [3, 0, -3]]);

    [Theory]
    [MemberData(nameof(Jumps))]
    public void An_assessment_is_that_of_one_day(int[] jumps)
    {
        var runner = new RunnerCase { PainBegan = Day.AddDays(-10), Sessions = [new() { Date = Day.AddDays(-20), DistanceMeters = 5000 }] }.With(Pain.InLowBack, true);
        for (var first = 0; first < jumps.Length; first++)
        {
            var (said, asked) = Said(runner, jumps, first);
            said.Should().Be(Said(runner with { On = Day.AddDays(jumps[first]) }, [0], 0).Text);
            asked.Should().Be(1);
        }
    }

    [Fact]
    public void A_refusal_names_what_was_wrong_on_its_day()
    {
        var clock = new Jumping(0, 5);
        var act = () => Assessor(clock).Assess(SinceTomorrow);
        act.Should().Throw<InvalidCaseException>().Which.Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("in-the-future");
        clock.Asked.Should().Be(1);
        Assessor(new(0, 5)).Check(SinceTomorrow).Errors.Should().ContainSingle();

        var line = Encoding.UTF8.GetBytes(CaseJson.WriteLine(SinceTomorrow, BackPainAssessor.Default.Book));
        Assessor(new(0, 5)).ScreenLines(new MemoryStream(line)).Should().ContainSingle().Which.Failures.Should().ContainSingle().Which.ErrorCode.Should().Be("in-the-future");
    }

    [Fact]
    public void What_is_given_to_a_check_is_held_against_one_day()
    {
        // On the first day a run lies ahead; on the second the pain that it is told beside would be over a hundred years old.
        var runner = new RunnerCase { PainBegan = Day.AddDays(-36_500), Sessions = [new() { Date = Day.AddDays(1) }] };
        Assessor(new(0, 1)).Check(runner).Errors.Select(error => error.ErrorCode).Should().Equal("in-the-future");
    }

    private static (string Text, int Asked) Said(RunnerCase runner, int[] jumps, int first)
    {
        var clock = new Jumping([.. jumps[first..], .. jumps[..first]]);
        try
        {
            var assessment = Assessor(clock).Assess(runner);
            return (AssessmentJson.Write(assessment, withProofs: true) + assessment.Summary, clock.Asked);
        }
        catch (InvalidCaseException invalid)
        {
            return (invalid.Message + invalid.Why, clock.Asked);
        }
    }

    private static BackPainAssessor Assessor(Jumping clock) => new(BackPainAssessor.Default.Book, time: clock);

    private sealed class Jumping(params int[] daysAhead) : TimeProvider
    {
        public int Asked { get; private set; }

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(Day.AddDays(daysAhead[Asked++ % daysAhead.Length]), new(12, 0), TimeSpan.Zero);
    }
}
