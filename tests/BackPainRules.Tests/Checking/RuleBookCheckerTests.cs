using BackPainRules.Checking;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Books.TinyBook;

namespace BackPainRules.Tests.Checking;

/// <summary>For each code a tiny book that has it, by exact words, and near misses that have not.</summary>
public class RuleBookCheckerTests
{
    private const string MendCondition = "Mend its condition, or leave the rule out.";
    private const string MendCase = "Mend its condition, put it before the case that hides it, or leave it out.";
    private const string MendPart = "Mend its condition, or leave it out.";
    private const string MendCovered = "Leave it out, or let it do what the other does not.";
    private const string Covered = "Whenever it holds, 'covers' holds too and does at least as much.";

    private static readonly Factor Cause = new("cause", "A cause");
    private static readonly RedFlag Flag = new("flag", "A flag");
    private static readonly Advice Rest = Offered("rest", new Contraindication("rest.b", B, "No.", "Walk."), new Contraindication("rest.changed", A, "Less.", "Less.", Changes: true));
    private static readonly YesNoSignal Lasting = YesNoSignal.Warning("lasting", "A lasting sign", lasts: true);
    private static readonly NumberSignal Derived = NumberSignal.Ask("derived", "A derived number", "", 0, 10, reader: (_, _) => default);

    private static readonly (string Name, RuleBook Book, string Code, string Id, string Why, string Mend)[] Found =
    [
        ("numbers apart", With(One.When((Number >= 5) & (Number < 3))), "dead-rule", "one", "It can never hold: \"A number\" at least 5 days and \"A number\" under 3 days never hold together.", MendCondition),
        ("beyond the range", With(One.When(A & (Score > 10))), "dead-rule", "one", "It can never hold: \"A score\" over 10 is no answer that can be given.", MendCondition),
        ("two days at once", With(One.When(Day.Is(DayOfWeek.Monday) & Day.Is(DayOfWeek.Friday))), "dead-rule", "one", "It can never hold: \"A day\" is monday and \"A day\" is friday never hold together.", MendCondition),
        ("a sign and its absence", With(One.When((A | B) & !A & !B)), "dead-rule", "one", "It can never hold: \"A\" and not \"A\" never hold together.", MendCondition),
        ("against a finding", With(One.When(Excepted & !A), Valid("excepted").Concludes(Excepted)), "dead-rule", "one", "It can never hold: \"A\" and not \"A\" never hold together.", MendCondition),
        ("too few left", With(One.When(Condition.AtLeast(2, A, B, Sign) & !A & !B)), "dead-rule", "one", "It can never hold: \"A\" and not \"A\" never hold together.", MendCondition),
        ("nothing to hold", With(One.When(new AnyOf([]))), "dead-rule", "one", "It can never hold: nothing would meet its condition.", MendCondition),
        ("all cases dead", With(Valid("one").Case("a", Urgency.UrgentSameDay, !A)), "dead-rule", "one", "None of its cases can ever hold. Case 'a' can never hold: \"A\" and not \"A\" never hold together.", "Mend the cases, or leave the rule out."),
        ("a dead case", With(Valid("one").Case("a", Urgency.UrgentSameDay, B & !B).Otherwise("b", Urgency.RoutineProfessional)), "dead-case", "one", "Case 'a' can never hold: \"B\" and not \"B\" never hold together.", MendCase),
        ("a hidden case", With(Valid("one").Case("a", Urgency.SelfCareWithReview, Number >= 3).Case("b", Urgency.UrgentSameDay, B & (Number >= 5)).Otherwise("c", Urgency.SelfCareWithReview)), "dead-case", "one", "Case 'b' is never the first: whenever it holds, case 'a' holds before it.", MendCase),
        ("a dead contraindication", With(One.Advises(Offered("rest", new Contraindication("rest.b", A & !A, "No.", "Walk.")))), "dead-condition", "rest.b", "It should withhold or change 'rest', and can never hold: \"A\" and not \"A\" never hold together.", MendPart),
        ("a dead definition", With(One.When(A | new Definition("never", "Never", B & !B))), "dead-condition", "never", "It is a definition that can never hold: \"B\" and not \"B\" never hold together.", MendPart),
        ("the narrower rule", With(One.When(A & (Number >= 5)), Other.When((Number >= 3) & (A | B))), "covered-rule", "one", Covered, MendCovered),
        ("the lower level", With(Valid("one").Calls(Urgency.RoutineProfessional), Valid("covers").Calls(Urgency.UrgentSameDay)), "covered-rule", "one", Covered, MendCovered),
        ("the same twice", With(Valid("two").Concludes(Known), Valid("covers").Concludes(Known)), "covered-rule", "two", Covered, MendCovered),
        ("through a finding", With(One.When(A & B), Other.When(Excepted), Valid("excepted").Concludes(Excepted)), "covered-rule", "one", Covered, MendCovered),
        ("offered and withheld", With(One.When(A & B).Advises(Rest)), "never-given", "one", "It offers 'rest', and whenever it holds that is withheld (rest.b).", "Leave the offer out, or narrow the contraindication."),
        ("a pattern for nobody", With(Valid("one").Concludes(Known)), "unused-finding", "known", "Rules conclude it, nothing is said of it to the runner, and no condition looks at it.", "Say what it is, let a rule look at it, or leave it out."),
        ("a factor alone", With(Valid("one").Suggests(Cause, Evidence.Low), Valid("two").When(B).Advises(Rest)), "factor-without-advice", "cause", "The runner reads that it may contribute, and not what to do: no rule that concludes it offers advice, and none that offers advice looks at it or is sure to hold beside it.", "Offer advice in the rule that concludes it, or in one that looks at it."),
        ("a flag for everybody", With(Valid("one").When(Switch).Flags(Flag, Urgency.UrgentSameDay)), "flag-without-signal", "flag", "No answer leads to it: the rules that conclude it look at no signal.", "Let the rule look at a sign that a question asks for."),
        ("a question for nothing", Asking(A, B), "unused-signal", "b", "Question 'q' asks for it, and no condition looks at it: the answer moves nothing.", "Let a rule look at it, or leave it out of the question."),
        ("two names", With(One.When(new Definition("d1", "One", A & B) | new Definition("d2", "Two", B & A))), "same-definition", "d2", "It means the same as 'd1'.", "Keep one of the two."),
    ];

    private static readonly (string Name, RuleBook Book, string Code)[] NearMisses =
    [
        ("numbers that meet", With(One.When((Number >= 3) & (Number <= 3))), "dead-rule"),
        ("not at least and not under: no row has both, and one where the number is open may", With(One.When(!(Number >= 3) & !(Number < 3))), "dead-rule"),
        ("beyond the range of a derived number, where its reader is free", Asking(One.When(Derived > 10), Derived), "dead-rule"),
        ("a setting that is off", With(One.When(Switch & A)), "dead-rule"),
        ("one of two days", With(One.When(Day.Is(DayOfWeek.Monday, DayOfWeek.Friday) & Day.Is(DayOfWeek.Friday))), "dead-rule"),
        ("one part alone dead", With(One.When(B | (A & !A))), "dead-rule"),
        ("a later case that is wider", With(Valid("one").Case("a", Urgency.SelfCareWithReview, Number >= 5).Case("b", Urgency.UrgentSameDay, B & (Number >= 3))), "dead-case"),
        ("'otherwise' after a case and its opposite: while the answer is open it is the first", With(Valid("one").Case("a", Urgency.RoutineProfessional, B).Case("b", Urgency.RoutineProfessional, !B).Otherwise("c", Urgency.RoutineProfessional)), "dead-case"),
        ("a contraindication that can hold", With(One.Advises(Rest)), "dead-condition"),
        ("the wider rule", With(One.When(Number >= 3), Other.When(A & (Number >= 5))), "covered-rule"),
        ("covered by what always holds only when all is known", With(One.When(B), Other.When(A | !A)), "covered-rule"),
        ("open where the other fails", With(One.When((A & !A) | B), Other.When(B)), "covered-rule"),
        ("the higher level", With(Valid("one").When(A & B).Calls(Urgency.EmergencyNow), Valid("covers").Calls(Urgency.UrgentSameDay)), "covered-rule"),
        ("another route", With(Valid("one").When(A & B).Calls(Urgency.RoutineProfessional).Via(Route.Pharmacist), Valid("covers").Calls(Urgency.UrgentSameDay)), "covered-rule"),
        ("stronger evidence", With(Valid("one").When(A & B).Suggests(Cause, Evidence.Strong), Valid("covers").Suggests(Cause, Evidence.Low)), "covered-rule"),
        ("advice of its own", With(One.When(A & B).Advises(Rest), Other), "covered-rule"),
        ("more to watch for", With(Valid("one").When(A & B).Calls(Urgency.RoutineProfessional).Watch("Watch."), Valid("covers").Calls(Urgency.UrgentSameDay)), "covered-rule"),
        ("a row of its own", With(Rule.Define("one", "One", "R1").When(A & B).Calls(Urgency.UrgentSameDay).Because("x").From(Books.TinyBook.Source), Valid("covers").Calls(Urgency.UrgentSameDay)), "covered-rule"),
        ("withheld of some only", With(One.When(A | B).Advises(Rest)), "never-given"),
        ("changed, not withheld", With(One.When(A).Advises(Rest)), "never-given"),
        ("never given on purpose", With(One.When(A & B).Advises(Rest with { Offer = Offer.Never, NotWhen = [new("rest.never", Condition.Always, "It does not help.", "Walk.")] })), "never-given"),
        ("against a lasting sign of which one cannot say", Asking(One.When(!Lasting).Advises(Offered("rest", new Contraindication("rest.l", !Lasting, "No.", "Walk."))), Lasting), "never-given"),
        ("a pattern that is told", With(Valid("one").Concludes(new Pattern("told", "Told", "It is told."))), "unused-finding"),
        ("a pattern that withholds advice", With(Valid("one").Concludes(Known).Advises(Offered("rest", new Contraindication("rest.k", Known, "No.", "Walk.")))), "unused-finding"),
        ("advice of the same rule", With(Valid("one").Suggests(Cause, Evidence.Low).Advises(Rest)), "factor-without-advice"),
        ("advice that looks at the factor", With(Valid("one").Suggests(Cause, Evidence.Low), Valid("two").When(B & Cause).Advises(Rest)), "factor-without-advice"),
        ("advice beside the factor", With(Valid("one").When(A & B).Suggests(Cause, Evidence.Low), Valid("two").When(B).Advises(Rest)), "factor-without-advice"),
        ("a flag through a finding", With(Valid("one").When(Known).Flags(Flag, Urgency.UrgentSameDay), Valid("known").Concludes(Known)), "flag-without-signal"),
        ("asked only if", Asking(One.When(A), [A, B], askedIf: Condition.Always), "unused-signal"),
        ("beside a reader, which may read it", Asking(One.When(A), A, B, Derived), "unused-signal"),
        ("one definition inside another", With(One.When(new Definition("d1", "One", A & B) | new Definition("d2", "Two", B))), "same-definition"),
    ];

    public static TheoryData<string> FoundNames => [.. Found.Select(row => row.Name)];

    public static TheoryData<string> NearMissNames => [.. NearMisses.Select(row => row.Name)];

    private static Rule One => Valid("one").Concludes(Known);

    private static Rule Other => Valid("covers").Concludes(Known);

    [Theory]
    [MemberData(nameof(FoundNames))]
    public void What_was_not_meant_is_named_with_why_and_how_to_mend_it(string name)
    {
        var (_, book, code, id, why, mend) = Found.Single(row => row.Name == name);
        RuleBookChecker.Check(book).Where(one => one.Code == code).Should().Equal([new BookAdvisory(code, id, why, mend)]);
    }

    [Theory]
    [MemberData(nameof(NearMissNames))]
    public void A_near_miss_is_not_named(string name)
    {
        var (_, book, code) = NearMisses.Single(row => row.Name == name);
        RuleBookChecker.Check(book).Should().NotContain(one => one.Code == code && one.Id != "covers");
    }

    [Fact]
    public void Our_own_book_has_nothing_to_mend() => RuleBookChecker.Check(BackPainAssessor.Default.Book).Should().BeEmpty();

    [Fact]
    public void The_numbers_are_those_of_the_book()
    {
        var book = With(One.When((Number >= Tunable) & (Number < 12)));
        RuleBookChecker.Check(book).Should().NotContain(one => one.Code == "dead-rule");
        RuleBookChecker.Check(book.With(Tunable, 15)).Should().ContainSingle(one => one.Code == "dead-rule").Which.Why.Should().Contain("at least 15 days");
    }

    [Fact]
    public void Advisories_stand_in_order_of_code_and_id()
    {
        var found = RuleBookChecker.Check(With(Valid("b").When(A & !A).Concludes(Known), Valid("a").When(B & !B).Concludes(Excepted)));
        found.Should().HaveCountGreaterThan(5);
        found.Select(one => $"{one.Code} {one.Id}").Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void Of_a_condition_with_too_many_ways_nothing_is_said()
    {
        var many = Condition.All(Enumerable.Range(0, 12).Select(i => (Number >= i) | (Ratio < i + 1) | Day.Is((DayOfWeek)(i % 7))).ToArray());
        RuleBookChecker.Check(With(One.When(many & A & !A))).Should().NotContain(one => one.Code == "dead-rule");
    }

    private static RuleBook Asking(params ReadOnlySpan<ISignal> signals) => Asking(One.When(A), signals);

    private static RuleBook Asking(Rule rule, params ReadOnlySpan<ISignal> signals) =>
        RuleBook.Of("1", new RulePack("p", [rule], [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = new(signals.ToArray()) }]));

    private static RuleBook Asking(Rule rule, ReadOnlySpan<ISignal> signals, Condition askedIf) => RuleBook.Of("1", new RulePack(
        "p",
        [rule],
        [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = new(signals.ToArray()) }, new() { Id = "r", Text = "?", PlainerText = "?", Why = "?", Answers = [Day], AskedIf = askedIf & B }])
    {
        Contradictions = [new("c", Day.Is(DayOfWeek.Monday) & B, "?")],
    });

    private static Advice Offered(string id, params ReadOnlySpan<Contraindication> notWhen) => new()
    {
        Id = id,
        Title = id,
        Text = id,
        Dose = "",
        Evidence = Evidence.None,
        Gate = LevelGate.UpToLevel(TriageLevel.SoonWithinDays),
        NotWhen = new(notWhen.ToArray()),
        Sources = [Books.TinyBook.Source],
    };
}
