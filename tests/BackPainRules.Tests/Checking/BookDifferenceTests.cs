using BackPainRules.Checking;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Books.TinyBook;

namespace BackPainRules.Tests.Checking;

/// <summary>What differs between two books, in words.</summary>
public class BookDifferenceTests
{
    private static readonly Rule Plain = Valid("one").Concludes(Known);
    private static readonly Rule Cases = Valid("one").Case("a", Urgency.RoutineProfessional, A).Case("b", Urgency.UrgentSameDay, B);

    private static readonly (string Name, RuleBook Old, RuleBook Next, ChangedPart[] Parts)[] Rows =
    [
        ("nothing", With(Plain), With(Plain), []),
        ("a condition", With(Plain), With(Plain.When(A & (Number >= 3))), [Changed("one", ("when", "\"A\"", "all(\"A\"; \"A number\" at least 3 days)"))]),
        ("words", With(Plain), With(Plain.Because("Another reason.")), [Changed("one", ("because", "A reason.", "Another reason."))]),
        ("a level", With(Cases), With(Valid("one").Case("a", Urgency.RoutineProfessional, A).Case("b", Urgency.EmergencyNow, B)), [Changed("one", ("case b", "urgent same day: \"B\"", "emergency now: \"B\""))]),
        ("the order of cases", With(Cases), With(Valid("one").Case("b", Urgency.UrgentSameDay, B).Case("a", Urgency.RoutineProfessional, A)), [Changed("one", ("order", "a, b", "b, a"))]),
        ("a case more", With(Valid("one").Case("", Urgency.UrgentSameDay, A)), With(Valid("one").Case("", Urgency.UrgentSameDay, A).Calls(Urgency.RoutineProfessional)), [Changed("one", ("calls #2", null, "routine professional: always"), ("order", null, ", "))]),
        ("a route", With(Cases), With(Cases.Via(Route.Pharmacist)), [Changed("one", ("via", "doctor", "pharmacist"))]),
        ("another thing of the same title", With(Plain.When(Day.Is(DayOfWeek.Monday) & Sign)), With(Plain.When(Day.Is(DayOfWeek.Monday) & new Definition("other", "Defined", A))), [Changed("one", ("when", "all(\"A day\" is monday; \"A warning sign\")", "all(\"A day\" is monday; <Defined>)")), new(BookPart.Definition, "other", PartChange.Added, [new("title", null, "Defined"), new("means", null, "\"A\"")])]),
        ("only the id", With(Plain.When(Named("d1"))), With(Plain.When(Named("d2"))), [Changed("one", ("when", "<Same> [d1]", "<Same> [d2]")), new(BookPart.Definition, "d1", PartChange.Removed, [new("title", "Same", null), new("means", "\"A\"", null)]), new(BookPart.Definition, "d2", PartChange.Added, [new("title", null, "Same"), new("means", null, "\"A\"")])]),
        ("a source with the same id", With(Plain), With(Plain.From(new Source("source", "Another source"))), [Changed("one", ("sources", "source [A source (read)]", "source [Another source (read)]"))]),
        ("a tuned number", With(Plain.When(Number >= Tunable)), With(Plain.When(Number >= Tunable)).With(Tunable, 12), [new(BookPart.Threshold, "tunable", PartChange.Changed, [new("value", "10", "12")]), Changed("one", ("when", "\"A number\" at least 10 days", "\"A number\" at least 12 days"))]),
        ("a switch", With(Plain.When(Switch)), With(Plain.When(Switch)).With(Switch, true), [new(BookPart.Setting, "switch", PartChange.Changed, [new("is", "off", "on")])]),
        ("a finding", With(Plain), With(Valid("one").Concludes(Known with { Says = "It is known." })), [new(BookPart.Finding, "known", PartChange.Changed, [new("says", null, "It is known.")])]),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_difference_is_told_by_part_and_line(string name)
    {
        var (_, old, next, parts) = Rows.Single(row => row.Name == name);
        BookDifference.Between(old, next).Parts.Should().Equal(parts);
    }

    [Fact]
    public void Every_change_of_logic_of_our_own_book_is_seen()
    {
        var book = BackPainAssessor.Default.Book;
        foreach (var rule in book.Rules.Where((_, place) => place % 20 == 0))
        {
            var next = book.OverrideSafety("To compare.", one => one.Replace(rule.When(rule.Stem & Catalogue.Pain.InNeck)));
            BookDifference.Between(book, next).Parts.Should().ContainSingle(part => part.Id == rule.Id).Which.Words.Select(words => words.What).Should().Equal("when");
            next.Fingerprint.Should().NotBe(book.Fingerprint);
        }
    }

    [Fact]
    public void A_book_and_what_is_read_of_it_differ_in_nothing()
    {
        var book = BackPainAssessor.Default.Book;
        var difference = BookDifference.Between(book, BookJson.Read(System.Text.Encoding.UTF8.GetBytes(BookJson.Write(book)), book));
        difference.Parts.Should().BeEmpty();
        difference.LowersTriage.Should().BeEmpty();
    }

    [Fact]
    public void What_may_lower_triage_is_named_and_what_only_stands_there_twice_is_not()
    {
        BookDifference.Between(With(Cases), With(Valid("one").Case("a", Urgency.RoutineProfessional, A))).LowersTriage.Should().ContainSingle().Which.Id.Should().Be("one");
        BookDifference.Between(Laps(500), Laps(500)).Should().BeEquivalentTo(new BookDifference([], []));
        BookDifference.Between(Laps(500), Laps(300)).LowersTriage.Should().ContainSingle().Which.Id.Should().Be("laps", "a shorter range reads other answers");

        static RuleBook Laps(int most)
        {
            var laps = NumberSignal.Ask("laps", "Laps", "", 0, most);
            return RuleBook.Of("1", new RulePack("p", [Valid("one").When(laps >= 9).Calls(Urgency.UrgentSameDay)], [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [laps] }]));
        }
    }

    [Fact]
    public void A_question_asked_of_fewer_people_is_named_where_a_rule_has_the_id_of_its_signal()
    {
        BookDifference.Between(Asked(null), Asked(A)).LowersTriage.Should().ContainSingle().Which.Should().Match<BookError>(error => error.Kind == "signal" && error.Id == "laps");
        BookDifference.Between(Asked(A), Asked(null)).LowersTriage.Should().BeEmpty();

        static RuleBook Asked(Condition? askedIf)
        {
            var laps = NumberSignal.Ask("laps", "Laps", "", 0, 500);
            var rule = Valid("laps").When(A | (laps >= 9)).Calls(Urgency.UrgentSameDay);
            return RuleBook.Of("1", new RulePack("p", [rule], [Put("a", A), Put("q", laps) with { AskedIf = askedIf }]));
        }

        static Question Put(string id, ISignal answer) => new() { Id = id, Text = "?", PlainerText = "?", Why = "?", Answers = [answer] };
    }

    private static Definition Named(string id) => new(id, "Same", A);

    private static ChangedPart Changed(string id, params (string What, string? Was, string? Is)[] words) =>
        new(BookPart.Rule, id, PartChange.Changed, [.. words.Select(one => new ChangedWords(one.What, one.Was, one.Is))]);
}
