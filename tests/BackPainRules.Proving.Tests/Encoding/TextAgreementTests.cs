using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Proving.Laws;
using BackPainRules.Proving.Solving;
using BackPainRules.Tests.Agreement;
using BackPainRules.Tests.Checking;
using BackPainRules.Tests.Laws;
using FluentAssertions;

namespace BackPainRules.Proving.Tests.Encoding;

/// <summary>
/// What the solver is told of a book says of every case what the reference engine says: whether it is possible at all, each level of each rule on each plane, the
/// levels of the case, the signals on which they hang, and each advice.
/// </summary>
public class TextAgreementTests
{
    [SolverFact]
    public void On_rows_of_our_book()
    {
        var random = new Random(20261130);
        var program = BackPainAssessor.Default.Program;
        Compare(program, Enumerable.Range(0, 60).Select(_ => RandomRows.Of(program.Book, random))).Should().BeGreaterThan(15);
    }

    [SolverFact]
    public void On_rows_of_generated_books()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var random = new Random(seed);
            var program = BookProgram.Of(RandomBooks.Book(random));
            Compare(program, Enumerable.Range(0, 12).Select(_ => RandomBooks.Row(program.Book, random))).Should().Be(12);
        }
    }

    [SolverFact]
    public void On_cases_of_our_book_and_their_advice()
    {
        var assessor = BackPainAssessor.Default;
        var theory = new Theory(assessor.Book, [], isForAllSettings: false);
        string[] terms = [.. assessor.Book.Advice.SelectMany(advice => new[] { theory.Case.Advice.Recommended(advice), theory.Case.Advice.Given(advice) })];
        using var session = new Session(Solver.Find()!, theory);
        foreach (var runner in RandomCases.Some(300).Where(runner => assessor.Check(runner).IsValid).Take(60))
        {
            var lines = assessor.Assess(runner).Advice.ToDictionary(line => line.Advice.Id, line => line.Status, StringComparer.Ordinal);
            Same(session, RowTerm.Of(theory.Case, assessor.Read(runner)), assessor.Book.Advice.SelectMany((advice, place) => Expected(advice, terms[2 * place], terms[(2 * place) + 1]))).Should().BeNull();

            // Of several changes all but one wait for their turn; that is no matter of laws.
            IEnumerable<(string What, string Term, bool IsSo)> Expected(Advice advice, string recommended, string given)
            {
                var status = lines.GetValueOrDefault(advice.Id, AdviceStatus.Withheld);
                return advice.IsChange && status == AdviceStatus.Withheld
                    ? []
                    : [($"{advice.Id} advised", recommended, status == AdviceStatus.Recommended), ($"{advice.Id} given", given, status != AdviceStatus.Withheld)];
            }
        }
    }

    // How many rows were possible and compared.
    private static int Compare(BookProgram program, IEnumerable<CaseReadings> rows)
    {
        var theory = new Theory(program.Book, [], isForAllSettings: false);
        var compared = ComparedTerm.Of(theory.Case, program).ToArray();
        using var session = new Session(Solver.Find()!, theory);
        var possible = 0;
        foreach (var readings in rows)
        {
            var (says, row) = (new ReferenceSays(program, readings), RowTerm.Of(theory.Case, readings));
            var isPossible = session.Decide(row, _ => { }) == SolverAnswer.Satisfiable;
            isPossible.Should().Be(says.IsPossible, "a case is refused by both or by neither");
            if (isPossible)
            {
                possible++;
                Same(session, row, compared.Select(one => (one.What, one.Term, one.Says(says)))).Should().BeNull();
            }
        }

        return possible;
    }

    // The first of which the text says something else; null: none.
    private static string? Same(Session session, string row, IEnumerable<(string What, string Term, bool IsSo)> expected)
    {
        string? other = null;
        var all = expected.ToArray();
        var differs = Smt.Or(all.Select(one => one.IsSo ? Smt.Not(one.Term) : one.Term));
        var answer = session.Decide(Smt.And(row, differs), solver => other = all.First(one => solver.Values([one.Term])[0] == "true" != one.IsSo).What);
        return answer == SolverAnswer.Unsatisfiable ? null : other ?? "undecided";
    }
}
