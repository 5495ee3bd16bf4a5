using BackPainRules.Proving.Solving;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Solving;

/// <summary>Solvers that are not there, that give up, or that talk nonsense.</summary>
public class SolverTests
{
    private static readonly Law Child = Prover.Laws.Single(law => law.Id == "A10");

    [Theory]
    [InlineData("((|a b| true) (|c (d| false))", "true", "false")]
    [InlineData("((|low x| (- 12))\n (|high x| 7))", "-12", "7")]
    [InlineData("(((and |a| (not |b|)) true))", "true")]
    [InlineData("()")]
    public void Values_are_read_in_their_order(string answer, params string[] values) => ModelValues.Parse(answer).Should().Equal(values);

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("((a true)")]
    [InlineData("((a true false))")]
    [InlineData("sat")]
    public void An_answer_that_breaks_off_is_an_error(string answer)
    {
        var read = () => ModelValues.Parse(answer);
        read.Should().Throw<SolverException>();
    }

    [Fact]
    public void A_solver_that_is_not_there_is_named()
    {
        var prove = () => new Prover(BackPainAssessor.Default.Book).Prove(new("no-such-solver"), [Child]).ToArray();
        prove.Should().Throw<SolverException>().WithMessage("'no-such-solver' cannot be started*");
    }

    [SolverFact]
    public void A_goal_for_which_the_time_does_not_do_is_undecided()
    {
        var hasty = Solver.Find()! with { TimeAGoal = TimeSpan.FromMilliseconds(1) };
        var verdict = new Prover(BackPainAssessor.Default.Book).Prove(hasty, Prover.Laws.Where(law => law.Id == "L2")).Single();
        verdict.Outcome.Should().Be(LawOutcome.Undecided);
        verdict.Undecided.Should().NotBeEmpty();
        verdict.Counterexamples.Should().BeEmpty("what is not decided is not broken");
    }

    [SolverFact]
    public void A_proof_can_be_ended()
    {
        using var ended = new CancellationTokenSource();
        var prove = () => new Prover(BackPainAssessor.Default.Book).Prove(Solver.Find()!, Prover.Laws.Where(law => law.Id == "R1"), _ => ended.Cancel(), cancellation: ended.Token).ToArray();
        prove.Should().Throw<OperationCanceledException>();
    }
}
