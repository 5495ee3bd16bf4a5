using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Engines;

/// <summary>What is read of a case, and what is said of what cannot be read.</summary>
public class CaseReaderTests
{
    private static readonly RuleBook Tiny = TinyBook.With(TinyBook.Valid("one").Concludes(TinyBook.Known));

    [Fact]
    public void What_two_facts_contradict_is_not_known()
    {
        var told = NoWarningSign with { PainBegan = Today.AddDays(-100) };
        var readings = CaseReadings.Of(BackPainAssessor.Default.Book, told.With(Course.Days, 3), Today);
        readings[Course.Days].IsKnown.Should().BeFalse();
        readings.Faults.Should().Contain(fault => fault.Path == "answers.course.days" && fault.Code == "told-twice");
        CaseReadings.Of(BackPainAssessor.Default.Book, told.With(Course.Days, 100), Today)[Course.Days].Should().Be(Reading.Between(100, 100));
    }

    [Fact]
    public void A_wrong_answer_is_out_of_range_only_where_a_number_is()
    {
        Code(TinyBook.Number, Answer.Of(101)).Should().Be("out-of-range");
        Code(TinyBook.Number, Answer.Yes).Should().Be("not-allowed");
        Code(TinyBook.A, Answer.Of(1)).Should().Be("not-allowed");
        Code(TinyBook.Day, Answer.Of(1)).Should().Be("not-allowed");
        Code(TinyBook.Day, Answer.No).Should().Be("not-allowed");
        Code(TinyBook.Day, Answer.Of("friday")).Should().BeNull();
        Code(TinyBook.A, Answer.Yes).Should().BeNull();

        static string? Code(ISignal signal, Answer answer) => CaseReadings.Of(Tiny, new RunnerCase().With(signal, answer), Today).Faults.SingleOrDefault()?.Code;
    }

    [Fact]
    public void The_name_that_was_meant_is_guessed_for_a_hundred_only()
    {
        var told = Enumerable.Range(0, 102).Aggregate(new RunnerCase(), (runner, i) => runner with { Answers = runner.Answers.With($"number{i:000}", Answer.Yes) });
        var hints = CaseReadings.Of(Tiny, told, Today).Faults.Select(fault => fault.Message.Contains("Did you mean 'number'?", StringComparison.Ordinal));
        hints.Should().Equal(Enumerable.Range(0, 102).Select(i => i < 100));
    }

    [Fact]
    public void Something_is_known_as_soon_as_anything_is()
    {
        Known(new()).Should().BeFalse();
        Known(new RunnerCase().With(TinyBook.A, Answer.DoesNotKnow)).Should().BeFalse();
        Known(new RunnerCase().With(TinyBook.A, true)).Should().BeTrue();
        Known(new RunnerCase().With(TinyBook.A, false)).Should().BeTrue();
        Known(new RunnerCase().With(TinyBook.Number, 3)).Should().BeTrue();

        static bool Known(RunnerCase told) => CaseReadings.Of(Tiny, told, Today).IsAnyKnown;
    }

    [Fact]
    public void A_finding_that_the_book_does_not_know_does_not_hold()
    {
        var verdicts = Verdicts.Of(BookProgram.Of(Tiny), CaseReadings.Of(Tiny, new RunnerCase().With(TinyBook.A, true), Today));
        var strange = new Pattern("strange", "Strange");
        (verdicts[TinyBook.Known], verdicts[strange], strange.Fold(ReferenceEvaluator.Over(verdicts)), TinyBook.Known.Fold(ReferenceEvaluator.Over(verdicts))).Should().Be((Truth.Yes, Truth.No, Truth.No, Truth.Yes));
    }

    [Fact]
    public void Clauses_are_numbered_by_case_from_1() =>
        BookProgram.Of(TinyBook.With(TinyBook.Valid("one").When(TinyBook.A).Case("x", Urgency.UrgentSameDay, TinyBook.Sign).Otherwise("y", Urgency.SoonWithin5Days).Flags(new("flag", "A flag")))).Clauses.Select(clause => clause.Id)
            .Should().Equal("finding flag", "rule one urgentSameDay", "rule one soonWithin5Days", "rule one case 1", "rule one case 2", "rule one");

    [Fact]
    public void Any_bit_counts_wherever_another_stands() =>
        (ReadingRow.Any([]), ReadingRow.Any([0, 0]), ReadingRow.Any([0, 4]), ReadingRow.Any([4, 4]), ReadingRow.Any([4, 4, 4])).Should().Be((false, false, true, true, true));

    [Fact]
    public void What_another_fact_tells_is_not_refused()
    {
        var book = BackPainAssessor.Default.Book;
        var refused = new RunnerCase().With(Course.Days, Answer.DoesNotKnow);
        CaseReadings.Of(book, refused, Today).IsRefused(Course.Days).Should().BeTrue();
        CaseReadings.Of(book, refused with { PainBegan = Today }, Today).IsRefused(Course.Days).Should().BeFalse();
    }

    [Fact]
    public void A_row_that_was_used_before_is_read_as_a_new_one()
    {
        var (bits, numbers) = (new ulong[ReadingRow.BitWords(Tiny)], new int[ReadingRow.Numbers(Tiny)]);
        Array.Fill(bits, ulong.MaxValue);
        Array.Fill(numbers, 7);
        var row = new ReadingRow(bits, numbers);
        CaseReader.Read(Tiny, new RunnerCase().With(TinyBook.A, true), Today, row, faults: null);
        for (var place = 0; place < Tiny.Signals.Count; place++)
        {
            row[Tiny, place].Should().Be(Tiny.Signals[place].Equals(TinyBook.A) ? Reading.Yes : default);
            ReadingRow.Has(row.Refused, place).Should().BeFalse();
        }
    }
}
