using System.Text.Json.Nodes;
using BackPainRules.Auditing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Console;
using BackPainRules.Tests.Conventions;
using BackPainRules.Tests.Engines;
using BackPainRules.Tests.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Books.TinyBook;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Proofs;

/// <summary>The checker itself: small, alone, and strict where it must be.</summary>
public class ProofCheckerTests
{
    private static readonly NumberSignal Years = NumberSignal.Ask("years", "Completed years", "years", 0, 100, rounding: StepRounding.Down);

    private static readonly RuleBook Weighed = RuleBook.Of("1", new RulePack(
        "weighed",
        [
            Valid("weighed").When(Condition.AtLeast(3, new Weighted(2, A), new Weighted(1, B), new Weighted(1, Sign))).Concludes(Known),
            Valid("number").When((Number >= Tunable) & !Switch & (Score > 2.5m)).Concludes(Excepted),
            Valid("day").When(Condition.Any(Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday), Defined)).Concludes(new Pattern("used", "Used")),
            Valid("steps").When((Score >= 2.2m) & (Years <= 49.6m)).Concludes(new Pattern("steps", "Steps")),
        ],
        [Books.TinyBook.Question with { Answers = [.. Books.TinyBook.Question.Answers, Years] }]));

    private const string Empty = "{ \"rules\": {}, \"questions\": {} }";

    [Fact]
    public void It_stays_under_150_lines_in_all() =>
        Repository.SourceFiles(Path.Combine("tests", "BackPainRules.ProofChecker")).Sum(file => File.ReadLines(file).Count()).Should().BeInRange(1, 149);

    [Fact]
    public void It_refers_to_nothing_but_the_platform() =>
        typeof(ProofChecker).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Should().NotBeEmpty().And.OnlyContain(name => name.StartsWith("System."));

    [Theory]
    [InlineData(2, "not there", "not there", "not there")]
    [InlineData(2, "{ \"rules\": {} }")]
    [InlineData(2, "[", "{}", "{}")]
    [InlineData(2, "{}", "{}", "{}")]
    [InlineData(2, Empty, "{}", "{ \"proofs\": [] }")]
    [InlineData(2, Empty, "{ \"readings\": {} }", "{ \"proofs\": [] }")]
    [InlineData(2, Empty, "{ \"readings\": {} }", "{}")]
    [InlineData(1, Empty, "{ \"readings\": {} }", "{ \"proofs\": [null] }")]
    [InlineData(1, Empty, "{ \"readings\": {} }", "{ \"kind\": \"rule\" }")]
    public void Where_there_is_nothing_to_check_nothing_is_established(int code, params string[] files)
    {
        using var folder = new TempFolder();
        Run([.. files.Select((text, i) => text == "not there" ? text : folder.Put($"{i}.json", text))]).Should().Be(code);
    }

    [Theory]
    [InlineData("weighed", "a=yes b=yes", "yes")]
    [InlineData("weighed", "b=yes sign=yes", "unknown")]
    [InlineData("weighed", "a=no b=yes", "no")]
    [InlineData("weighed", "a=no", "no")]
    [InlineData("number", "number=10 score=2.4", "no")]
    [InlineData("number", "number=10 score=4", "yes")]
    [InlineData("number", "number=9", "no")]
    [InlineData("number", "score=4", "unknown")]
    [InlineData("day", "day=sunday", "yes")]
    [InlineData("day", "day=friday score=3", "yes")]
    [InlineData("day", "day=friday score=2 a=yes b=no sign=no", "no")]
    [InlineData("steps", "score=2", "no")]
    [InlineData("steps", "score=3 years=49", "yes")]
    [InlineData("steps", "score=3 years=50", "no")]
    public void Weights_steps_choices_settings_and_definitions_are_checked(string rule, string told, string truth)
    {
        var proof = Proof(Weighed, rule, told);
        ((string)proof["truth"]!).Should().Be(truth);
        Check(Weighed, told, proof).Should().BeNull();
        foreach (var forgery in new Forgeries(proof, Written.Book(Weighed), []).All().Where(forgery => forgery.Kind is "truth" or "reading" or "threshold" or "choice"))
        {
            forgery.Do();
            Check(Weighed, told, proof).Should().NotBeNull(forgery.Where);
            forgery.Undo();
        }
    }

    [Fact]
    public void A_tuned_number_and_a_switched_setting_are_those_of_the_book()
    {
        const string Told = "number=10 score=4";
        var (tuned, switched) = (Weighed.With(Tunable, 12), Weighed.With(Switch, true));
        foreach (var book in new[] { Weighed, tuned, switched })
        {
            Check(book, Told, Proof(book, "number", Told)).Should().BeNull();
        }

        Check(tuned, Told, Proof(Weighed, "number", Told)).Should().Be("$.because[0].because[0]: the book asks for something else");
        Check(switched, Told, Proof(Weighed, "number", Told)).Should().Be("$.because[0].because[1].because[0]: it is 'yes' by the book and the readings");
    }

    [Theory]
    [InlineData("because", 0, "$: what it shows does not suffice")]
    [InlineData("truth", "no", "$: it is 'yes' by the book and the readings")]
    [InlineData("id", "other", "$: the book has something else here")]
    [InlineData("supposed", "perhaps", "$.supposed: there is no such supposition")]
    public void What_is_wrong_is_named_by_path_and_reason(string name, object value, string refusal)
    {
        var proof = Proof(Weighed, "day", "day=sunday");
        proof[name] = value is string word ? word : new JsonArray();
        Check(Weighed, "day=sunday", proof).Should().Be(refusal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "kind": "", "id": "", "truth": "no" }""")]
    [InlineData("""{ "kind": "pattern", "id": "nothing", "truth": "no", "because": [] }""")]
    [InlineData("""{ "kind": "rule", "id": "day", "truth": "yes", "because": [null, 3, []] }""")]
    [InlineData("""{ "kind": "rule", "id": "day", "truth": "yes", "because": { "part": 0 } }""")]
    [InlineData("""{ "kind": 3, "id": true, "truth": [], "because": "none" }""")]
    public void What_is_no_proof_is_refused_and_breaks_nothing(string json) => Check(Weighed, "day=sunday", Written.Parsed(json)).Should().NotBeNull();

    [Fact]
    public void What_a_rule_of_the_host_says_is_not_established_by_the_book()
    {
        var host = new BackPainAssessor(BackPainAssessor.Default.Book, engine: (_, clauses) => new ClauseEngine(clauses, (Factors.LongSteps, "club.watch", _ => true)));
        var assessment = host.Assess(NoWarningSign);
        var refusal = Written.Checker(Written.Book(host.Book), assessment).Check(Written.Of(assessment.Explain(Factors.LongSteps.Id)));
        refusal.Should().Be("$.because[0]: the book has no such part here");
    }

    [Fact]
    public void An_assessment_written_with_its_proofs_can_be_checked_by_hand()
    {
        using var folder = new TempFolder();
        var assessment = BackPainAssessor.Default.Assess(CaseJson.Read(CaseText.Sample("seed-004.json"), BackPainAssessor.Default.Book));
        var json = AssessmentJson.Write(assessment, withProofs: true);
        var book = folder.Put("book.json", BookJson.Write(assessment.Book));
        var genuine = folder.Put("genuine.json", json);
        var single = folder.Put("single.json", AssessmentJson.Write(assessment.Explain(assessment.Factors[0].Factor.Id)));
        var forged = folder.Put("forged.json", json.Replace("\"body.weak-core\": true", "\"body.weak-core\": false"));

        Run(book, genuine, genuine).Should().Be(0);
        Run(book, genuine, single).Should().Be(0);
        Run(book, forged, genuine).Should().Be(1);
        Run(book, genuine).Should().Be(2);
    }

    private static int Run(params string[] files) => (int)typeof(ProofChecker).Assembly.EntryPoint!.Invoke(null, [files])!;

    private static JsonObject Proof(RuleBook book, string rule, string told) =>
        Written.Of(Written.Everything(BookProgram.Of(book), Row(book, told)).First(proof => proof.Id == rule));

    private static string? Check(RuleBook book, string told, JsonObject proof) => Written.Checker(Written.Book(book), Row(book, told)).Check(proof);

    private static CaseReadings Row(RuleBook book, string told)
    {
        var answers = told.Split(' ').Select(one => one.Split('=')).ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);
        return CaseReadings.OfRow(book, [.. book.Signals.Select(signal => answers.TryGetValue(signal.Id, out var answer) ? signal.Read(Answered(answer))!.Value : default)]);
    }

    private static Answer Answered(string answer) => answer is "yes" or "no" ? Answer.Of(answer == "yes")
        : decimal.TryParse(answer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Answer.Of(number) : Answer.Of(answer);
}
