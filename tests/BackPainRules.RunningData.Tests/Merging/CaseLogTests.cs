using BackPainRules.Facts;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Merging;

public class CaseLogTests
{
    private static readonly DateOnly First = new(2026, 3, 1);

    [Fact]
    public void A_case_without_a_log_gets_one_that_begins_with_the_first_run()
    {
        var runner = Import(Run(0, 5000), Run(2, 6000)).AddTo(new());
        runner.LogFrom.Should().Be(First);
        runner.Sessions.Should().BeEquivalentTo([new { Date = First, DistanceMeters = 5000m }, new { Date = First.AddDays(2), DistanceMeters = 6000m }]);
        BackPainAssessor.Default.Check(runner).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData(5000, 5200, 1)]
    [InlineData(5000, 5201, 2)]
    [InlineData(20_000, 20_400, 1)]
    [InlineData(20_000, 20_410, 2)]
    [InlineData(null, 5000, 1)]
    [InlineData(5000, null, 1)]
    public void A_run_of_the_same_day_and_about_the_same_distance_is_the_same(int? told, int? read, int count) =>
        Import(Run(0, read)).AddTo(new() { Sessions = [new() { Date = First, DistanceMeters = told }] }).Sessions.Should().HaveCount(count);

    [Fact]
    public void What_the_runner_told_stays_and_the_files_fill_its_gaps()
    {
        RunnerCase told = new() { Sessions = [new() { Date = First, DistanceMeters = 5000, PainDuring = 3, Surface = Surface.Grass }] };
        var run = Run(0, 5050) with { RunningCadenceStepsPerMinute = new(164, Origin.Points), Surface = new(Surface.Asphalt, Origin.Total) };
        Import(run).AddTo(told).Sessions.Should().Equal(
            new RunningSession { Date = First, DistanceMeters = 5000, PainDuring = 3, Surface = Surface.Grass, CadenceStepsPerMinute = 164 });
    }

    [Fact]
    public void Two_runs_of_one_day_stay_two()
    {
        RunnerCase told = new() { Sessions = [new() { Date = First, PainDuring = 1 }, new() { Date = First, PainDuring = 1 }] };
        Import(Run(0, 3000), Run(0, 3010), Run(0, 3020)).AddTo(told).Sessions!.Select(session => session.DistanceMeters).Should().Equal(3000, 3010, 3020);
    }

    [Fact]
    public void Adding_the_same_runs_again_changes_nothing()
    {
        var import = Import(Run(0, 5000), Run(0, 5010), Run(3, 8000));
        import.AddTo(import.AddTo(new())).Should().BeEquivalentTo(import.AddTo(new()));
    }

    [Fact]
    public void Of_two_runs_of_a_day_the_nearest_is_the_same_and_one_without_a_distance_the_last()
    {
        RunnerCase told = new() { Sessions = [new() { Date = First, DistanceMeters = 5000, PainDuring = 1 }, new() { Date = First, PainDuring = 2 }, new() { Date = First, DistanceMeters = 5190, PainDuring = 3 }] };
        Import(Run(0, null), Run(0, 5180), Run(0, 5010)).AddTo(told).Should().BeEquivalentTo(told with { LogFrom = First });
    }

    [Fact]
    public void Two_runs_of_a_day_that_are_the_same_in_everything_count_once_and_do_not_spoil_the_case()
    {
        var runner = Import(Run(0, 5000), Run(0, 5000), Run(0, null), Run(0, null)).AddTo(new());
        runner.Sessions!.Select(session => session.DistanceMeters).Should().Equal(5000, null, null);
        BackPainAssessor.Default.Check(runner).IsValid.Should().BeTrue();
        Import(Run(0, 5000), Run(0, 5000)).AddTo(runner).Should().BeEquivalentTo(runner);
    }

    [Fact]
    public void A_run_that_is_in_the_log_already_fills_no_other()
    {
        RunnerCase told = new() { LogFrom = First, Sessions = [new() { Date = First, DistanceMeters = 5000, CadenceStepsPerMinute = 164 }, new() { Date = First, DistanceMeters = 5000 }] };
        var evening = Run(0, 5000) with { StartTime = Run(0, 5000).StartTime.AddHours(9), RunningCadenceStepsPerMinute = new(164, Origin.Points) };
        Import(Run(0, 5000), evening).AddTo(told).Should().BeEquivalentTo(told);
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(1, 0)]
    [InlineData(null, 0)]
    public void The_log_begins_where_it_began_or_with_an_earlier_run(int? began, int begins) =>
        Import(Run(0, 5000)).AddTo(new() { LogFrom = began is { } days ? First.AddDays(days) : null }).LogFrom.Should().Be(First.AddDays(begins));

    [Fact]
    public void A_guess_of_the_surface_is_no_fact() =>
        Import(Run(0, 5000) with { Surface = new(Surface.Treadmill, Origin.Computed) }).AddTo(new()).Sessions![0].Surface.Should().BeNull();

    [Fact]
    public void A_shoe_in_use_is_listed_and_its_distance_is_known_only_when_the_log_saw_it_new()
    {
        var runner = Import(
            Run(0, 5000, "Old"), Run(1, 5000, "Gone"), Run(29, 5000, "Early"), Run(30, 5000, "New"), Run(61, 7000, "New"), Run(61, 4000, "Old"), Run(62, 1000, "Early"), Run(62, null, "Unmeasured"))
            .AddTo(new() { Shoes = [new() { Name = "Told", DistanceMeters = 1 }] });
        runner.Shoes.Should().Equal(
            new Shoe { Name = "Told", DistanceMeters = 1 },
            new Shoe { Name = "Early" },
            new Shoe { Name = "New", DistanceMeters = 12_000 },
            new Shoe { Name = "Old" },
            new Shoe { Name = "Unmeasured" });
    }

    [Theory]
    [InlineData(14, 1)]
    [InlineData(15, 2)]
    public void Parts_of_a_run_less_than_15_minutes_apart_are_one_run(int minutes, int count)
    {
        var first = Run(0, 3000) with { ElapsedSeconds = new(1200, Origin.Total) };
        var second = Run(0, 8000) with { StartTime = first.StartTime.AddMinutes(20 + minutes), ElapsedSeconds = new(2400, Origin.Total) };
        var sessions = Import(first, second).AddTo(new()).Sessions!;
        sessions.Should().HaveCount(count);
        sessions.Sum(session => session.DistanceMeters).Should().Be(11_000);
    }

    [Theory]
    [InlineData(7000, 307_000)]
    [InlineData(null, null)]
    public void Runs_after_those_of_the_log_go_onto_the_shoe_and_earlier_ones_are_in_what_was_told(int? meters, int? expected)
    {
        RunnerCase told = new() { Sessions = [new() { Date = First.AddDays(10) }], Shoes = [new() { Name = "Blue", DistanceMeters = 300_000 }] };
        var once = Import(Run(2, 5000, "Blue"), Run(11, meters, "Blue")).AddTo(told);
        once.Shoes.Should().Equal(new Shoe { Name = "Blue", DistanceMeters = expected });
        Import(Run(2, 5000, "Blue"), Run(11, meters, "Blue")).AddTo(once).Shoes.Should().Equal(once.Shoes);
    }

    [Fact]
    public void Without_runs_the_case_is_the_same()
    {
        var runner = new RunnerCase();
        Import().AddTo(runner).Should().BeSameAs(runner);
    }

    private static ImportResult Import(params ReadOnlySpan<ImportedRun> runs) => new() { Runs = [.. runs], Findings = [], FilesRead = 1 };

    private static ImportedRun Run(int day, int? meters, string? shoe = null) => new()
    {
        StartTime = new(First.AddDays(day), new(7, 30), TimeSpan.Zero),
        Source = RunSource.Fit,
        Files = ["run.fit"],
        DistanceMeters = meters is { } known ? new(known, Origin.Total) : null,
        Shoe = shoe is null ? null : new(shoe, Origin.Told),
    };
}
