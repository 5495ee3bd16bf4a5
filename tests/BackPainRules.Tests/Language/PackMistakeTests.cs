using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Language;

/// <summary>Mistakes that a pack could make and that nobody would see: each is refused by name.</summary>
public class PackMistakeTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;
    private static readonly RedFlag Flag = new("club.flag", "A flag");

    private static readonly Advice Massage = new()
    {
        Id = "club.massage",
        Title = "Massage",
        Text = "Get a hard massage.",
        Dose = "",
        Evidence = Evidence.None,
        Gate = LevelGate.UpToLevel(TriageLevel.SelfCare),
        Sources = [TinyBook.Source],
    };

    [Fact]
    public void A_contradiction_that_refuses_an_emergency_is_refused_itself() => Refused("lowers-triage", "x.c", () => Book.And(new("x", [], [])
    {
        Contradictions = [new("x.c", Pain.InLowBack & CaudaEquina.SaddleNumb, "cannot be")],
    }));

    [Fact]
    public void A_flag_without_a_level_is_refused()
    {
        Refused("flag-without-level", "one", () => TinyBook.With(TinyBook.Valid("one").Flags(Flag)));
        Refused("flag-without-level", "one", () => TinyBook.With(TinyBook.Valid("one").Except("a", TinyBook.Cleared).Flags(Flag)));
        Refused("flag-without-level", "one", () => TinyBook.With(TinyBook.Valid("one").Calls(Urgency.RoutineProfessional).FlagsFrom(Flag, Urgency.UrgentSameDay)));
        TinyBook.With(TinyBook.Valid("one").Flags(Flag, Urgency.RoutineProfessional)).Rules.Should().HaveCount(1);
    }

    [Fact]
    public void Advice_beside_an_emergency_is_refused()
    {
        Refused("advice-gate", "club.massage", () => TinyBook.With(TinyBook.Valid("one").Advises(Massage with { Gate = LevelGate.UpToLevel(TriageLevel.EmergencyNow) })));
        Refused("advice-gate", "club.massage", () => TinyBook.With(TinyBook.Valid("one").Advises(Massage with { Gate = new(TriageLevel.SoonWithinDays, TriageLevel.SelfCare) })));
    }

    [Fact]
    public void What_is_never_given_says_why() =>
        Refused("never-offered", "club.massage", () => TinyBook.With(TinyBook.Valid("one").Advises(Massage with { Offer = Offer.Never })));

    [Fact]
    public void Two_definitions_or_sources_with_one_id_are_refused()
    {
        Refused("duplicate-id", "d", () => TinyBook.With(TinyBook.Valid("one").When(new Definition("d", "D", TinyBook.A) | new Definition("d", "D", TinyBook.B)).Concludes(TinyBook.Known)));
        Refused("duplicate-id", "source", () => TinyBook.With(TinyBook.Valid("one").Concludes(TinyBook.Known).From(TinyBook.Source, new("source", "Another"))));
    }

    [Fact]
    public void Two_rules_with_one_audit_id_are_refused() => Refused("audit-id", "x.ra", () => TinyBook.With(
        TinyBook.Valid("x.r").Case("ab", Urgency.RoutineProfessional, TinyBook.B).Flags(Flag),
        TinyBook.Valid("x.ra").Case("b", Urgency.RoutineProfessional, TinyBook.B).Flags(Flag)));

    [Fact]
    public void A_question_without_words_is_refused() => Refused("no-text", "q", () => Book.And(new("x", [], [new() { Id = "q", Text = " ", PlainerText = "?", Why = "?", Answers = [] }])));

    [Fact]
    public void A_reader_that_throws_on_nothing_is_refused_by_name()
    {
        var careless = YesNoSignal.Ask("careless", "Careless", reader: (runner, _) => runner.Sessions!.Count > 0 ? Reading.Yes : Reading.No);
        Refused("absence-law", "careless", () => Book.And(new("x", [], [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [careless] }])));
    }

    [Fact]
    public void A_reader_that_tells_what_cannot_be_is_not_believed_and_named()
    {
        var careless = YesNoSignal.Ask("careless", "Careless", reader: (runner, _) => runner.Sessions is null ? default : Reading.Between(7, 7));
        var tall = NumberSignal.Ask("tall", "Tall", "", 0, 10, reader: (runner, _) => runner.Sessions is null ? default : Reading.Between(50, 60));
        var book = RuleBook.Of("1", new RulePack("x", [TinyBook.Valid("one").When(careless | (tall >= 5)).Concludes(TinyBook.Known)], [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [careless, tall] }]));
        var assessment = new BackPainAssessor(book).Assess(new() { Sessions = [] });
        assessment.Explain("one").Truth.Should().Be(Truth.Unknown);
        assessment.NotReadable.Should().Equal(
            "signals.careless: Its reader tells what cannot be; the signal counts as not known.", "signals.tall: Its reader tells what cannot be; the signal counts as not known.");
    }

    [Fact]
    public void A_book_in_a_file_may_change_words_and_not_what_is_read_asked_or_withheld()
    {
        Changed("signals", "cauda-equina.saddle", "text", "\"Numb there\"").FindSignal("cauda-equina.saddle")!.Text.Should().Be("Numb there");
        Changed("findings", "saddle-numbness", "title", "\"Numb there\"").Fingerprint.Should().Be(Book.Fingerprint);
        Changed("advice", "relative-rest", "text", "\"Less of it.\"").Fingerprint.Should().Be(Book.Fingerprint);
        Changed("sources", "clinical-knowledge", "citation", "\"What clinicians know.\"").Fingerprint.Should().Be(Book.Fingerprint);

        Denied("signals.cauda-equina.saddle", "signals", "cauda-equina.saddle", "kind", "\"yesNo\"");
        Denied("signals.cauda-equina.saddle", "questions", "cauda-equina", "askedIf", "{ \"signal\": \"pain.aching\" }");
        Denied("advice.relative-rest", "advice", "relative-rest", "notWhen", "[]");
    }

    [Fact]
    public void What_is_null_is_named_with_the_usual_trap()
    {
        Action[] mistakes =
        [
            () => Book.And(null!),
            () => Book.Without(null!),
            () => Book.Replace(null!),
            () => Book.And(new("x", [null!], [])),
            () => Book.And(new("x", [], [null!])),
            () => Book.And(new("x", [], [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [null!] }])),
            () => TinyBook.With(TinyBook.Valid("one").When(new AllOf([null!, TinyBook.A])).Concludes(TinyBook.Known)),
            () => TinyBook.With(TinyBook.Valid("one").Advises(Massage with { NotWhen = [new("x", null!, "Why.", "Instead.")] })),
            () => Book.And(new("x", [], []) { Contradictions = [new("x", null!, "No.")] }),
        ];
        mistakes.Should().AllSatisfy(mistake => mistake.Should().Throw<ArgumentNullException>().WithMessage("*is null*"));
    }

    private static RuleBook Changed(string table, string id, string member, string json)
    {
        var file = System.Text.Json.Nodes.JsonNode.Parse(BookJson.Write(Book))!;
        file[table]![id]![member] = System.Text.Json.Nodes.JsonNode.Parse(json);
        return BookJson.Read(System.Text.Encoding.UTF8.GetBytes(file.ToJsonString()), Book);
    }

    private static void Denied(string path, string table, string id, string member, string json) =>
        FluentActions.Invoking(() => Changed(table, id, member, json)).Should().Throw<InvalidBookJsonException>()
            .Which.Errors.Should().Contain(error => error.ErrorCode == "lowers-triage" && error.PropertyName.EndsWith(path, StringComparison.Ordinal));

    private static void Refused(string code, string id, Func<RuleBook> build) =>
        build.Should().Throw<RuleBookException>().Which.Errors.Should().Contain(error => error.Code == code && error.Id == id);
}
