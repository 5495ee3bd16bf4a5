using System.Text.RegularExpressions;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Texts;

/// <summary>What a runner reads: plain, friendly, without blame or promise.</summary>
public partial class BookTextTests
{
    private static readonly IReadOnlyDictionary<string, string> Texts = WordingJson.Texts(BackPainAssessor.Default.Book);

    [Fact]
    public void Every_text_says_something() => Texts.Where(text => string.IsNullOrWhiteSpace(text.Value)).Select(text => text.Key).Should().BeEmpty();

    [Theory]
    [InlineData("nothing serious")]
    [InlineData("don't worry")]
    [InlineData("do not worry")]
    [InlineData("your fault")]
    [InlineData("your own fault")]
    [InlineData("overweight")]
    [InlineData("obes")]
    [InlineData("guarantee")]
    [InlineData("will cure")]
    [InlineData("will be gone")]
    [InlineData("overtrain")]
    [InlineData("you should have")]
    [InlineData("utilis")]
    public void No_text_blames_promises_or_plays_down(string words) =>
        Texts.Where(text => text.Value.Contains(words, StringComparison.OrdinalIgnoreCase)).Select(text => $"{text.Key}: {text.Value}").Should().BeEmpty();

    [Fact]
    public void Nobody_is_told_of_weight_who_did_not_ask() =>
        Texts.Where(text => WeightWords().IsMatch(text.Value))
            .Select(text => text.Key)
            .Where(key => !SpeaksOfWeight.Any(key.StartsWith))
            .Should().BeEmpty();

    // Grade 7 is read with ease at 12. Single sentences may be harder, where a sign must be named exactly.
    [Theory]
    [InlineData("rule.", ".reason", 7.0)]
    [InlineData("advice.", ".text", 7.0)]
    [InlineData("finding.", ".more-likely", 7.0)]
    [InlineData("finding.", ".less-likely", 7.0)]
    [InlineData("question.", ".plainer", 7.0)]
    [InlineData("not.", "", 7.0)]
    [InlineData("heuristic.", ".answer", 8.0)]
    public void The_words_are_plain_enough_for_a_reader_of_twelve(string begin, string end, double mostGrade)
    {
        var texts = Texts.Where(text => text.Key.StartsWith(begin, StringComparison.Ordinal) && text.Key.EndsWith(end, StringComparison.Ordinal)).Select(text => text.Value);
        ReadingGrade.Of(string.Join(" ", texts)).Should().BeLessThan(mostGrade);
    }

    [Fact]
    public void No_single_sentence_is_a_maze() =>
        Texts.Where(text => text.Key.EndsWith(".reason") || (text.Key.StartsWith("advice.") && text.Key.EndsWith(".text")))
            .SelectMany(text => SentenceEnd().Split(text.Value).Select(sentence => (text.Key, Words: sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)))
            .Where(sentence => sentence.Words > 45)
            .Should().BeEmpty();

    private static readonly string[] SpeaksOfWeight =
    [
        // A sign, a question with a purpose, a load that is lifted or stood on, or an answer to who asked.
        "advice.weight-help.", "rule.relief.weight-help.", "signal.wish.weight-help", "heuristic.", "signal.infection.weight-loss", "finding.weight-loss.",
        "rule.cancer.weight-loss.", "question.infection.", "signal.running.low-energy", "sentence.", "first-aid.no-weight", "advice.trunk-strength.", "advice.leg-strength.", "signal.person.mass", "not.X31.bone.", "question.person.body.",
        "definition.weak", "rule.weak-signs.families.", "finding.weak-signs.",
        // A sign: weight lost or very low; heavy legs, heavy bleeding, weight on a leg, sight that is lost.
        "signal.infection.night-sweats", "rule.infection.tuberculosis.title", "signal.energy.eats-too-little", "signal.energy.very-thin", "signal.cord.heavy-legs",
        "signal.cord.fresh", "rule.nerve.cord.title", "question.stenosis.", "signal.pregnancy.heavy-bleeding", "signal.bone.cannot-bear-weight",
        "signal.bone.hurts-on-one-leg", "rule.child.hip.reason", "rule.emergency.eye.reason",
    ];

    [GeneratedRegex(@"\b(weight|BMI|body.mass|fat|heavy|lose)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WeightWords();

    [GeneratedRegex(@"[.;:!?]")]
    private static partial Regex SentenceEnd();
}
