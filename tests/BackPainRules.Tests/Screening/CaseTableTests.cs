using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Screening;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Screening;

/// <summary>Columns are checked when they come into a table; what is wrong is named by column and row, never by its value.</summary>
public class CaseTableTests
{
    private static readonly RuleBook Book = TinyBook.With(TinyBook.Valid("rule").Concludes(TinyBook.Known));
    private static readonly CaseTable Three = new(Book, 3);

    /// <summary>Columns that are not allowed, the row that is named, and what is said.</summary>
    public static TheoryData<string, int?, string> Wrong => new()
    {
        { "reply 4", 1, "Column 'a', row 1: allowed: 0 not known, 1 yes, 2 no, 3 cannot say." },
        { "reply 5", 0, "Column 'a', row 0: allowed: 0 not known, 1 yes, 2 no, 3 cannot say." },
        { "reply 255", 2, "Column 'a', row 2: allowed: 0 not known, 1 yes, 2 no, 3 cannot say." },
        { "replies too few", null, "Column 'a': allowed: 3 rows, as the table has." },
        { "replies too many", null, "Column 'a': allowed: 3 rows, as the table has." },
        { "choice 8", 2, "Column 'day', row 2: allowed: 0 not known, and 1 to 7 for sunday, monday, tuesday, wednesday, thursday, friday, saturday." },
        { "choice 9 first", 0, "Column 'day', row 0: *" },
        { "choices too few", null, "Column 'day': allowed: 3 rows, as the table has." },
        { "steps below", 1, "Column 'ratio', row 1: allowed: a number from 0 to 10, in steps of 0.01: 0 to 1000, the lowest not above the highest, or CaseTable.NotKnown for both." },
        { "steps above", 2, "Column 'ratio', row 2: allowed: a number from 0 to 10, in steps of 0.01: 0 to 1000, the lowest not above the highest, or CaseTable.NotKnown for both." },
        { "steps too few", null, "Column 'ratio': allowed: 3 rows, as the table has." },
        { "ends wrong way round", 1, "Column 'ratio', row 1: *" },
        { "lowest alone", 0, "Column 'ratio', row 0: *" },
        { "highest alone", 2, "Column 'ratio', row 2: *" },
        { "highest above", 0, "Column 'ratio', row 0: *" },
        { "highest too few", null, "Column 'ratio': allowed: 3 rows, as the table has." },
        { "not a number", 1, "Column 'ratio', row 1: allowed: a number from 0 to 10, or null." },
        { "infinity", 2, "Column 'ratio', row 2: *" },
        { "minus infinity", 0, "Column 'ratio', row 0: *" },
        { "value above", 0, "Column 'ratio', row 0: *" },
        { "value below", 0, "Column 'ratio', row 0: *" },
        { "huge value", 0, "Column 'ratio', row 0: *" },
        { "values too few", null, "Column 'ratio': allowed: 3 rows, as the table has." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_not_allowed_is_named_by_column_and_row(string column, int? row, string message)
    {
        var act = () => With(column);
        var wrong = act.Should().Throw<InvalidColumnException>().WithMessage(message).Which;
        wrong.Row.Should().Be(row);
        wrong.Message.Should().StartWith($"Column '{wrong.SignalId}'").And.NotContainAny("255", "98765", "NaN", "∞", "1001", "-1");
    }

    [Fact]
    public void A_table_is_immutable()
    {
        var with = Three.With(TinyBook.A, new byte[] { 1, 1, 1 });
        with.With(TinyBook.A, new byte[] { 2, 2, 2 }).Should().NotBeSameAs(with);
        with.With(TinyBook.B, new byte[] { 1, 1, 1 });
        Three.At(Book.PlaceOf(TinyBook.A)).Should().BeNull();
        with.At(Book.PlaceOf(TinyBook.A))!.Bytes.ToArray().Should().Equal(1, 1, 1);
        with.At(Book.PlaceOf(TinyBook.B)).Should().BeNull();
        (with.Count, with.Book).Should().Be((3, Book));
    }

    [Fact]
    public void A_column_is_the_memory_of_its_caller_but_one_of_numbers_in_their_unit_is_copied()
    {
        var (replies, values) = (new byte[] { 1, 1, 1 }, new double?[] { 1, 2, null });
        var table = Three.With(TinyBook.A, replies).With(TinyBook.Ratio, values);
        (replies[0], values[0]) = (2, 9);
        table.At(Book.PlaceOf(TinyBook.A))!.Bytes.Span[0].Should().Be(2);
        table.At(Book.PlaceOf(TinyBook.Ratio))!.Lowest.ToArray().Should().Equal(100, 200, CaseTable.NotKnown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(0.004)]
    [InlineData(0.005)]
    [InlineData(0.145)]
    [InlineData(1.005)]
    [InlineData(2.675)]
    [InlineData(7.1)]
    [InlineData(9.995)]
    [InlineData(0.1 + 0.2)]
    public void A_number_is_brought_to_its_step_as_an_answer_is(double value)
    {
        foreach (var signal in new[] { TinyBook.Ratio, TinyBook.Score, TinyBook.Number })
        {
            var read = new BackPainAssessor(Book).Read(new RunnerCase { On = new(2026, 11, 20) }.With(signal, (decimal)value));
            new CaseTable(Book, 1).With(signal, [value]).At(Book.PlaceOf(signal))!.Lowest.Span[0].Should().Be(read[signal].Low, signal.Id);
        }
    }

    [Fact]
    public void A_signal_of_another_book_is_refused()
    {
        ISignal[] foreign =
        [
            YesNoSignal.Ask("strange", "Strange"),
            YesNoSignal.Ask("number", "A statement here, a number there"),
            NumberSignal.Ask("a", "A number here, a statement there", "", 0, 1),
            NumberSignal.Ask("strange", "Strange", "", 0, 1),
            NumberSignal.Ask("ratio", "In other steps", "", 0, 10, 0.5m),
            NumberSignal.Ask("number", "In another unit", "weeks", 0, 100),
            ChoiceSignal<DayOfWeek>.Ask("strange", "Strange"),
            ChoiceSignal<TypeCode>.Ask("day", "Other names"),
        ];
        foreach (var signal in foreign)
        {
            var act = () => signal switch
            {
                YesNoSignal sign => Three.With(sign, new byte[3]),
                ChoiceSignal choice => Three.With(choice, new byte[3]),
                _ => Three.With((NumberSignal)signal, new int[3]),
            };
            act.Should().Throw<ArgumentException>().WithMessage($"*'{signal.Id}'*").Which.Should().NotBeOfType<InvalidColumnException>();
        }

        FluentActions.Invoking(() => Three.With(NumberSignal.Ask("strange", "Strange", "", 0, 1), [1d, 1d, 1d])).Should().Throw<ArgumentException>();
        var again = NumberSignal.Ask("number", "The same, made again", "days", 0, 1000);
        FluentActions.Invoking(() => Three.With(again, new[] { 0, 500, 0 })).Should().Throw<InvalidColumnException>("the range is that of the book").Which.Row.Should().Be(1);
    }

    [Fact]
    public void A_signal_of_another_kind_with_the_same_id_is_refused() =>
        FluentActions.Invoking(() => Three.With(NumberSignal.Ask("a", "A", "", 0, 1), new int[3])).Should().Throw<ArgumentException>();

    [Fact]
    public void What_is_missing_or_impossible_is_refused()
    {
        FluentActions.Invoking(() => new CaseTable(Book, -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        FluentActions.Invoking(() => new CaseTable(null!, 1)).Should().Throw<ArgumentNullException>().WithParameterName("book");
        FluentActions.Invoking(() => CaseTable.Of(Book, null!)).Should().Throw<ArgumentNullException>().WithParameterName("cases");
        FluentActions.Invoking(() => CaseTable.Of(Book, [BackPainAssessor.Default.Read(Nothing)])).Should().Throw<ArgumentException>().WithMessage("A case is null, or was read with another book*");
        FluentActions.Invoking(() => Three.With((YesNoSignal)null!, new byte[3])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Three.With((NumberSignal)null!, new int[3])).Should().Throw<ArgumentNullException>();
    }

    private static CaseTable With(string column) => column switch
    {
        "reply 4" => Three.With(TinyBook.A, new byte[] { 0, 4, 3 }),
        "reply 5" => Three.With(TinyBook.A, new byte[] { 5, 1, 2 }),
        "reply 255" => Three.With(TinyBook.A, new byte[] { 3, 2, 255 }),
        "replies too few" => Three.With(TinyBook.A, new byte[2]),
        "replies too many" => Three.With(TinyBook.A, new byte[] { 1, 1, 1, 255 }),
        "choice 8" => Three.With(TinyBook.Day, new byte[] { 0, 7, 8 }),
        "choice 9 first" => Three.With(TinyBook.Day, new byte[] { 9, 7, 0 }),
        "choices too few" => Three.With(TinyBook.Day, ReadOnlyMemory<byte>.Empty),
        "steps below" => Three.With(TinyBook.Ratio, new[] { 0, -1, 0 }),
        "steps above" => Three.With(TinyBook.Ratio, new[] { CaseTable.NotKnown, 1000, 1001 }),
        "steps too few" => Three.With(TinyBook.Ratio, new int[2]),
        "ends wrong way round" => Three.With(TinyBook.Ratio, new[] { 1, 9, 1 }, new[] { 2, 8, 1 }),
        "lowest alone" => Three.With(TinyBook.Ratio, new[] { 1, 1, 1 }, new[] { CaseTable.NotKnown, 1, 1 }),
        "highest alone" => Three.With(TinyBook.Ratio, new[] { 1, 1, CaseTable.NotKnown }, new[] { 1, 1, 1 }),
        "highest above" => Three.With(TinyBook.Ratio, new[] { 1, 1, 1 }, new[] { 98765, 1, 1 }),
        "highest too few" => Three.With(TinyBook.Ratio, new int[3], new int[2]),
        "not a number" => Three.With(TinyBook.Ratio, [null, double.NaN, 1]),
        "infinity" => Three.With(TinyBook.Ratio, [0, 10, double.PositiveInfinity]),
        "minus infinity" => Three.With(TinyBook.Ratio, [double.NegativeInfinity, 0, 0]),
        "value above" => Three.With(TinyBook.Ratio, [10.01, 0, 0]),
        "value below" => Three.With(TinyBook.Ratio, [-0.01, 0, 0]),
        "huge value" => Three.With(TinyBook.Ratio, [1e300, 0, 0]),
        "values too few" => Three.With(TinyBook.Ratio, [1d]),
        _ => throw new InvalidOperationException(column),
    };
}
