using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.HostTests;

/// <summary>NRules gives the same assessment as the engine that gives the meaning, byte for byte, proofs included.</summary>
public class AgreementTests
{
    public static TheoryData<string> Samples => [.. Cases.Samples];

    public static TheoryData<string> Evaluated => [.. Cases.Evaluated];

    public static TheoryData<int> Hundreds => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_case(string file) => Compare(Cases.Read(file));

    [Theory]
    [MemberData(nameof(Evaluated))]
    public void A_case_of_the_evaluation(string file) => Compare(Cases.Read(file));

    [Theory]
    [MemberData(nameof(Hundreds))]
    public void A_hundred_generated_cases(int hundred)
    {
        var possible = 0;
        for (var i = 0; i < 100; i++)
        {
            var told = Cases.Generated((hundred * 100) + i);
            possible += BackPainAssessor.Default.Check(told).IsValid ? 1 : 0;
            Compare(told);
        }

        possible.Should().BeInRange(20, 99, "both what is assessed and what is refused is compared");
    }

    [Fact]
    public void A_case_of_nothing() => Compare(new() { On = Cases.Today });

    [Fact]
    public void A_screening()
    {
        var told = Cases.Generated(1);
        OnNRules.Default.Screen(told).Should().Be(BackPainAssessor.Default.Screen(told));
    }

    [Fact]
    public void Equal_runs_and_shoes_and_the_same_run_twice()
    {
        var run = new RunningSession { Date = Cases.Today, DistanceMeters = 5000 };
        Compare(Cases.LowBack with { Sessions = [run, run, run, run with { }], Shoes = [new() { Name = "a" }, new() { Name = "a" }] });
    }

    [Fact]
    public void A_tuned_book()
    {
        var book = BackPainAssessor.Default.Book;
        var tuned = book.With(book.Thresholds[0], book.Thresholds[0].Min).With(book.Settings[0], on: !book.IsOn(book.Settings[0]));
        var told = Cases.Generated(2);
        Said.Of(OnNRules.With(tuned), told).Should().Be(Said.Of(new BackPainAssessor(tuned), told));
    }

    [Fact]
    public void A_rule_that_looks_at_nothing_holds()
    {
        var book = RuleBook.Of("1", Small.Pack([YesNoSignal.Ask("a", "A")], Small.Rule("always", Condition.Always, new Factor("f", "F", "", ""))));
        OnNRules.With(book).Assess(new() { On = Cases.Today }).Factors.Should().ContainSingle();
    }

    [Fact]
    public void Cases_assessed_at_once_do_not_disturb_each_other()
    {
        var told = Enumerable.Range(1000, 40).Select(Cases.Generated).ToArray();
        var expected = Array.ConvertAll(told, one => Said.Of(BackPainAssessor.Default, one));
        var actual = new string[told.Length];
        var assessor = OnNRules.With();
        Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => actual[i] = Said.Of(assessor, told[i]));
        actual.Should().Equal(expected);
    }

    private static void Compare(RunnerCase told) => Said.Of(OnNRules.Default, told).Should().Be(Said.Of(BackPainAssessor.Default, told));
}
