using BackPainRules.RunningData.Formats.Fit;
using BackPainRules.RunningData.Recordings;
using BackPainRules.RunningData.Tests.Synthetic;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Formats.Fit;

public class FitReaderTests
{
    private const uint Time = 1_100_000_000;

    private static readonly FitColumn[] Point = [FitColumn.Whole32(253), FitColumn.Whole32(5), FitColumn.Byte(4)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Both_byte_orders_give_the_same(bool isBigEndian)
    {
        var read = FitRead.Of(new SyntheticRun { Seconds = 600, IsBigEndian = isBigEndian }.File());
        read.Findings.Should().BeEmpty();
        read.Runs.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            StartTime = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(1)),
            IsLocalTime = true,
            DistanceMeters = new Measured<decimal>(1680, Origin.Total),
            TimerSeconds = new Measured<decimal>(600, Origin.Total),
            CadenceStepsPerMinute = new Measured<decimal>(164, Origin.Points),
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void It_does_not_matter_how_the_bytes_come(int atOnce)
    {
        var file = new SyntheticRun { Seconds = 3600 }.File();
        var (slow, whole) = (FitRead.Of(file, atOnce: atOnce), FitRead.Of(file));
        slow.Findings.Should().BeEmpty();
        slow.Recordings[0].Samples.ToArray().Should().Equal(whole.Recordings[0].Samples.ToArray());
    }

    [Fact]
    public void Files_in_a_row_are_read_one_after_the_other()
    {
        byte[] file = [.. new SyntheticRun { Seconds = 60 }.File(), .. new SyntheticRun { Seconds = 90, IsBigEndian = true }.File(), .. new SyntheticRun { Seconds = 120, Sport = 2 }.File()];
        var read = FitRead.Of(file);
        read.Recordings.Select(one => one.Samples.Length).Should().Equal(61, 91, 121);
        read.Runs.Should().HaveCount(2);
        read.Findings.Should().ContainSingle().Which.Issue.Should().Be(FileIssue.NotARun);
    }

    [Fact]
    public void Short_times_count_on_from_the_last_full_one_and_32_seconds_are_not_0()
    {
        var fit = Activity().Define(1, 20, Point).Data(1, Time + 30, 0, 80).Define(2, 20, Point[1], Point[2]);
        foreach (var on in (int[])[31, 34, 34 + 32, 97])
        {
            fit.Compressed(2, (int)(Time + (uint)on), on * 300, 80);
        }

        Times(fit).Should().Equal(30, 31, 34, 34, 65);
    }

    [Fact]
    public void A_short_time_before_any_full_one_is_no_point()
    {
        var fit = Activity().Define(2, 20, Point[1], Point[2]).Compressed(2, 5, 100, 80).Define(1, 20, Point).Data(1, Time + 7, 0, 80);
        Times(fit).Should().Equal(7);
    }

    [Fact]
    public void Packed_speed_and_distance_add_up_beyond_256_metres()
    {
        var fit = Activity().Define(1, 20, FitColumn.Whole32(253), new(8, 3, 0x0D));
        for (var second = 0; second < 120; second++)
        {
            fit.Data(1, Time + (uint)second, Packed(3, second * 3 % 256));
        }

        fit.Data(1, Time + 120, new byte[] { 255, 255, 255 });
        var points = FitRead.Of(fit.File()).Recordings[0].Samples.ToArray();
        points[119].Should().Match<Sample>(point => point.Distance == 357 && point.Speed == 3);
        points[120].Distance.Should().Be(double.NaN);
    }

    [Fact]
    public void What_was_not_recorded_is_missing_and_not_0()
    {
        var fit = Activity().Define(1, 20, Point).Data(1, Time, null, null);
        var point = FitRead.Of(fit.File()).Recordings[0].Samples.Span[0];
        point.Distance.Should().Be(double.NaN);
        point.Cadence.Should().Be(float.NaN);
        point.Latitude.Should().Be(double.NaN);
    }

    [Fact]
    public void The_newer_field_goes_before_the_older_unless_it_is_empty()
    {
        var fit = Activity()
            .Define(1, 20, FitColumn.Whole32(253), FitColumn.Whole16(6), FitColumn.Whole32(73), FitColumn.Whole16(2), FitColumn.Whole32(78))
            .Data(1, Time, 2000, 3000, 3000, 3500)
            .Data(1, Time + 1, 2000, null, 3000, null);
        FitRead.Of(fit.File()).Recordings[0].Samples.ToArray().Select(point => (point.Speed, point.Altitude)).Should().Equal((3, 200), (2, 100));
    }

    [Theory]
    [InlineData(1, 0x86)]
    [InlineData(3, 0x84)]
    [InlineData(4, 0x99)]
    [InlineData(0, 0x86)]
    public void A_field_whose_size_does_not_fit_is_passed_over_and_the_rest_is_read(int size, int type)
    {
        var fit = Activity().Define(1, 20, FitColumn.Whole32(253), new(5, size, type), FitColumn.Byte(4)).Data(1, Time, new byte[size], 80);
        var read = FitRead.Of(fit.File());
        read.Recordings[0].Samples.Span[0].Should().Match<Sample>(point => double.IsNaN(point.Distance) && point.Cadence == 80);
        read.Findings.Where(finding => finding.Kind > FindingKind.Warning).Should().BeEmpty();
    }

    [Theory]
    [InlineData(10_803, 3d)]
    [InlineData(-14_400, -4d)]
    [InlineData(19_800, 5.5)]
    [InlineData(50_400, 14d)]
    [InlineData(51_300, null)]
    [InlineData(-876_098_089, null)]
    public void The_zone_is_what_local_time_is_ahead_where_that_can_be(int ahead, double? hours)
    {
        var fit = Activity().Define(1, 20, Point).Data(1, Time, 0, 80)
            .Define(5, 34, FitColumn.Whole32(253), FitColumn.Whole32(5)).Data(5, Time, Time + ahead);
        FitRead.Of(fit.File()).Recordings[0].ZoneOffset.Should().Be(hours is { } known ? TimeSpan.FromHours(known) : null);
    }

    [Theory]
    [InlineData(1, 294, false)]
    [InlineData(0, 294, false)]
    [InlineData(0, 1, true)]
    public void One_maker_writes_0_for_not_known(int ahead, int manufacturer, bool isKnown)
    {
        var fit = Activity(manufacturer).Define(1, 20, Point).Data(1, Time, 0, 80)
            .Define(5, 34, FitColumn.Whole32(253), FitColumn.Whole32(5)).Data(5, Time, Time + ahead);
        FitRead.Of(fit.File()).Recordings[0].ZoneOffset.HasValue.Should().Be(isKnown);
    }

    [Fact]
    public void A_check_sum_by_eights_is_the_one_bit_by_bit()
    {
        var bytes = new SyntheticRun { Seconds = 20 }.File();
        for (var length = 0; length < 64; length++)
        {
            FitChecksum.Of(bytes.AsSpan(0, length)).Should().Be(FitEncoder.Sum(bytes.AsSpan(0, length)));
        }
    }

    private static byte[] Packed(double speed, double meters)
    {
        var packed = (uint)(speed * 100) | ((uint)(meters * 16) << 12);
        return [(byte)packed, (byte)(packed >> 8), (byte)(packed >> 16)];
    }

    private static FitEncoder Activity(int manufacturer = 1) => new FitEncoder().Define(0, 0, FitColumn.Enumerated(0), FitColumn.Whole16(1)).Data(0, 4, manufacturer);

    private static IEnumerable<double> Times(FitEncoder fit) =>
        FitRead.Of(fit.File()).Recordings[0].Samples.ToArray().Select(point => point.Time - SyntheticRun.Epoch - Time);
}
