using System.Globalization;
using System.Text;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Assessing;

/// <summary>The day of a consultation in every zone and on every odd day.</summary>
public class DayTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    // Zones of our own, for those of the machine change with it: summer time changed at one in the night, at midnight, and by half an hour.
    private static readonly Dictionary<string, TimeZoneInfo> Zones = new(StringComparer.Ordinal)
    {
        ["London"] = Zone(0, 60, TimeZoneInfo.TransitionTime.CreateFloatingDateRule(Hour(1), 3, 5, DayOfWeek.Sunday), TimeZoneInfo.TransitionTime.CreateFloatingDateRule(Hour(2), 10, 5, DayOfWeek.Sunday)),
        ["Cairo"] = Zone(120, 60, TimeZoneInfo.TransitionTime.CreateFixedDateRule(Hour(0), 4, 24), TimeZoneInfo.TransitionTime.CreateFixedDateRule(Hour(0), 10, 30)),
        ["Lord Howe"] = Zone(630, 30, TimeZoneInfo.TransitionTime.CreateFloatingDateRule(Hour(2), 10, 1, DayOfWeek.Sunday), TimeZoneInfo.TransitionTime.CreateFloatingDateRule(Hour(2), 4, 1, DayOfWeek.Sunday)),
        ["Kiritimati"] = Zone(840),
        ["Niue"] = Zone(-660),
        ["Kathmandu"] = Zone(345),
    };

    /// <summary>A zone, the time in Greenwich, and the day on the wall.</summary>
    public static TheoryData<string, string, string> Moments => new()
    {
        { "London", "2026-03-28T23:59:59.9999999Z", "2026-03-28" },
        { "London", "2026-03-29T00:00:00Z", "2026-03-29" },
        { "London", "2026-03-29T22:59:59Z", "2026-03-29" },
        { "London", "2026-03-29T23:00:00Z", "2026-03-30" },
        { "London", "2026-10-24T22:59:59Z", "2026-10-24" },
        { "London", "2026-10-24T23:00:00Z", "2026-10-25" },
        { "London", "2026-10-25T00:59:59Z", "2026-10-25" },
        { "London", "2026-10-25T23:59:59Z", "2026-10-25" },
        { "London", "2026-10-26T00:00:00Z", "2026-10-26" },
        { "Cairo", "2026-04-23T21:59:59Z", "2026-04-23" },
        { "Cairo", "2026-04-23T22:00:00Z", "2026-04-24" },
        { "Cairo", "2026-10-29T20:59:59Z", "2026-10-29" },
        { "Cairo", "2026-10-29T21:00:00Z", "2026-10-29" },
        { "Cairo", "2026-10-29T21:59:59Z", "2026-10-29" },
        { "Cairo", "2026-10-29T22:00:00Z", "2026-10-30" },
        { "Lord Howe", "2026-01-01T12:59:59Z", "2026-01-01" },
        { "Lord Howe", "2026-01-01T13:00:00Z", "2026-01-02" },
        { "Lord Howe", "2026-07-01T13:29:59Z", "2026-07-01" },
        { "Lord Howe", "2026-07-01T13:30:00Z", "2026-07-02" },
        { "Kiritimati", "2025-12-31T09:59:59Z", "2025-12-31" },
        { "Kiritimati", "2025-12-31T10:00:00Z", "2026-01-01" },
        { "Niue", "2026-01-01T10:59:59Z", "2025-12-31" },
        { "Niue", "2026-01-01T11:00:00Z", "2026-01-01" },
        { "Kathmandu", "2028-02-28T18:15:00Z", "2028-02-29" },
        { "Kathmandu", "2028-02-29T18:15:00Z", "2028-03-01" },
        { "Kiritimati", "9999-12-31T23:59:59Z", "9999-12-31" },
        { "Niue", "0001-01-01T00:00:00Z", "0001-01-01" },
    };

    /// <summary>The day on which it began, the day of the consultation, and how many days lie between.</summary>
    public static TheoryData<string, string, int> Spans => new()
    {
        { "2028-02-28", "2028-02-29", 1 },
        { "2028-02-28", "2028-03-01", 2 },
        { "2028-02-29", "2028-02-29", 0 },
        { "2028-02-29", "2028-03-01", 1 },
        { "2028-02-29", "2029-02-28", 365 },
        { "2028-02-29", "2029-03-01", 366 },
        { "2024-02-29", "2028-02-29", 1461 },
        { "2027-02-28", "2027-03-01", 1 },
        { "1999-12-31", "2000-03-01", 61 },
        { "2026-03-28", "2026-03-30", 2 },
        { "2026-10-24", "2026-10-26", 2 },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void It_is_that_of_the_wall_and_everything_hangs_on_it_alone(string zone, string moment, string day)
    {
        var (assessor, on) = (new BackPainAssessor(Assessor.Book, time: new At(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), Zones[zone])), Day(day));
        var runner = new RunnerCase { Sessions = [new() { Date = on, DistanceMeters = 5000, PainDuring = 2 }] }.With(Pain.InLowBack, true);
        var assessment = assessor.Assess(runner);

        assessment.On.Should().Be(on);
        AssessmentJson.Write(assessment).Should().Be(AssessmentJson.Write(Assessor.Assess(runner with { On = on })));
        assessor.Check(runner with { PainBegan = on.DayNumber == DateOnly.MaxValue.DayNumber ? on : on.AddDays(1) }).IsValid.Should().Be(on == DateOnly.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void Days_since_it_began_are_those_of_the_calendar(string began, string on, int days)
    {
        var runner = new RunnerCase { On = Day(on), PainBegan = Day(began) };
        CaseReadings.Of(Assessor.Book, runner, Day(on))[Course.Days].Should().Be(Reading.Between(days, days));
        Assessor.Check(runner.With(Course.Days, days)).IsValid.Should().BeTrue();
        Assessor.Check(runner.With(Course.Days, days + 1)).IsValid.Should().BeFalse();
        Assessor.Assess(runner).NextConsultation(Day(on).AddDays(1)).PainBegan.Should().Be(Day(began));
    }

    [Theory]
    [InlineData("2028-02-22", "2028-02-29")]
    [InlineData("2028-02-29", "2028-03-07")]
    [InlineData("2027-02-22", "2027-03-01")]
    [InlineData("9999-12-30", "9999-12-31")]
    public void A_review_is_seven_days_later_by_the_calendar(string on, string review)
    {
        var assessment = Assessor.Assess(NoWarningSign with { On = Day(on), PainBegan = Day(on).AddDays(-3), Sessions = null, LogFrom = null });
        assessment.ReviewOn.Should().Be(Day(review));
    }

    [Theory]
    [InlineData("2028-02-29", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("2027-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("2028-02-30", false)]
    [InlineData("2028-2-29", false)]
    [InlineData("\u0662\u0660\u0662\u0668-02-29", false)]
    public void A_leap_day_is_read_where_there_is_one(string day, bool isThere) =>
        CaseJson.Parse(Encoding.UTF8.GetBytes($"{{\"schemaVersion\":1,\"on\":\"{day}\"}}"), Assessor.Book).Failures.Should().HaveCount(isThere ? 0 : 1);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime Hour(int hour) => new(1, 1, 1, hour, 0, 0, DateTimeKind.Unspecified);

    private static TimeZoneInfo Zone(int minutes) => TimeZoneInfo.CreateCustomTimeZone($"{minutes}", TimeSpan.FromMinutes(minutes), null, null);

    private static TimeZoneInfo Zone(int minutes, int more, TimeZoneInfo.TransitionTime begins, TimeZoneInfo.TransitionTime ends) => TimeZoneInfo.CreateCustomTimeZone(
        $"{minutes} and {more}", TimeSpan.FromMinutes(minutes), null, null, null, [TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(more), begins, ends)]);

    private sealed class At(DateTimeOffset now, TimeZoneInfo zone) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => zone;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
