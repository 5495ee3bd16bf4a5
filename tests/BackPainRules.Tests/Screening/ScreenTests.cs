using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Engines;
using BackPainRules.Tests.Laws;
using BackPainRules.Tests.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Screening;

/// <summary>One case screened, read before or not; and what one more answer would change, in rows of a table or one by one.</summary>
public class ScreenTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly BackPainAssessor Other = Assessor.With((_, clauses) => new ClauseEngine(clauses));

    [Fact]
    public void A_case_that_was_read_is_screened_as_the_case()
    {
        foreach (var runner in RandomCases.Some(100))
        {
            var range = Assessor.Screen(runner);
            Assessor.Screen(Assessor.Read(runner)).Should().Be(range);
            Other.Screen(runner).Should().Be(range);
            Other.Screen(Assessor.Read(runner)).Should().Be(range);
        }
    }

    [Fact]
    public void What_was_read_with_another_book_is_refused_and_so_is_nothing()
    {
        var tiny = new BackPainAssessor(TinyBook.With(TinyBook.Valid("rule").Concludes(TinyBook.Known)));
        FluentActions.Invoking(() => Assessor.Screen(tiny.Read(Nothing))).Should().Throw<ArgumentException>().WithMessage("The readings were read with another book.*").WithParameterName("readings");
        FluentActions.Invoking(() => Assessor.Screen((RunnerCase)null!)).Should().Throw<ArgumentNullException>().WithParameterName("runner");
        FluentActions.Invoking(() => Assessor.Screen((CaseReadings)null!)).Should().Throw<ArgumentNullException>().WithParameterName("readings");
        FluentActions.Invoking(() => Assessor.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("runner");
    }

    [Fact]
    public void A_signal_that_the_book_does_not_have_is_named()
    {
        var readings = Assessor.Read(Nothing);
        FluentActions.Invoking(() => readings[TinyBook.A]).Should().Throw<ArgumentException>().WithMessage("The book has no signal 'a'.*");
        FluentActions.Invoking(() => readings.IsRefused(TinyBook.Number)).Should().Throw<ArgumentException>().WithMessage("The book has no signal 'number'.*");
        FluentActions.Invoking(() => readings[null!]).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Screening_allocates_nothing()
    {
        var cases = RandomCases.Some(50).ToArray();
        Allocated(cases, runner => Assessor.Screen(runner)).Should().Be(0);
        Allocated([.. cases.Select(Assessor.Read)], readings => Assessor.Screen(readings)).Should().Be(0);
    }

    [Fact]
    public void What_would_change_is_the_same_in_a_table_and_one_by_one()
    {
        var cases = RandomCases.Some(60).Where(runner => Assessor.Check(runner).IsValid)
            .Concat(CaseText.SampleFiles.Select(file => CaseJson.Read(File.ReadAllBytes(file), Assessor.Book)))
            .Take(30).ToArray();
        cases.Length.Should().BeGreaterThan(20);
        var oneByOne = Assessor.With((_, _) => new Passing(Assessor.Engine));
        foreach (var runner in cases)
        {
            Changes(Assessor.Assess(runner)).Should().Equal(Changes(oneByOne.Assess(runner)));
        }

        Changes(Assessor.Assess(cases[0])).Should().Equal(Changes(Other.Assess(cases[0])));
    }

    // The same answers, and a table knows nothing of it: it might have rules of its own.
    private sealed class Passing(IRuleEngine engine) : IRuleEngine
    {
        public EngineAnswer Answer(CaseLeaves leaves) => engine.Answer(leaves);
    }

    private static string[] Changes(Assessment assessment) =>
        [.. assessment.WhatWouldChange().Select(change => $"{change.Level}: {string.Join(", ", change.Answers.Select(answer => $"{answer.Signal.Id} {answer.IsSo}"))}")];

    private static long Allocated<T>(T[] cases, Func<T, TriageRange> screen)
    {
        long before = 0;
        for (var round = 0; round < 2; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var one in cases)
            {
                screen(one);
            }
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
