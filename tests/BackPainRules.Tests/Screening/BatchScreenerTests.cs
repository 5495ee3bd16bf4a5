using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Tests.Assessing;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Screening;

/// <summary>Columns that a caller fills say the same as cases that are assessed one by one.</summary>
public class BatchScreenerTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly BatchScreener Screener = new(Assessor);

    [Fact]
    public void Columns_filled_by_hand_say_what_each_case_says()
    {
        var cases = RandomCases.Some(200).Where(runner => Assessor.Check(runner).IsValid).ToArray();
        cases.Length.Should().BeGreaterThan(10);
        var screened = Screener.Screen(Columns([.. cases.Select(Assessor.Read)]), withRules: true);
        for (var row = 0; row < cases.Length; row++)
        {
            var alone = Assessor.Assess(cases[row]);
            (screened.Floor[row], screened.Recommended[row], screened.Ceiling[row]).Should().Be((alone.Range.Floor, alone.Recommended, alone.Range.Ceiling));
        }
    }

    [Fact]
    public void A_vague_number_says_what_a_vague_answer_says()
    {
        RunnerCase[] cases = [.. new[] { (0, 10), (0, 0), (8, 10), (3, 7), (7, 8) }.Select(ends => NoWarningSign.NotAsked(Pain.Now, Running.ScoreInRun).With(Pain.Worst, Answer.Of(ends.Item1, ends.Item2)))];
        var others = CaseTable.Of(Assessor.Book, [.. cases.Select(Assessor.Read)]);
        var screened = Screener.Screen(others.With(Pain.Worst, new[] { 0, 0, 8, 3, 7 }, new[] { 10, 0, 10, 7, 8 }));
        for (var row = 0; row < cases.Length; row++)
        {
            var alone = Assessor.Assess(cases[row]);
            (screened.Floor[row], screened.Recommended[row], screened.Ceiling[row]).Should().Be((alone.Range.Floor, alone.Recommended, alone.Range.Ceiling));
        }
    }

    [Theory]
    [InlineData(Reply.Yes)]
    [InlineData(Reply.No)]
    [InlineData(Reply.CannotSay)]
    [InlineData(Reply.NotKnown)]
    public void Each_reply_says_what_the_answer_says(Reply reply)
    {
        var told = reply switch
        {
            Reply.Yes => Nothing.Yes(CaudaEquina.SaddleNumb),
            Reply.No => Nothing.No(CaudaEquina.SaddleNumb),
            Reply.CannotSay => Nothing.Unsure(CaudaEquina.SaddleNumb),
            _ => Nothing,
        };
        var alone = Assessor.Assess(told);
        var screened = Screener.Screen(new CaseTable(Assessor.Book, 1).With(CaudaEquina.SaddleNumb, new[] { (byte)reply }));
        (screened.Floor[0], screened.Recommended[0], screened.Ceiling[0]).Should().Be((alone.Range.Floor, alone.Recommended, alone.Range.Ceiling));
    }

    [Fact]
    public void A_column_that_is_not_there_is_not_known_of_any_case()
    {
        var bare = new CaseTable(Assessor.Book, 70);
        var unknown = Assessor.Book.Signals.Aggregate(bare, (table, signal) => signal switch
        {
            YesNoSignal sign => table.With(sign, new byte[70]),
            ChoiceSignal choice => table.With(choice, new byte[70]),
            NumberSignal number => table.With(number, Enumerable.Repeat(CaseTable.NotKnown, 70).ToArray()),
            _ => throw new InvalidOperationException(signal.Id),
        });
        var (one, other) = (Screener.Screen(bare, withRules: true), Screener.Screen(unknown, withRules: true));
        one.Floor.ToArray().Should().Equal(other.Floor.ToArray()).And.OnlyContain(level => level == TriageLevel.SelfCare);
        one.Recommended.ToArray().Should().Equal(other.Recommended.ToArray()).And.OnlyContain(level => level == TriageLevel.SelfCareWithReview);
        one.Ceiling.ToArray().Should().Equal(other.Ceiling.ToArray()).And.OnlyContain(level => level == TriageLevel.EmergencyNow);
        one.RulesOf(69).Should().Equal(other.RulesOf(69)).And.Equal(one.RulesOf(0));
    }

    [Fact]
    public void A_table_without_cases_is_screened()
    {
        var screened = Screener.Screen(new CaseTable(Assessor.Book, 0), withRules: true);
        screened.Count.Should().Be(0);
        screened.Recommended.IsEmpty.Should().BeTrue();
        FluentActions.Invoking(() => screened.RulesOf(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_rules_are_told_where_they_were_asked_for()
    {
        var table = CaseTable.Of(Assessor.Book, [Assessor.Read(Nothing), Assessor.Read(LowBack)]);
        var screened = Screener.Screen(table, withRules: true);
        var ids = screened.RulesOf(1).Select(rule => rule.Id).ToArray();
        ids.Should().BeInAscendingOrder(StringComparer.Ordinal);
        ids.Except(screened.RulesOf(0).Select(rule => rule.Id)).Should().Contain("time.any-back-pain");
        FluentActions.Invoking(() => screened.RulesOf(2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("row");
        FluentActions.Invoking(() => screened.RulesOf(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("row");
        FluentActions.Invoking(() => Screener.Screen(table).RulesOf(0)).Should().Throw<InvalidOperationException>().WithMessage("Screen the table with its rules.");
    }

    [Fact]
    public void It_is_cancelled()
    {
        var act = () => Screener.Screen(new CaseTable(Assessor.Book, 100_000), cancellation: new CancellationToken(canceled: true));
        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void What_is_missing_or_impossible_is_refused()
    {
        var other = new CaseTable(Assessor.Book.With(Assessor.Book.Settings[0], !Assessor.Book.IsOn(Assessor.Book.Settings[0])), 1);
        FluentActions.Invoking(() => Screener.Screen(other)).Should().Throw<ArgumentException>().WithMessage("The table is of another book.*").WithParameterName("table");
        FluentActions.Invoking(() => Screener.Screen(null!)).Should().Throw<ArgumentNullException>().WithParameterName("table");
        FluentActions.Invoking(() => Screener.Screen(new(Assessor.Book, 1), atOnce: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atOnce");
        FluentActions.Invoking(() => new BatchScreener((BackPainAssessor)null!)).Should().Throw<ArgumentNullException>().WithParameterName("assessor");
    }

    // Every column by way of what is public.
    private static CaseTable Columns(CaseReadings[] cases) => Assessor.Book.Signals.Aggregate(new CaseTable(Assessor.Book, cases.Length), (table, signal) => signal switch
    {
        YesNoSignal sign => table.With(sign, cases.Select(one => (byte)(one[sign] == Reading.Yes ? Reply.Yes : one[sign] == Reading.No ? Reply.No : one.IsRefused(sign) ? Reply.CannotSay : Reply.NotKnown)).ToArray()),
        ChoiceSignal choice => table.With(choice, cases.Select(one => (byte)(one[choice].IsKnown ? one[choice].Low + 1 : 0)).ToArray()),
        NumberSignal number => table.With(number, cases.Select(one => one[number].Low).ToArray(), cases.Select(one => one[number].IsKnown ? one[number].High : CaseTable.NotKnown).ToArray()),
        _ => throw new InvalidOperationException(signal.Id),
    });

    [Fact]
    public void What_readers_take_out_of_other_answers_counts_in_a_table_too()
    {
        var assessor = BackPainAssessor.Default;
        var (screener, plain) = (new BatchScreener(assessor), new CaseTable(assessor.Book, 2).With(Person.MonthsSinceBirth, new[] { 0, 30 }).With(Belly.Boring, [Reply.Yes, Reply.Yes]));
        TriageLevel[] alone = [Alone(0), Alone(30)];

        (alone[0] > alone[1]).Should().BeTrue("a birth of the last weeks is read out of the months since it");
        screener.Screen(plain).Recommended.ToArray().Should().Equal(alone);
        screener.Screen(plain.WithDerived(new(2026, 11, 20))).Recommended.ToArray().Should().Equal(alone);
        screener.Screen(plain.AsComplete()).Recommended.ToArray().Should().NotEqual(alone, "its maker vouches for that");
        plain.WithDerived(new(2026, 11, 20)).IsComplete.Should().BeTrue();
        plain.AsComplete().With(Pain.Now, new[] { 1, 1 }).IsComplete.Should().BeFalse("a new column may tell more");

        TriageLevel Alone(int months) => assessor.Assess(new RunnerCase().With(Person.MonthsSinceBirth, months).With(Belly.Boring, true)).Recommended;
    }

    [Fact]
    public void A_reader_sees_of_each_row_what_its_columns_tell()
    {
        var derived = YesNoSignal.Warning("derived", "Derived", reader: (runner, _) =>
            runner.Answers["number"].Kind == AnswerKind.Number || runner.Answers["ratio"].To == 2.5m || runner.Answers["day"].ChoiceName == "friday" ? Reading.Yes : default);
        var book = SmallBook.Of([SmallBook.Asking("1", TinyBook.Number, TinyBook.Ratio, TinyBook.Day, derived)], SmallBook.Calls("x", derived | (TinyBook.Number >= 99) | (TinyBook.Ratio >= 9) | TinyBook.Day.Is(DayOfWeek.Sunday), Urgency.UrgentSameDay));
        var table = new CaseTable(book, 5).With(TinyBook.Number, new[] { CaseTable.NotKnown, 3, CaseTable.NotKnown, CaseTable.NotKnown, CaseTable.NotKnown })
            .With(TinyBook.Ratio, new[] { 0, 0, 0, 0, 100 }, new[] { 0, 0, 0, 0, 250 }).With(TinyBook.Day, new byte[] { 0, 0, 6, 5, 0 });
        new BatchScreener(new BackPainAssessor(book)).Screen(table).Recommended.ToArray().Should().Equal(TriageLevel.SelfCare, TriageLevel.UrgentSameDay, TriageLevel.UrgentSameDay, TriageLevel.SelfCare, TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void A_doubt_of_a_rule_that_calls_no_level_stands_beside_others_of_its_group()
    {
        var doubt = new Doubt("signs", Urgency.SoonWithin2Days, Urgency.UrgentSameDay, SmallBook.There);
        var book = SmallBook.Of(
            [SmallBook.Asking("1", SmallBook.A, SmallBook.B, SmallBook.There)],
            SmallBook.Calls("x", SmallBook.A, Urgency.EmergencyNow).InDoubt(doubt),
            SmallBook.Rule("y", SmallBook.B).Concludes(TinyBook.Known).InDoubt(doubt));
        var table = new CaseTable(book, 1).With(SmallBook.A, [Reply.CannotSay]).With(SmallBook.B, [Reply.CannotSay]);
        var told = new RunnerCase().With(SmallBook.A, Answer.DoesNotKnow).With(SmallBook.B, Answer.DoesNotKnow);
        var assessor = new BackPainAssessor(book);
        new BatchScreener(assessor).Screen(table).Recommended.ToArray().Should().Equal(assessor.Assess(told).Recommended).And.Equal(TriageLevel.SoonWithinDays);
    }

    [Fact]
    public void A_third_doubt_of_a_group_takes_nothing_back()
    {
        var doubt = new Doubt("signs", Urgency.SoonWithin2Days, Urgency.UrgentSameDay, TinyBook.Sign);
        YesNoSignal[] signs = [SmallBook.A, SmallBook.B, SmallBook.There];
        var assessor = new BackPainAssessor(SmallBook.Of([SmallBook.Asking("1", [.. signs, TinyBook.Sign])], [.. signs.Select(sign => SmallBook.Calls(sign.Id, sign, Urgency.EmergencyNow).InDoubt(doubt))]));
        for (var count = 1; count <= 3; count++)
        {
            var (table, told) = (new CaseTable(assessor.Book, 1), new RunnerCase());
            foreach (var sign in signs.Take(count))
            {
                (table, told) = (table.With(sign, [Reply.CannotSay]), told.With(sign, Answer.DoesNotKnow));
            }

            new BatchScreener(assessor).Screen(table).Recommended.ToArray().Should().Equal(assessor.Assess(told).Recommended).And.Equal(count == 1 ? TriageLevel.SoonWithinDays : TriageLevel.UrgentSameDay);
        }
    }

    // Another sign stays open: where no answer can bring more, nothing hangs on what is open.
    [Fact]
    public void A_core_number_is_open_until_it_is_told()
    {
        var assessor = WithCore(TinyBook.Number, TinyBook.Number >= 50);
        var table = new CaseTable(assessor.Book, 3).With(TinyBook.Number, new[] { CaseTable.NotKnown, 3, 50 });
        new BatchScreener(assessor).Screen(table).Recommended.ToArray().Should().Equal(TriageLevel.SelfCareWithReview, TriageLevel.SelfCare, TriageLevel.UrgentSameDay);
        assessor.Assess(new RunnerCase().With(TinyBook.Number, 3)).Recommended.Should().Be(TriageLevel.SelfCare);
    }

    [Fact]
    public void A_core_choice_is_open_until_it_is_told()
    {
        var assessor = WithCore(TinyBook.Day, TinyBook.Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday));
        var table = new CaseTable(assessor.Book, 4).With(TinyBook.Day, new byte[] { 0, 1, 2, 3 });
        new BatchScreener(assessor).Screen(table).Recommended.ToArray().Should().Equal(TriageLevel.SelfCareWithReview, TriageLevel.UrgentSameDay, TriageLevel.UrgentSameDay, TriageLevel.SelfCare);
    }

    private static BackPainAssessor WithCore(ISignal core, Condition calls) => new(SmallBook.Of(
        [SmallBook.Asking("1", core) with { IsCore = true }, SmallBook.Asking("2", SmallBook.A)], SmallBook.Calls("x", calls, Urgency.UrgentSameDay), SmallBook.Calls("y", SmallBook.A, Urgency.UrgentSameDay)));

    [Fact]
    public void Each_step_of_it_is_cancelled()
    {
        var (plain, cancelled) = (new CaseTable(Assessor.Book, 1000), new CancellationToken(canceled: true));
        FluentActions.Invoking(() => plain.WithDerived(new(2026, 11, 20), cancellation: cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Screener.Screen(plain.AsComplete(), cancellation: cancelled)).Should().Throw<OperationCanceledException>();
    }
}
