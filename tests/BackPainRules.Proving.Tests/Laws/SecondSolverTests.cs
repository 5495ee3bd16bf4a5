using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>That there is no case which breaks a law is the word of a solver. Another one, of other makers, says the same of the same text.</summary>
public class SecondSolverTests
{
    // Most of these are laws about two cases, which take cvc5 more than a minute a goal.
    private static readonly string[] TooHard = ["L1", "L2", "L3", "L4", "L7", "A2", "A27"];

    public static TheoryData<string> Laws => [.. Prover.Laws.Select(law => law.Id).Except(TooHard)];

    public static TheoryData<string> Faults => [.. BrokenBookTests.Broken.Where(one => !TooHard.Contains(one.Value.Law)).Select(one => one.Key)];

    [SecondSolverTheory]
    [MemberData(nameof(Laws))]
    public void Of_our_book_it_says_to_each_goal_what_z3_says(string law) =>
        SecondSolver.Answers(BackPainAssessor.Default.Book, law).Should().Equal(SecondSolver.AnswersOfZ3(BackPainAssessor.Default.Book, law)).And.NotBeEmpty().And.OnlyContain(answer => answer == "sat" || answer == "unsat");

    [SecondSolverTheory]
    [MemberData(nameof(Faults))]
    public void It_catches_a_broken_book_too(string fault)
    {
        var (book, law, _) = BrokenBookTests.Broken[fault];
        SecondSolver.Answers(book(), law).Should().Contain(law[0] == 'R' ? "unsat" : "sat");
    }
}
