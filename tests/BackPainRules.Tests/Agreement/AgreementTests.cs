using System.Globalization;
using BackPainRules.Engines;
using BackPainRules.Tests.Checking;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Agreement;

/// <summary>
/// What is compiled says of every clause, under every supposition, what the reference evaluator says, and finds the same levels. BACKPAINRULES_AGREEMENT sets
/// how many readings of generated books are compared; a million takes about a minute.
/// </summary>
public class AgreementTests
{
    private const int RowsABook = 50;

    private static readonly int Rows =
        int.Parse(Environment.GetEnvironmentVariable("BACKPAINRULES_AGREEMENT") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void On_generated_readings_of_generated_books()
    {
        for (var seed = 0; seed < Rows / RowsABook; seed++)
        {
            var random = new Random(seed);
            var program = BookProgram.Of(seed % 2 == 0 ? RandomBooks.Book(random) : LawfulBooks.Book(seed));
            for (var i = 0; i < RowsABook; i++)
            {
                Difference(program, RandomBooks.Row(program.Book, random)).Should().BeNull("of book {0}, row {1}", seed, i);
            }
        }
    }

    [Fact]
    public void On_generated_readings_of_our_book()
    {
        var (program, random) = (BookProgram.Of(BackPainAssessor.Default.Book), new Random(20261129));
        for (var i = 0; i < 2_000; i++)
        {
            Difference(program, RandomRows.Of(program.Book, random)).Should().BeNull("of row {0}", i);
        }
    }

    [Fact]
    public void On_generated_cases()
    {
        var program = BookProgram.Of(BackPainAssessor.Default.Book);
        foreach (var runner in RandomCases.Some(300))
        {
            Difference(program, CaseReadings.Of(program.Book, runner, runner.On!.Value)).Should().BeNull();
        }
    }

    // The first clause of which the two say different things; null: none.
    private static string? Difference(BookProgram program, CaseReadings readings)
    {
        var words = program.Compiled.Answer(readings);
        for (var supposition = Supposition.Nothing; supposition <= Supposition.Cautious; supposition++)
        {
            var truths = ReferenceEvaluator.Evaluate(program, new(program, readings.Suppose(supposition)));
            for (var i = 0; i < truths.Length; i++)
            {
                if (words[i].Under(supposition) != truths[i])
                {
                    return $"{program.Clauses[i].Id} is {truths[i]}, compiled {words[i].Under(supposition)}, under {supposition}";
                }
            }
        }

        var (floor, ceiling) = program.Compiled.Levels.Of(readings.Row);
        var verdicts = Verdicts.Of(program, readings);
        return (floor, ceiling) == (verdicts.Floor, verdicts.Ceiling)
            ? null
            : $"levels {verdicts.Floor} to {verdicts.Ceiling}, searched {floor} to {ceiling}";
    }
}
