using BackPainRules.Facts;
using BackPainRules.RunningData.Recordings;
using BackPainRules.RunningData.Tests.Synthetic;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Fit;

/// <summary>Sessions, laps, pauses, and what apps add.</summary>
public class FitSessionTests
{
    private const uint Time = 1_100_000_000;

    private static readonly FitColumn[] Session = [FitColumn.Whole32(2), FitColumn.Whole32(7), FitColumn.Whole32(8), FitColumn.Whole32(9), FitColumn.Enumerated(5), FitColumn.Enumerated(6)];

    [Fact]
    public void Of_several_sessions_each_has_its_points_and_only_runs_are_kept()
    {
        var fit = Points(300, cadence: second => second < 100 ? 45 : 82)
            .Define(4, 18, Session)
            .Data(4, Time, 99_000, 99_000, 100_000, 2, 0)
            .Data(4, Time + 100, 100_000, 100_000, 30_000, 1, 3)
            .Data(4, Time + 201, 98_000, 98_000, 10_000, 5, 0);
        var read = FitRead.Of(fit.File());
        read.Recordings.Select(one => (one.Sport, one.Samples.Length)).Should().Equal((Sport.Another, 100), (Sport.Running, 101), (Sport.Another, 99));
        read.Runs.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            CadenceStepsPerMinute = new Measured<decimal>(164, Origin.Points),
            Surface = new Measured<Surface>(Surface.Trail, Origin.Total),
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_straight_after_a_ride_has_its_speed_whether_metres_go_on_or_begin_anew(bool beginAnew)
    {
        var fit = Begun().Define(1, 20, FitColumn.Whole32(253), FitColumn.Whole32(5), FitColumn.Byte(4));
        for (var second = 0; second <= 1200; second++)
        {
            fit.Data(1, Time + (uint)second, second <= 600 ? second * 900 : (beginAnew ? 0 : 540_000) + ((second - 600) * 300), 82);
        }

        fit.Define(4, 18, Session).Data(4, Time, 600_000, 600_000, 540_000, 2, 0).Data(4, Time + 600, 600_000, 600_000, 180_000, 1, 0);
        FitRead.Of(fit.File()).Runs.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            DistanceMeters = new Measured<decimal>(1800, Origin.Total),
            RunningSpeedMetersPerSecond = new Measured<decimal>(3, Origin.Points),
            RunningCadenceStepsPerMinute = new Measured<decimal>(164, Origin.Points),
        });
    }

    [Fact]
    public void No_point_is_in_two_runs_however_many_sessions_claim_it()
    {
        var fit = Points(300).Define(4, 18, Session);
        for (var session = 0; session < 50; session++)
        {
            fit.Data(4, Time, 300_000, 300_000, 90_000, 1, 0);
        }

        FitRead.Of(fit.File()).Recordings.Should().HaveCount(50).And.Subject.Sum(one => one.Samples.Length).Should().Be(301);
    }

    [Theory]
    [InlineData(1, Surface.Treadmill)]
    [InlineData(45, Surface.Treadmill)]
    [InlineData(58, Surface.Treadmill)]
    [InlineData(2, Surface.Asphalt)]
    [InlineData(3, Surface.Trail)]
    [InlineData(4, Surface.Track)]
    [InlineData(0, null)]
    [InlineData(82, null)]
    public void A_kind_of_running_may_tell_the_surface(int subSport, Surface? surface) =>
        FitRead.Of(new SyntheticRun { Seconds = 60, SubSport = subSport }.File()).Runs.Single().Surface?.Value.Should().Be(surface);

    [Theory]
    [InlineData(1, Sport.Running)]
    [InlineData(11, Sport.Walking)]
    [InlineData(17, Sport.Walking)]
    [InlineData(0, Sport.NotSaid)]
    [InlineData(2, Sport.Another)]
    [InlineData(250, Sport.Another)]
    public void A_sport_is_what_its_number_says(int sport, object expected) =>
        FitRead.Of(new SyntheticRun { Seconds = 60, Sport = sport }.File()).Recordings.Single().Sport.Should().Be((Sport)expected);

    [Fact]
    public void Without_a_summary_the_sport_message_and_the_points_tell()
    {
        var fit = Points(200).Define(6, 12, FitColumn.Enumerated(0), FitColumn.Enumerated(1)).Data(6, 1, 4);
        FitRead.Of(fit.File()).Runs.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            DistanceMeters = new Measured<decimal>(600, Origin.Points),
            TimerSeconds = new Measured<decimal>(200, Origin.Points),
            Surface = new Measured<Surface>(Surface.Track, Origin.Total),
        });
    }

    [Fact]
    public void A_stop_of_the_timer_is_a_pause_and_the_last_stop_is_the_end()
    {
        var fit = Points(100).Define(5, 21, FitColumn.Whole32(253), FitColumn.Enumerated(0), FitColumn.Enumerated(1))
            .Data(5, Time, 0, 0).Data(5, Time + 20, 0, 4).Data(5, Time + 25, 0, 1).Data(5, Time + 50, 0, 0).Data(5, Time + 60, 9, 1).Data(5, Time + 100, 0, 4);
        var recording = FitRead.Of(fit.File()).Recordings.Single();
        recording.KnowsPauses.Should().BeTrue();
        recording.Pauses.Should().Equal(new Pause(Time + 20 + SyntheticRun.Epoch, Time + 50 + SyntheticRun.Epoch));
    }

    [Theory]
    [InlineData("Cadence", "RPM", 82, 164)]
    [InlineData("Cadence", "spm", 164, 164)]
    [InlineData("Cadence", "furlongs", 82, null)]
    [InlineData("Kadenz", "RPM", 82, null)]
    public void What_an_app_adds_is_read_by_name_and_unit(string name, string unit, int value, int? cadence)
    {
        var fit = Described(name, unit, native: null).Define(1, 20, [new(3, 1, 0)], FitColumn.Whole32(253), FitColumn.Whole32(5));
        for (var second = 0; second <= 100; second++)
        {
            fit.Data(1, Time + (uint)second, second * 300, value);
        }

        fit.Define(4, 18, Session).Data(4, Time, 100_000, 100_000, 30_000, 1, 0);
        FitRead.Of(fit.File()).Runs.Single().CadenceStepsPerMinute.Should().Be(cadence is { } steps ? new Measured<decimal>(steps, Origin.Points) : null);
    }

    [Fact]
    public void What_the_device_itself_records_goes_before_what_an_app_adds()
    {
        var fit = Described("Cadence", "RPM", native: 4).Define(1, 20, [new(3, 1, 0)], FitColumn.Whole32(253), FitColumn.Byte(4))
            .Data(1, Time, 80, 90).Data(1, Time + 1, null, 90);
        FitRead.Of(fit.File()).Recordings.Single().Samples.ToArray().Select(point => point.Cadence).Should().Equal(80, 90);
    }

    [Fact]
    public void A_description_may_come_after_the_definition_that_needs_it()
    {
        var fit = Begun().Define(1, 20, [new(3, 1, 0)], FitColumn.Whole32(253)).Data(1, Time, 90);
        Describe(fit, "Cadence", "RPM", native: null).Data(1, Time + 1, 91);
        FitRead.Of(fit.File()).Recordings.Single().Samples.ToArray().Select(point => point.Cadence).Should().Equal(float.NaN, 91);
    }

    [Theory]
    [InlineData(1999, 90)]
    [InlineData(2000, float.NaN)]
    public void Descriptions_without_end_are_not_looked_at(int before, float cadence)
    {
        var fit = Begun().Define(1, 20, [new(3, 1, 0)], FitColumn.Whole32(253));
        Describe(fit, "Power", "Watts", native: null);
        for (var i = 1; i < before; i++)
        {
            fit.Data(7, 0, 9, 2, "Power", "Watts", null, null);
        }

        fit.Data(7, 0, 3, 2, "Cadence", "RPM", null, null).Data(1, Time, 90);
        FitRead.Of(fit.File()).Recordings.Single().Samples.ToArray().Select(point => point.Cadence).Should().Equal(cadence);
    }

    private static FitEncoder Begun() => new FitEncoder().Define(0, 0, FitColumn.Enumerated(0)).Data(0, 4);

    private static FitEncoder Described(string name, string unit, int? native) => Describe(Begun(), name, unit, native);

    private static FitEncoder Describe(FitEncoder fit, string name, string unit, int? native) => fit
        .Define(7, 206, FitColumn.Byte(0), FitColumn.Byte(1), FitColumn.Byte(2), FitColumn.Text(3, 20), FitColumn.Text(8, 12), FitColumn.Whole16(14), FitColumn.Byte(15))
        .Data(7, 0, 3, 2, name, unit, native is null ? null : 20, native);

    private static FitEncoder Points(int seconds, Func<int, int>? cadence = null)
    {
        var fit = Begun().Define(1, 20, FitColumn.Whole32(253), FitColumn.Whole32(5), FitColumn.Byte(4));
        for (var second = 0; second <= seconds; second++)
        {
            fit.Data(1, Time + (uint)second, second * 300, cadence?.Invoke(second) ?? 82);
        }

        return fit;
    }
}
