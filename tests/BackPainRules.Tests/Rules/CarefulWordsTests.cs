using BackPainRules.Catalogue;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>A factor may contribute: nothing is called the cause, nobody is blamed, nothing is called harmless.</summary>
public class CarefulWordsTests
{
    private static readonly string[] Blaming = ["weight", "BMI", "fault of", "nothing serious", "don't worry"];

    public static TheoryData<string> FactorIds => [.. BackPainAssessor.Default.Book.Findings.OfType<Factor>().Select(factor => factor.Id)];

    public static TheoryData<string> OnRequest => [.. BackPainAssessor.Default.Book.Advice.Where(advice => advice.Offer != Offer.Offered).Select(advice => advice.Id)];

    [Theory]
    [MemberData(nameof(FactorIds))]
    public void A_factor_names_no_cause_and_blames_nobody(string id)
    {
        var factor = BackPainAssessor.Default.Book.Findings.OfType<Factor>().Single(factor => factor.Id == id);
        foreach (var text in (string[])[factor.Title, factor.MoreLikely, factor.LessLikely])
        {
            text.Should().NotBeEmpty().And.NotContainEquivalentOf("cause");
            SaysNone(text, Blaming);
        }
    }

    [Theory]
    [MemberData(nameof(FactorIds))]
    public void The_reason_for_a_factor_blames_nobody(string id)
    {
        var rules = BackPainAssessor.Default.Book.Rules.Where(rule => rule.Conclusions.Any(conclusion => conclusion.Finding.Id == id)).ToArray();
        rules.Should().NotBeEmpty();
        foreach (var rule in rules)
        {
            SaysNone(rule.Title, Blaming);
            SaysNone(rule.Reason, Blaming);
        }
    }

    [Fact]
    public void A_long_first_week_is_told_without_a_word_of_weight()
    {
        var rule = BackPainAssessor.Default.Book.FindRule("load.first-week")!;
        string[] texts =
        [
            rule.Title, rule.Reason, Factors.FirstWeek.Title, Factors.FirstWeek.MoreLikely, Factors.FirstWeek.LessLikely,
            .. rule.Advice.SelectMany(advice => (string[])[advice.Title, advice.Text, advice.Dose]),
        ];
        foreach (var text in texts)
        {
            SaysNone(text, ["weight", "BMI", "mass", "heavy", "heavier", "obes", "kg"]);
        }
    }

    [Theory]
    [MemberData(nameof(OnRequest))]
    public void What_is_given_on_request_hangs_on_a_request(string adviceId)
    {
        ISignal[] requests = [.. Wishes.Questions.Concat(Medicines.Questions).SelectMany(question => question.Answers), Equipment.InsolesPrescribed];
        var rules = BackPainAssessor.Default.Book.Rules.Where(rule => rule.Advice.Any(advice => advice.Id == adviceId)).ToArray();
        rules.Should().NotBeEmpty();
        foreach (var rule in rules)
        {
            var mentions = new Mentions();
            rule.Stem.Fold(mentions);
            mentions.Signals.Intersect(requests).Should().NotBeEmpty(rule.Id);
        }
    }

    private static void SaysNone(string text, string[] words)
    {
        foreach (var word in words)
        {
            text.Should().NotContainEquivalentOf(word);
        }
    }
}
