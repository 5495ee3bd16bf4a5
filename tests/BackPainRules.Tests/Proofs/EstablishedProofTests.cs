using System.Text.Json.Nodes;
using BackPainRules.Assessing;
using BackPainRules.Auditing;
using BackPainRules.Engines;
using BackPainRules.Serialization;
using BackPainRules.Tests.Agreement;
using BackPainRules.Tests.Checking;
using BackPainRules.Tests.Evaluation;
using BackPainRules.Tests.Laws;
using BackPainRules.Tests.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Proofs;

/// <summary>What the library proves is established by the book and the readings, as code finds that shares nothing with it.</summary>
public class EstablishedProofTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly JsonObject Book = Written.Book(Assessor.Book);

    [Fact]
    public void Every_line_of_every_known_case_is_established()
    {
        Assessment[] known = [.. Samples(), .. RealCase.All.Concat(RealCase.Later).Select(one => one.Assessment)];
        Refused(known.Select(one => (Written.Checker(Book, one), Written.Lines(one))), atLeast: 500).Should().BeEmpty();
    }

    [Fact]
    public void Every_rule_and_finding_is_established_in_some_sample_whether_it_holds_or_not() =>
        Refused(Samples().Select((one, i) => (Written.Checker(Book, one), Everything(one, step: 4, i))), atLeast: 1_000).Should().BeEmpty();

    [Fact]
    public void Every_line_of_random_cases_is_established()
    {
        var random = RandomCases.Some(100).Select(told => Assessor.Examine(told).Assessment);
        Refused(random.Select(one => (Written.Checker(Book, one), Written.Lines(one))), atLeast: 1_000).Should().BeEmpty();
    }

    [Fact]
    public void Refused_and_vague_answers_are_established_under_every_supposition()
    {
        var random = new Random(20261120);
        var rows = Enumerable.Range(0, 100).Select(i => (Row: RandomRows.Of(Assessor.Book, random), From: i));
        Refused(rows.Select(one => (Written.Checker(Book, one.Row), Written.Everything(Assessor.Program, one.Row, step: 60, one.From))), atLeast: 1_000).Should().BeEmpty();
    }

    [Fact]
    public void Books_of_any_shape_are_established()
    {
        var random = new Random(20261120);
        Refused(Enumerable.Range(0, 60).Select(_ =>
        {
            var book = RandomBooks.Book(random);
            var row = RandomBooks.Row(book, random);
            return (Written.Checker(Written.Book(book), row), Written.Everything(BookProgram.Of(book), row));
        }), atLeast: 2_000).Should().BeEmpty();
    }

    [Fact]
    public void A_proof_for_one_case_is_established_for_another_only_where_the_same_is_so()
    {
        var (random, refused, established) = (new Random(20261120), 0, 0);
        for (var i = 0; i < 40; i++)
        {
            var book = RandomBooks.Book(random);
            var (program, one, other) = (BookProgram.Of(book), RandomBooks.Row(book, random), RandomBooks.Row(book, random));
            var checker = Written.Checker(Written.Book(book), other);
            var so = Written.Everything(program, other).ToLookup(proof => (proof.Id, proof.Supposed), proof => (proof.Truth, proof.Calls));
            foreach (var proof in Written.Everything(program, one).Where(proof => so.Contains((proof.Id, proof.Supposed))))
            {
                var isRefused = checker.Check(Written.Of(proof)) is not null;
                (refused, established) = isRefused ? (refused + 1, established) : (refused, established + 1);
                (isRefused || so[(proof.Id, proof.Supposed)].Contains((proof.Truth, proof.Calls))).Should().BeTrue(proof.ToText());
            }
        }

        refused.Should().BeGreaterThan(300);
        established.Should().BeGreaterThan(50, "where the answers that are shown are the same");
    }

    private static IEnumerable<Proof> Everything(Assessment one, int step, int from) =>
        one.Book.Rules.Select(rule => rule.Id).Concat(one.Book.Findings.Select(finding => finding.Id)).Where((_, i) => i % step == from % step).Select(one.Explain);

    private static IEnumerable<Assessment> Samples() => CaseText.SampleFiles.Select(file => Assessor.Assess(CaseJson.Read(File.ReadAllBytes(file), Assessor.Book)));

    private static List<string> Refused(IEnumerable<(ProofChecker Checker, IEnumerable<Proof> Proofs)> all, int atLeast)
    {
        var (count, refused) = (0, new List<string>());
        foreach (var (checker, proofs) in all)
        {
            foreach (var proof in proofs)
            {
                count++;
                refused.AddRange(checker.Check(Written.Of(proof)) is { } refusal ? [$"{proof.Kind} {proof.Id}: {refusal}"] : []);
            }
        }

        count.Should().BeGreaterThan(atLeast);
        return refused;
    }
}
