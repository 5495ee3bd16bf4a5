using System.Text.Json.Nodes;
using BackPainRules.Auditing;
using BackPainRules.Engines;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using Xunit.Abstractions;

namespace BackPainRules.Tests.Proofs;

/// <summary>A proof that was changed in any one place is refused, but for changes that leave a proof.</summary>
public class ForgedProofTests(ITestOutputHelper output)
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly JsonObject Book = Written.Book(Assessor.Book);

    [Fact]
    public void Every_change_of_one_place_is_refused_unless_it_leaves_a_proof()
    {
        var (tally, misled) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new List<string>());
        foreach (var genuine in GenuineProof.Some(rows: 8, mostNodes: 22))
        {
            var checker = new ProofChecker(Book, genuine.Readings);
            foreach (var forgery in new Forgeries(genuine.Proof, Book, genuine.Strangers).All())
            {
                forgery.Do();
                var isRefused = checker.Check(genuine.Proof) is not null;
                var stillProves = isRefused ? null : forgery.Kind == "supposition" ? SoAll(genuine) : forgery.StillProves;
                forgery.Undo();
                misled.AddRange(isRefused || stillProves is not null ? [] : [$"{genuine.Id}: {forgery.Kind}, {forgery.Where}"]);
                var said = $"{forgery.Kind}: {(isRefused ? "refused" : stillProves)}";
                tally[said] = tally.GetValueOrDefault(said) + 1;
            }

            checker.Check(genuine.Proof).Should().BeNull("every change was taken back");
        }

        output.WriteLine(string.Join('\n', tally.Select(one => $"{one.Value,7} {one.Key}")));
        misled.Take(20).Should().BeEmpty();
        tally.Where(one => one.Key.EndsWith("refused")).Sum(one => one.Value).Should().BeGreaterThan(25_000);
        Forgeries.What.Should().OnlyContain(kind => tally.GetValueOrDefault($"{kind}: refused") > 0, "each kind of change was tried");
    }

    // Under another supposition the same can be so; whether it is, the reference says.
    private static string? SoAll(GenuineProof genuine)
    {
        var supposition = Enum.Parse<Supposition>((string)genuine.Proof["supposed"]!, ignoreCase: true);
        var leaves = new CaseLeaves(Assessor.Program, genuine.Case.Suppose(supposition));
        var reference = new ReferenceEvaluator(leaves, Assessor.Program, ReferenceEvaluator.Evaluate(Assessor.Program, leaves));
        var truth = Assessor.Book.FindRule(genuine.Id) is { } rule
            ? RuleLevels.Concludes(rule, null).Fold(reference)
            : Assessor.Book.Findings.Single(finding => finding.Id == genuine.Id).Fold(reference);
        return truth.ToString().Equals((string)genuine.Proof["truth"]!, StringComparison.OrdinalIgnoreCase) ? "it is so under the other supposition too" : null;
    }
}
