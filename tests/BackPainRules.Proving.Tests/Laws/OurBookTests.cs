using BackPainRules.Catalogue;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>The laws hold of the book of this package, over all possible answers; those of the design with its settings either way, those of the evidence in each mode.</summary>
public class OurBookTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    // What is proved in each mode of the public advice: the laws that a setting could move and that take no long time.
    private static readonly string[] InEachMode = ["A4", "A5", "A6", "A7", "A9", "A10", "A11", "A16", "A19", "A22", "A25", "A26", "X"];

    public static TheoryData<string> Laws => [.. Prover.Laws.Select(law => law.Id)];

    [SolverTheory]
    [MemberData(nameof(Laws))]
    public void A_law_holds_of_our_book(string law)
    {
        var verdict = new Prover(Book).Prove(Solver.Find()!, Prover.Laws.Where(one => one.Id == law)).Should().ContainSingle().Subject;
        verdict.Outcome.Should().Be(LawOutcome.Holds, "{0}", What(verdict));
        verdict.Goals.Should().BePositive();
    }

    [SolverTheory]
    [InlineData(NhsMode.StrictNhs)]
    [InlineData(NhsMode.Weighted)]
    public void The_laws_of_the_evidence_hold_in_each_mode(NhsMode mode)
    {
        var verdicts = new Prover(Book.With(mode)).Prove(Solver.Find()!, Prover.Laws.Where(law => InEachMode.Contains(law.Id))).ToArray();
        verdicts.Should().HaveCount(InEachMode.Length).And.OnlyContain(verdict => verdict.Outcome != LawOutcome.Fails && verdict.Outcome != LawOutcome.Undecided);
        verdicts.Where(verdict => verdict.Outcome == LawOutcome.DoesNotApply).Select(verdict => verdict.Law.Id).Should().Equal(mode == NhsMode.StrictNhs ? "A4" : "A5");
    }

    [SolverFact]
    public void A_rule_that_another_one_covers_and_that_stands_for_a_row_is_noted() =>
        new Prover(Book).Prove(Solver.Find()!, Prover.Laws.Where(law => law.Id == "R2")).Single().Notes
            .Should().OnlyContain(note => note.StartsWith("infection.on-biologic holds only where") && note.EndsWith("SPA7")).And.HaveCount(2);

    [Fact]
    public void Each_law_says_in_plain_words_what_it_says() =>
        Prover.Laws.Should().OnlyContain(law => law.Title.Length > 0 && law.Statement.EndsWith('.')).And.OnlyHaveUniqueItems(law => law.Id);

    private static string What(LawVerdict verdict) => string.Join("; ", verdict.Counterexamples.Select(one => $"{one.What} by {string.Join(", ", one.Blame)}").Concat(verdict.Undecided));
}
