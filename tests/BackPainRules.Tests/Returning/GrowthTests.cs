using BackPainRules.Returning;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Returning.Days;

namespace BackPainRules.Tests.Returning;

/// <summary>Step 8: distance, then speed, uphill and downhill.</summary>
public class GrowthTests
{
    [Fact]
    public void The_longest_run_grows_by_a_tenth_of_the_longest_of_30_days()
    {
        var (way, day) = Growing();
        way.Next.Session!.MostMinutes.Should().Be(33);
        way.Next.Session.MostMeters.Should().BeNull("nobody told a distance");
        way = way.Add(Run(day, 8) with { RunMinutes = 33, DistanceMeters = 5255 });
        (way.Next.Session!.MostMinutes, way.Next.Session.MostMeters).Should().Be((36.3m, 5780));
        way.NextOn(Day(day + 30)).Session!.MostMinutes.Should().BeNull("after so long a break a step comes, no growth");
    }

    [Theory]
    [InlineData(0, 33)]
    [InlineData(1, 30)]
    [InlineData(null, 30)]
    public void With_a_sore_morning_in_the_week_or_none_that_is_known_it_does_not_grow(int? morning, int minutes)
    {
        var (way, day) = Growing();
        way.Add(Rest(day + 8, morning)).Next.Session!.MostMinutes.Should().Be(minutes);
    }

    [Fact]
    public void The_best_of_over_30_days_ago_does_not_count()
    {
        var (way, day) = Growing();
        way = way.Add(Run(day, 8) with { RunMinutes = 40 });
        for (var on = day + 3; on <= day + 30; on += 3)
        {
            way = way.Add(Run(on, 8) with { RunMinutes = 30 });
        }

        way.NextOn(Day(day + 32)).Session!.MostMinutes.Should().Be(33);
        way.NextOn(Day(day + 32)).Session!.Growth.Should().Be(Growth.Uphill);
    }

    [Theory]
    [InlineData(13, Growth.Distance)]
    [InlineData(14, Growth.Speed)]
    public void The_next_change_comes_on_day_14_not_before(int days, Growth growth)
    {
        var (way, day) = Growing();
        var began = DayOf(way.CheckIns[^1].Date);
        way.Then(Run(day, 8), Run(day + 3, 8), Run(began + days, 8)).Next.Session!.Growth.Should().Be(growth);
    }

    [Fact]
    public void A_run_that_was_not_safe_puts_off_the_next_change_for_14_days()
    {
        var (way, day) = Growing();
        for (var on = day; on <= day + 18; on += 3)
        {
            way = way.Add(Run(on, 8) with { During = on == day + 6 ? 3 : 0 });
            way.Next.Session!.Growth.Should().Be(Growth.Distance, "day {0}", on - day);
        }

        way.Add(Run(day + 21, 8)).Next.Session!.Growth.Should().Be(Growth.Speed);
    }

    [Fact]
    public void Two_acceptable_runs_go_to_25_minutes_and_too_much_to_2_times_12()
    {
        var (way, day) = Growing();
        way.Then(Run(day, 8) with { During = 3 }, Run(day + 3, 8) with { During = 3 }).Next.Session!.Step.Should().Be(7);
        way.Add(Run(day, 8) with { During = 6 }).Next.Session!.Step.Should().Be(6);
    }

    private static (WayBack Way, int Day) Growing()
    {
        var way = AtStep(8).Way.ThenSafe(2);
        way.Next.Session!.Growth.Should().Be(Growth.Distance);
        return (way, DayOf(way.Next.Earliest));
    }
}
