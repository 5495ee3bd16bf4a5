using BackPainRules.Facts;
using BackPainRules.RunningData.Histories;
using FluentAssertions;
using Xunit;

namespace BackPainRules.RunningData.Tests.Histories;

/// <summary>In what the runs that were followed by pain differ from the others, and what is said where nothing can be told.</summary>
public class OwnHistoryTests
{
    private static readonly DateOnly First = new(2026, 1, 1);

    [Theory]
    [InlineData(10, 0)]
    [InlineData(400, 1)]
    public void A_difference_that_is_gone_once_it_is_written_is_none(int meters, int patterns)
    {
        var sessions = Enumerable.Range(0, 30).Select(day => new RunningSession { Date = First.AddDays(day), DistanceMeters = day % 2 == 0 ? 5000 + meters : 5000 - (day % 3), PainNextMorning = day % 2 == 0 ? 5 : 0 });
        OwnHistory.Of(sessions).Patterns.Should().HaveCount(patterns);
    }

    [Fact]
    public void A_surface_after_which_the_back_hurts_stands_out()
    {
        var history = OwnHistory.Of(Concrete(9, 11, 3, 20));
        var pattern = history.Patterns.Should().ContainSingle().Which;
        pattern.Should().BeEquivalentTo(new
        {
            Trait = RunTrait.Surface,
            Surface = Surface.Concrete,
            With = new PainCount(9, 11),
            Without = new PainCount(3, 20),
            Followed = 12,
            NotFollowed = 19,
            MedianFollowed = (decimal?)null,
        });
        history.Comparisons.Should().Be(1, "of two surfaces one against the other is one comparison");
        pattern.P.Should().Be(FisherTest.TwoSided(new(9, 11), new(3, 20))).And.Be(pattern.CorrectedP);
        history.Lines.Should().Equal(
            "31 runs of 31 tell how much the back hurt next morning.",
            "After 12 it hurt 3 or more of 10, after 19 less or not at all.",
            "After 9 of 11 runs on concrete the back hurt next morning, after 3 of 20 on other ground.",
            "This shows what went together, not why. Runs differ in more than one thing, and runs of the same weeks are alike.",
            "Not compared: shoes (told of 0 runs), length (told of 0 runs), descent (told of 0 runs), speed (told of 0 runs), step rate (told of 0 runs).");
    }

    [Theory]
    [InlineData(5_000, "Runs after which the back hurt next morning were mostly longer: 9.5 km in the middle of 10 runs, the others 5.6 km in the middle of 12 runs.")]
    [InlineData(-5_000, "Runs after which the back hurt next morning were mostly shorter: 4.5 km in the middle of 10 runs, the others 10.6 km in the middle of 12 runs.")]
    public void A_length_after_which_the_back_hurts_stands_out(int longer, string text)
    {
        var others = longer > 0 ? 5_000 : 10_000;
        RunningSession[] runs =
        [
            .. Enumerable.Range(0, 10).Select(i => Run(i, 4) with { DistanceMeters = (longer > 0 ? 9_000 : 4_000) + (100 * i) }),
            .. Enumerable.Range(0, 12).Select(i => Run(10 + i, 1) with { DistanceMeters = others + (100 * i) }),
        ];
        var pattern = OwnHistory.Of(runs).Patterns.Should().ContainSingle().Which;
        (pattern.Trait, pattern.Followed, pattern.NotFollowed, pattern.With, pattern.Surface).Should().Be((RunTrait.Length, 10, 12, null, null));
        pattern.MedianNotFollowed.Should().Be(others + 550);
        pattern.P.Should().BeApproximately(2.0 / 646_646, 1e-12, "2 of C(22, 10) ways");
        pattern.Text.Should().Be(text);
    }

    [Fact]
    public void Each_trait_has_its_words()
    {
        Texts(run => run with { Shoe = run.PainNextMorning > 2 ? "red" : "blue" }).Should().Equal("After 10 of 10 runs in the shoe 'red' the back hurt next morning, after 0 of 10 in other shoes.");
        Texts(run => run with { DescentMeters = 20 + (15 * run.PainNextMorning) }).Should().Equal(Number("with more descent", "80 m", "20 m"));
        Texts(run => run with { CadenceStepsPerMinute = 170 - (2.5m * run.PainNextMorning) }).Should().Equal(Number("at a lower step rate", "160 steps/min", "170 steps/min"));
        Texts(run => run with { DistanceMeters = 6_000, RunningSeconds = 2_000 - (50 * run.PainNextMorning) }).Should().Equal(Number("faster", "5:00 min/km", "5:33 min/km"));

        static string Number(string than, string followed, string others) =>
            $"Runs after which the back hurt next morning were mostly {than}: {followed} in the middle of 10 runs, the others {others} in the middle of 10 runs.";
    }

    [Theory]
    [InlineData(8, 8, true)]
    [InlineData(7, 9, false)]
    [InlineData(9, 7, false)]
    public void A_comparison_takes_8_runs_on_each_side(int followed, int others, bool isCompared)
    {
        var runs = Enumerable.Range(0, followed + others).Select(i => Run(i, i < followed ? 3 : 0) with { DescentMeters = i }).ToArray();
        var history = OwnHistory.Of(runs);
        history.Comparisons.Should().Be(isCompared ? 1 : 0);
        history.Patterns.Should().HaveCount(isCompared ? 1 : 0);
        history.Lines.Contains("That is too little to compare: it takes 8 runs of each.").Should().Be(!isCompared);
    }

    [Theory]
    [InlineData(8, 12, 2)]
    [InlineData(7, 13, 1)]
    [InlineData(13, 7, 1)]
    public void A_surface_takes_8_runs_on_it_and_8_on_others(int onGrass, int onTrails, int comparisons)
    {
        // Sand makes three, so that grass and trails are a comparison each.
        var surfaces = Enumerable.Repeat(Surface.Grass, onGrass).Concat(Enumerable.Repeat(Surface.Trail, onTrails)).Append(Surface.Sand).ToArray();
        var history = OwnHistory.Of(surfaces.Select((surface, i) => Run(i, i % 2 == 0 ? 3 : 0) with { Surface = surface }));
        history.Comparisons.Should().Be(comparisons);
        history.Patterns.Should().BeEmpty();
        history.Lines.Should().Contain("Nothing stands out: what differs may be chance.");
    }

    [Fact]
    public void Runs_that_are_all_alike_are_not_compared()
    {
        var history = OwnHistory.Of(Enumerable.Range(0, 20).Select(i => Run(i, i % 2 == 0 ? 3 : 0) with { Surface = Surface.Asphalt, DistanceMeters = 5_000, DescentMeters = i < 3 ? 9 : null }));
        history.Gaps.Should().Contain([new(RunTrait.Surface, 10, 10), new(RunTrait.Length, 10, 10), new TraitGap(RunTrait.Descent, 2, 1)]);
        history.Lines.Should().Contain("Nothing could be compared.").And.Contain(line => line.StartsWith(
            "Not compared: ground (too few runs that differ), shoes (told of 0 runs), length (too few runs that differ), descent (told of 3 runs)"));
    }

    [Fact]
    public void Runs_without_the_score_are_left_out_and_missing_values_are_no_values()
    {
        RunningSession[] runs = [.. Concrete(9, 11, 3, 20), .. Enumerable.Range(40, 9).Select(i => Run(i, null) with { Surface = Surface.Concrete, PainAfter = 9 }), Run(60, 8), Run(61, 0)];
        var history = OwnHistory.Of(runs);
        (history.Runs, history.Scored, history.Compared).Should().Be((42, 33, new(13, 33)));
        history.Patterns.Single().With.Should().Be(new PainCount(9, 11));
        history.Lines[0].Should().Be("33 runs of 42 tell how much the back hurt next morning.");
    }

    [Fact]
    public void Moment_and_threshold_are_chosen()
    {
        RunningSession[] runs = [.. Concrete(9, 11, 3, 20).Select(run => run with { PainAfter = run.PainNextMorning - 0.5m, PainNextMorning = null })];
        OwnHistory.Of(runs).Should().BeEquivalentTo(new { Scored = 0, Moment = PainMoment.NextMorning, Threshold = 3m, Patterns = Array.Empty<OwnPattern>() });
        var history = OwnHistory.Of(runs, PainMoment.HourAfter, 2.5m);
        history.Compared.Should().Be(new PainCount(12, 31));
        history.Patterns.Single().Text.Should().StartWith("After 9 of 11 runs on concrete the back hurt an hour after,");
        history.Lines[1].Should().Be("After 12 it hurt 2.5 or more of 10, after 19 less or not at all.");
        OwnHistory.Of(runs, PainMoment.HourAfter, 2.6m).Compared.Followed.Should().Be(0);
    }

    [Fact]
    public void Nothing_to_compare_says_so()
    {
        OwnHistory.Of([]).Lines.Should().Equal("0 runs of 0 tell how much the back hurt next morning.", "That is too little to compare: it takes 8 runs of each.");
        OwnHistory.Of([Run(0, 3), Run(1, 2.9m), Run(2, null)]).Lines.Should().Equal(
            "2 runs of 3 tell how much the back hurt next morning.",
            "After 1 it hurt 3 or more of 10, after 1 less or not at all.",
            "That is too little to compare: it takes 8 runs of each.");
    }

    [Fact]
    public void The_latest_200_runs_are_compared_in_whole_days()
    {
        var runs = Enumerable.Range(0, 201).Select(i => Run(i, i % 4)).ToArray();
        OwnHistory.Of(runs[1..]).Compared.Should().Be(new PainCount(50, 200));
        OwnHistory.Of(runs).Should().BeEquivalentTo(new { Scored = 201, Compared = new PainCount(50, 200) });
        OwnHistory.Of([.. runs, Run(1, 0)]).Compared.Runs.Should().Be(199, "one of two runs of a day cannot be left out alone");
        OwnHistory.Of(runs).Lines[1].Should().Be("The latest 200 of them were compared.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10.5)]
    public void A_threshold_that_is_no_score_of_pain_is_refused(double threshold)
    {
        var act = () => OwnHistory.Of([], threshold: (decimal)threshold);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void What_is_told_stays_out_of_logs()
    {
        var history = OwnHistory.Of(Concrete(9, 11, 3, 20));
        history.ToString().Should().Be("OwnHistory (31 runs)");
        history.Patterns.Single().ToString().Should().Be("OwnPattern (Surface)");
    }

    private static IEnumerable<string> Texts(Func<RunningSession, RunningSession> with) =>
        OwnHistory.Of(Enumerable.Range(0, 20).Select(i => with(Run(i, i % 2 == 0 ? 4 : 0)))).Patterns.Select(pattern => pattern.Text);

    private static IEnumerable<RunningSession> Concrete(int followed, int runs, int otherFollowed, int others) =>
    [
        .. Enumerable.Range(0, runs).Select(i => Run(i, i < followed ? 3 : 2) with { Surface = Surface.Concrete }),
        .. Enumerable.Range(0, others).Select(i => Run(runs + i, i < otherFollowed ? 3 : 2) with { Surface = Surface.Grass }),
    ];

    private static RunningSession Run(int day, decimal? nextMorning) => new() { Date = First.AddDays(day), PainNextMorning = nextMorning };
}
