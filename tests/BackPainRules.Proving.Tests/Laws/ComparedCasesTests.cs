using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;
using BackPainRules.Proving.Solving;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Laws;

/// <summary>A law about two cases leaves out every case that has no second one to go with it. The plainest cases have one.</summary>
public class ComparedCasesTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    [SolverTheory]
    [InlineData("L1")]
    [InlineData("L2")]
    [InlineData("L3")]
    [InlineData("L4")]
    [InlineData("L7")]
    [InlineData("A2")]
    [InlineData("A27")]
    public void Of_an_empty_case_and_of_each_sign_alone(string law)
    {
        var (theory, session) = Begin(law);
        using var ending = session;
        SignTerms[] signs = [.. theory.Case.Copy.Signals.OfType<SignTerms>()];
        session.Decide(Smt.And(theory.Case.Copy.Signals.Select(signal => signal.IsNotAsked)), _ => { }).Should().Be(SolverAnswer.Satisfiable);

        // What a reader makes of a sign may be known as well.
        var derived = CatalogueRelations.All.SelectMany(relation => SignalsOf.Condition(relation.Then)).ToHashSet();
        foreach (var sign in signs)
        {
            var others = theory.Case.Copy.Signals.Where(signal => signal != sign && !derived.Contains(signal.Signal)).Select(signal => signal.IsNotAsked);
            session.Decide(Smt.And(others.Append(sign.Yes)), _ => { }).Should().Be(SolverAnswer.Satisfiable, sign.Signal.Id);
        }
    }

    [SolverFact]
    public void Where_a_worse_answer_changes_what_a_reader_makes_of_it()
    {
        var (theory, session) = Begin("L2");
        using var ending = session;
        var (before, after) = (theory.Case.Copy, theory.Later.Copy);
        session.Decide(Smt.And(before.Of(!Condition.Any(Severity.HardToTalk, Severity.CannotSleep, Severity.HardToMove)).Sure, after.Of(Severity.HardToTalk).Sure), _ => { })
            .Should().Be(SolverAnswer.Satisfiable, "who is not in severe pain may get worse");
        session.Decide(Smt.And(before.Of(Soreness.NothingElse).Sure, after.Of(Infection.Fever).Sure, after.Of(!Soreness.NothingElse).Sure), _ => { })
            .Should().Be(SolverAnswer.Satisfiable, "who is sore only may get a fever");
    }

    private static (Theory Theory, Session Session) Begin(string law)
    {
        var proof = LawProofs.All.Single(one => one.Law.Id == law);
        var theory = new Theory(Book, CatalogueRelations.All, proof.IsForAllSettings);
        proof.Goals(theory).Should().NotBeEmpty();
        return (theory, new Session(Solver.Find()!, theory));
    }
}
