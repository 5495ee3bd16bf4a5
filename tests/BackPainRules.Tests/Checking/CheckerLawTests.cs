using System.Text.RegularExpressions;
using BackPainRules.Checking;
using BackPainRules.Engines;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Checking;

/// <summary>What the checker says is so: held against many readings of many generated books, known, open, as a range and filled in.</summary>
public partial class CheckerLawTests
{
    private const int Books = 100;
    private const int Rows = 40;

    [Fact]
    public void No_advisory_on_a_generated_book_is_wrong()
    {
        var said = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Books; seed++)
        {
            var random = new Random(seed);
            var program = BookProgram.Of(RandomBooks.Book(random));
            var advisories = RuleBookChecker.Check(program.Book);
            foreach (var advisory in advisories)
            {
                said[advisory.Code] = said.GetValueOrDefault(advisory.Code) + 1;
            }

            foreach (var verdicts in Enumerable.Range(0, Rows).SelectMany(_ => RandomBooks.Readings(program.Book, random)).Select(row => Verdicts.Of(program, row)))
            {
                advisories.Where(advisory => IsWrong(advisory, verdicts)).Should().BeEmpty("book {0}, row {1}", seed, string.Join(" ", verdicts.Program.Book.Signals.Select(signal => verdicts.Readings[signal])));
            }
        }

        said.Keys.Should().Contain(["dead-rule", "dead-case", "dead-condition", "covered-rule", "never-given", "same-definition"]);
        said.Should().OnlyContain(pair => pair.Value > 5, "it is tried on more than a few");
    }

    private static bool IsWrong(BookAdvisory advisory, Verdicts verdicts) => advisory.Code switch
    {
        "dead-rule" => Rule(advisory.Id, verdicts) is var rule && (verdicts[rule.Holds] == Truth.Yes || rule.Letters.Any(letter => verdicts[letter] == Truth.Yes)),
        "dead-case" => First(Rule(advisory.Id, verdicts), verdicts) is { } first && first.Letter == Quoted(advisory, "Case"),
        "covered-rule" => !IsCovered(Rule(advisory.Id, verdicts), Rule(Quoted(advisory, "holds,"), verdicts), verdicts),
        "never-given" => IsGiven(Rule(advisory.Id, verdicts), Quoted(advisory, "offers"), verdicts),
        "same-definition" => Meaning(advisory.Id, verdicts) != Meaning(Quoted(advisory, "as"), verdicts),
        "dead-condition" => advisory.Why.StartsWith("It is a definition", StringComparison.Ordinal) && Meaning(advisory.Id, verdicts) == Truth.Yes,
        _ => false,
    };

    private static RuleClauses Rule(string id, Verdicts verdicts) => verdicts.Program.Rules.Single(rule => rule.Rule.Id == id);

    private static RuleCase? First(RuleClauses rule, Verdicts verdicts)
    {
        var place = Array.FindIndex(rule.Letters, letter => verdicts[letter] == Truth.Yes);
        return place < 0 ? null : rule.Rule.Cases[place];
    }

    private static bool IsCovered(RuleClauses rule, RuleClauses other, Verdicts verdicts) =>
        verdicts[rule.Holds] <= verdicts[other.Holds]
        && rule.Levels.All(level => verdicts[level.Place] <= other.Levels.Where(one => one.Urgency >= level.Urgency).Select(one => verdicts[one.Place]).DefaultIfEmpty(Truth.No).Max())
        && rule.Rule.Conclusions.All(one => other.Rule.Conclusions.Any(same => same.Finding == one.Finding))
        && rule.Rule.Advice.All(other.Rule.Advice.Contains);

    private static bool IsGiven(RuleClauses rule, string id, Verdicts verdicts)
    {
        var advice = verdicts.Program.Advice.Single(one => one.Advice.Id == id);
        return verdicts[rule.Holds] == Truth.Yes && !advice.NotWhen.Where((_, place) => !advice.Advice.NotWhen[place].Changes).Any(place => verdicts[place] == Truth.Yes);
    }

    private static Truth Meaning(string definition, Verdicts verdicts) =>
        UnusedParts.Mentioned(verdicts.Program.Book).Definitions.First(one => one.Id == definition).Fold(ReferenceEvaluator.Over(verdicts));

    private static string Quoted(BookAdvisory advisory, string after) => QuotedWord().Matches(advisory.Why).First(match => match.Groups[1].Value == after).Groups[2].Value;

    [GeneratedRegex(@"(\S+) '([^']+)'")]
    private static partial Regex QuotedWord();
}
