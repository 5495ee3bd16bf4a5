using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Proving.Laws;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>What a law makes of a book that is not ours, or not quite.</summary>
public class OtherBooksTests
{
    private static readonly RuleBook Ours = BackPainAssessor.Default.Book;
    private static readonly RuleBook Tiny = RuleBook.Of("1", new RulePack("tiny", [BrokenBook.Valid("tiny").When(TinyBook.A).Calls(Facts.Urgency.RoutineProfessional)], [TinyBook.Question]));

    [Fact]
    public void A_book_that_was_written_and_read_again_is_ours()
    {
        var read = BookJson.Read(System.Text.Encoding.UTF8.GetBytes(BookJson.Write(Ours)), Ours);
        CatalogueRelations.Of(read).Should().Equal(CatalogueRelations.All);
        LawProofs.All.Where(proof => !proof.AppliesTo(read)).Should().Equal(LawProofs.All.Where(proof => !proof.AppliesTo(Ours)));
    }

    [SolverFact]
    public void The_laws_of_the_evidence_do_not_speak_of_a_book_of_other_signals()
    {
        var verdicts = new Prover(Tiny).Prove(Solver.Find()!).ToArray();
        verdicts.Should().NotContain(verdict => verdict.Outcome == LawOutcome.Fails).And.OnlyContain(verdict => (verdict.Goals == 0) == (verdict.Outcome == LawOutcome.DoesNotApply));
        verdicts.Where(verdict => verdict.Outcome == LawOutcome.Holds).Select(verdict => verdict.Law.Id).Should().Contain(["L1", "L2", "L7", "R1"]).And.NotContain(["L3", "A6", "X"]);
    }

    [Fact]
    public void What_the_solver_is_told_of_them_says_so()
    {
        var text = new StringWriter();
        foreach (var law in Prover.Laws)
        {
            new Prover(Tiny).WriteText(law, text);
        }

        text.ToString().Should().Contain("; A6: ").And.Contain("It does not speak of this book.");
    }

    [Fact]
    public void A_law_that_the_prover_does_not_know_is_refused()
    {
        var law = new Law("Z1", "a law", "It is so.");
        FluentActions.Invoking(() => new Prover(Ours).WriteText(law, TextWriter.Null)).Should().Throw<ArgumentException>().WithMessage("'Z1' is no law of this prover; they are L1*");
        FluentActions.Invoking(() => new Prover(Ours).Prove(new("z3"), [law]).ToArray()).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_definition_of_a_law_and_one_of_the_book_with_the_same_id_are_two()
    {
        var copy = new Theory(Ours, [], isForAllSettings: false).Case.Copy;
        copy.Of(new Definition("severe-band", "Another one", Nerve.Tingling)).Should().NotBe(copy.Of(Definitions.SevereBand));
        copy.Of(Definitions.SevereBand).Should().Be(copy.Of(Definitions.SevereBand));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(90_000_000)]
    public void A_solver_has_some_time_and_not_all(double milliseconds) =>
        FluentActions.Invoking(() => new Solver("z3") { TimeAGoal = TimeSpan.FromMilliseconds(milliseconds) }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Give a goal from a millisecond to a day.*");
}
