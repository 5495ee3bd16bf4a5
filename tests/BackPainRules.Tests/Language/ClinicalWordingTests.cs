using System.Globalization;
using System.Text.RegularExpressions;
using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Language;

/// <summary>The terms of the profession stand for the runner's words, no wider and no narrower.</summary>
public partial class ClinicalWordingTests
{
    private const int LongestTerm = 160;

    private static readonly RuleBook Book = BackPainAssessor.Default.Book;
    private static readonly IReadOnlyDictionary<string, string> Plain = WordingJson.Texts(Book);
    private static readonly Dictionary<string, string> Terms =
        ClinicalTerms.All.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Term, StringComparer.Ordinal);

    [Fact]
    public void Every_key_is_a_text_of_the_book() => ClinicalWording.Keys.Except(Plain.Keys, StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void No_key_stands_twice() => ClinicalTerms.All.Select(pair => pair.Key).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_signal_finding_advice_and_rule_that_calls_a_level_has_a_term()
    {
        BookText[] needed =
        [
            .. Book.Signals.Select(BookText.Text),
            .. Book.Findings.Select(BookText.Title),
            .. Book.Advice.SelectMany(advice => new[] { BookText.Title(advice), BookText.Text(advice) }),
            .. Book.Rules.Where(CallsALevel).SelectMany(rule => new[] { BookText.Title(rule), BookText.Reason(rule) }),
        ];

        needed.Select(text => text.Key).Except(ClinicalWording.Keys, StringComparer.Ordinal).Should().BeEmpty();
    }

    [Fact]
    public void Only_names_of_services_stand_in_braces_and_the_same_as_in_the_plain_text()
    {
        string[] services = ["{emergency}", "{department}", "{same-day}", "{doctor}", "{whom}", "{review}", "{day}", "{sign}"];

        Terms.Values.SelectMany(BracesOf).Except(services, StringComparer.Ordinal).Should().BeEmpty();
        Terms.Where(pair => !BracesOf(pair.Value).SetEquals(BracesOf(Plain[pair.Key]))).Select(pair => pair.Key).Should().BeEmpty();
        Terms.Values.Where(term => Braces().Replace(term, "").AsSpan().IndexOfAny('{', '}') >= 0).Should().BeEmpty();
    }

    [Fact]
    public void Terms_are_short() =>
        Terms.Where(pair => pair.Value.Length > LongestTerm && !MayBeLong(pair.Key)).Select(pair => pair.Key).Should().BeEmpty();

    [Fact]
    public void A_signal_keeps_its_numbers_and_gets_no_others() => KeysWithOtherNumbers("signal.").Should().BeEmpty();

    [Fact]
    public void Advice_gets_no_number_that_the_plain_text_lacks() =>
        Terms.Where(pair => pair.Key.StartsWith("advice.", StringComparison.Ordinal) && !NumbersOf(pair.Value).IsSubsetOf(NumbersOf(Plain[pair.Key])))
            .Select(pair => pair.Key)
            .Should().BeEmpty();

    [Fact]
    public void No_term_speaks_to_the_runner() =>
        Terms.Where(pair => You().IsMatch(pair.Value)).Select(pair => pair.Key).Should().BeEmpty();

    [Fact]
    public void Terms_are_for_the_clinician_only()
    {
        const string key = "signal.nerve.numb-patch";

        ClinicalWording.English.Find(key, CultureInfo.InvariantCulture, Voice.Clinician).Should().Be(Terms[key]);
        ClinicalWording.English.Find(key, CultureInfo.InvariantCulture, Voice.Runner).Should().BeNull();
    }

    private static IEnumerable<string> KeysWithOtherNumbers(string prefix) =>
        Terms.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal) && !NumbersOf(pair.Value).SetEquals(NumbersOf(Plain[pair.Key])))
            .Select(pair => pair.Key);

    private static bool CallsALevel(Rule rule) => rule.Cases.Count > 0;

    private static bool MayBeLong(string key) =>
        key.StartsWith("sentence.", StringComparison.Ordinal)
        || (key.StartsWith("advice.", StringComparison.Ordinal) && key.EndsWith(".text", StringComparison.Ordinal))
        || (key.StartsWith("rule.", StringComparison.Ordinal) && key.EndsWith(".reason", StringComparison.Ordinal));

    private static HashSet<string> NumbersOf(string text) => [.. Numbers().Matches(text).Select(match => match.Value)];

    private static HashSet<string> BracesOf(string text) => [.. Braces().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\b(you|your|yourself)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex You();
}
