using System.Globalization;
using System.Text;
using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using FluentValidation;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Serialization;

/// <summary>Other words for the texts: another language, another voice, an app's own tone.</summary>
public class WordingTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de");

    private static RunnerCase LongSteps => NoWarningSign.Yes(Gait.FootLandsFarAhead, Pain.AfterRun);

    [Fact]
    public void A_text_in_the_language_that_is_asked_for_takes_the_place_of_the_English()
    {
        var assessment = InGerman("""{ "finding.long-steps.title": "Lange Schritte", "sentence.review": "Achten Sie darauf, und schauen Sie am {day} wieder" }""");
        assessment.Factors.Should().Contain(line => line.Title == "Lange Schritte");
        assessment.Why.Should().StartWith("Achten Sie darauf, und schauen Sie am ");
        assessment.Factors.Select(line => line.Why).Should().Contain(why => why.StartsWith("Shorter steps lower"), "what has no German text stays English");
    }

    [Fact]
    public void A_region_of_a_language_falls_back_on_the_language() =>
        Assessor("""{ "finding.long-steps.title": "Lange Schritte" }""").Assess(LongSteps).In(CultureInfo.GetCultureInfo("de-AT"))
            .Factors.Should().Contain(line => line.Title == "Lange Schritte");

    [Fact]
    public void Another_language_changes_words_and_nothing_else()
    {
        var english = Assessor("""{ "finding.long-steps.title": "Lange Schritte" }""").Assess(LongSteps);
        var german = english.In(German);
        english.Factors.Should().Contain(line => line.Title == "Long steps");
        german.Factors.Select(line => line.Factor.Id).Should().Equal(english.Factors.Select(line => line.Factor.Id));
        german.FiredRules.Should().Equal(english.FiredRules);
        german.Book.Fingerprint.Should().Be(english.Book.Fingerprint);
    }

    [Fact]
    public void The_names_of_services_are_filled_in_whatever_the_language()
    {
        var words = WordingJson.Read(Book, Bytes("""{ "culture": "de", "voice": "runner", "texts": { "sentence.now": "Rufen Sie {emergency} oder {department}" } }"""));
        var assessor = new BackPainAssessor(Book, Region.EuropeanUnion, wording: words);
        assessor.Assess(NoWarningSign.Yes(CaudaEquina.CannotPassUrine)).In(German).Why.Should().StartWith("Rufen Sie 112");
    }

    [Fact]
    public void A_clinician_reads_the_terms_of_the_profession()
    {
        var assessment = BackPainAssessor.Default.Assess(NoWarningSign.Yes(CaudaEquina.SaddleNumb));
        var clinical = assessment.In(CultureInfo.InvariantCulture, Voice.Clinician);
        clinical.RedFlags[0].Title.Should().NotBe(assessment.RedFlags[0].Title).And.ContainEquivalentOf("saddle");
        clinical.Recommended.Should().Be(assessment.Recommended);
    }

    [Fact]
    public void An_app_can_change_the_words_for_clinicians_too()
    {
        var words = WordingJson.Read(Book, Bytes("""{ "culture": "en", "voice": "clinician", "texts": { "finding.long-steps.title": "Overstriding (self-reported)" } }"""));
        new BackPainAssessor(Book, wording: words).Assess(LongSteps).In(CultureInfo.GetCultureInfo("en-GB"), Voice.Clinician)
            .Factors.Should().Contain(line => line.Title == "Overstriding (self-reported)");
    }

    [Fact]
    public void Days_are_written_as_the_language_writes_them() =>
        BackPainAssessor.Default.Assess(NoWarningSign).In(CultureInfo.GetCultureInfo("fr")).Why.Should().Contain("27 novembre 2026");

    [Fact]
    public void The_file_for_translators_holds_every_text_and_reads_back()
    {
        var file = WordingJson.Write(Book, German);
        var words = WordingJson.Read(Book, Encoding.UTF8.GetBytes(file));
        foreach (var (key, text) in WordingJson.Texts(Book))
        {
            words.Find(key, German, Voice.Runner).Should().Be(text);
        }
    }

    [Theory]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "finding.long-step.title": "x" } }""", "texts.finding.long-step.title", "Did you mean 'finding.long-steps.title'?")]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "finding.long-steps.title": 7 } }""", "texts.finding.long-steps.title", "a text that is not empty")]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "finding.long-steps.title": "" } }""", "texts.finding.long-steps.title", "a text that is not empty")]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "sentence.now": "Rufen Sie {notruf}" } }""", "texts.sentence.now", "{notruf}")]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "sentence.now": "Rufen Sie {emergency" } }""", "texts.sentence.now", "{emergency")]
    [InlineData("""{ "culture": "de", "voice": "runner", "texts": { "sentence.now": "Rufen Sie {emergency}" } }""", "texts.sentence.now", "{department} is missing")]
    [InlineData("""{ "culture": "de", "voice": "Runner", "texts": {} }""", "voice", "runner, clinician")]
    [InlineData("""{ "culture": 7, "voice": "runner", "texts": {} }""", "culture", "such as de or de-AT")]
    [InlineData("""{ "voice": "runner", "texts": {} }""", "culture", "It is needed")]
    [InlineData("""{ "culture": "de", "voice": "runner", "words": {}, "texts": {} }""", "words", "no such property")]
    [InlineData("""[]""", "", "an object")]
    [InlineData("""{ "culture": "de" """, "", "not JSON")]
    public void A_file_with_a_mistake_is_refused_by_path(string file, string path, string says) =>
        FluentActions.Invoking(() => WordingJson.Read(Book, Bytes(file)))
            .Should().Throw<ValidationException>().Which.Errors.Should().Contain(error => error.PropertyName.TrimStart('.') == path && error.ErrorMessage.Contains(says));

    private static Assessment InGerman(string texts) => Assessor(texts).Assess(LongSteps).In(German);

    private static BackPainAssessor Assessor(string texts) =>
        new(Book, wording: WordingJson.Read(Book, Bytes($$"""{ "culture": "de", "voice": "runner", "texts": {{texts}} }""")));

    private static ReadOnlyMemory<byte> Bytes(string file) => Encoding.UTF8.GetBytes(file);
}
