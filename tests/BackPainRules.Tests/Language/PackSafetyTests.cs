using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Language;

/// <summary>A pack may add, replace and leave out; it may never lower the level that our red flags give, unless the app says so by name.</summary>
public class PackSafetyTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;
    private static readonly Source Club = new("club", "The running club");
    private static readonly Pattern Known = new("known", "Known to the club");
    private static readonly YesNoSignal NewTrack = YesNoSignal.Warning("club.new-track", "You train on the new track of the club");
    private static readonly Factor Track = new("club.track", "The new track") { MoreLikely = "It began there.", LessLikely = "It began elsewhere." };

    private static RulePack Pack(params Rule[] rules) => new(
        "club",
        new(rules),
        [new() { Id = "club", Text = "Do you train on the new track?", PlainerText = "The new track?", Why = "It is very hard.", Answers = [NewTrack] }]);

    private static Rule OnTheTrack => Rule.Define("club.track", "Sore on the new track").When(Definitions.LowBackPain & NewTrack).Because("The new track is hard.").From(Club);

    [Fact]
    public void A_pack_adds_its_own_signals_factors_and_levels()
    {
        var book = Book.And(Pack(OnTheTrack.Suggests(Track, Evidence.VeryLow), Seen(OnTheTrack)));
        var assessment = new BackPainAssessor(book).Assess(NoWarningSign.Yes(NewTrack));
        assessment.Recommended.Should().Be(TriageLevel.RoutineProfessional);
        assessment.Factors.Should().Contain(line => line.Factor == Track);
        assessment.Disclaimer.Should().NotContain("changed the rules");
        book.SafetyOverrides.Should().BeEmpty();

        static Rule Seen(Rule rule) => Rule.Define("club.seen", "The club looks at it").When(rule.Stem).Calls(Urgency.RoutineProfessional).Because("The club asks for it.").From(Club);
    }

    [Fact]
    public void A_pack_that_only_adds_lowers_the_level_of_no_case()
    {
        var more = new BackPainAssessor(Book.And(Pack(OnTheTrack.Flags(RedFlags.GettingWorse, Urgency.SoonWithin5Days))));
        foreach (var told in RandomCases.Some(200).Where(told => BackPainAssessor.Default.Check(told).IsValid))
        {
            foreach (var answer in (Answer[])[Answer.Yes, Answer.No])
            {
                var (before, after) = (BackPainAssessor.Default.Assess(told), more.Assess(told.With(NewTrack, answer)));
                (after.Recommended >= before.Recommended && after.Range.Floor >= before.Range.Floor && after.Range.Ceiling >= before.Range.Ceiling).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Words_sources_and_advice_of_a_red_flag_may_be_replaced_and_its_logic_may_not()
    {
        var rule = Book.FindRule("severity.severe")!;
        Book.Replace(rule.Because("In the words of the club.")).FindRule(rule.Id)!.Reason.Should().Be("In the words of the club.");
        Refused(() => Book.Replace(rule.When(rule.Stem & Pain.InLowBack)), rule.Id);
        Refused(() => Book.Without(rule.Id), rule.Id);
    }

    [Fact]
    public void What_a_level_rests_on_may_not_go()
    {
        var book = TinyBook.With(
            TinyBook.Valid("concludes").Concludes(Known),
            TinyBook.Valid("flags").When(TinyBook.Sign & Known).Flags(new("flag", "A flag"), Urgency.UrgentSameDay),
            TinyBook.Valid("concludes-too").When(TinyBook.B).Concludes(Known));
        Refused(() => book.Without("concludes"), "concludes");
        Refused(() => book.Replace(TinyBook.Valid("concludes").When(TinyBook.A & TinyBook.B).Concludes(Known)), "concludes");
    }

    [Fact]
    public void What_a_finding_rests_on_stays_too()
    {
        var book = TinyBook.With(
            TinyBook.Valid("first").Concludes(Known),
            TinyBook.Valid("second").When(Known).Concludes(TinyBook.Excepted),
            TinyBook.Valid("flags").When(TinyBook.Sign & TinyBook.Excepted).Flags(new("flag", "A flag"), Urgency.UrgentSameDay),
            TinyBook.Valid("more").When(TinyBook.B).Concludes(Known));
        Refused(() => book.Without("first"), "first");
    }

    [Fact]
    public void What_two_books_override_is_said_of_both()
    {
        var book = TinyBook.With(TinyBook.Valid("first").Concludes(Known)).OverrideSafety("One.", one => one);
        book.Become("2", book.Packs[0], ["Two.", "One."]).SafetyOverrides.Should().Equal("One.", "Two.");
    }

    [Fact]
    public void A_contradiction_among_signals_of_its_own_is_welcome()
    {
        var (own, other) = (YesNoSignal.Ask("own", "Own"), YesNoSignal.Ask("other", "Other"));
        var book = TinyBook.With(TinyBook.Valid("first").Concludes(Known));
        book.And(new RulePack("more", [], [TinyBook.Question with { Id = "more", Answers = [own, other] }]) { Contradictions = [new("c", own & other, "Both cannot be.")] }).Contradictions.Should().HaveCount(1);
    }

    [Fact]
    public void What_is_given_at_other_levels_or_to_others_is_given_where_it_was_withheld()
    {
        var advice = Assessing.SmallBook.Advice("one");
        var book = TinyBook.With(TinyBook.Valid("offers").Advises(advice));
        foreach (var changed in (Advice[])[advice with { Gate = LevelGate.UpToLevel(TriageLevel.SelfCare) }, advice with { Offer = Offer.OnRequest }, advice with { IsPrecaution = true }])
        {
            FluentActions.Invoking(() => book.Replace(TinyBook.Valid("offers").Advises(changed))).Should().Throw<RuleBookException>().Which.Errors.Should().Contain(error => error.Code == "lowers-triage" && error.Id == "one");
        }
    }

    [Fact]
    public void What_excepts_from_a_level_may_not_be_concluded_anew()
    {
        var book = TinyBook.With(
            TinyBook.Valid("concludes").Concludes(Known),
            TinyBook.Valid("flags").When(TinyBook.Sign).Except("a", Known).Otherwise("b", Urgency.UrgentSameDay).Flags(new RedFlag("flag", "A flag")));
        var pack = new RulePack("more", [TinyBook.Valid("more").When(TinyBook.B).Concludes(Known)], []);
        Refused(() => book.And(pack), "more");

        var overridden = book.OverrideSafety("The club knows its runners.", one => one.And(pack));
        new BackPainAssessor(overridden).Assess(new RunnerCase().With(TinyBook.Sign, true).With(TinyBook.B, true)).Recommended.Should().NotBe(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void What_the_app_overrides_is_said_by_every_assessment()
    {
        var book = Book.OverrideSafety("The club sees everybody within days.", one => one.Without("severity.severe"));
        book.SafetyOverrides.Should().Equal("The club sees everybody within days.");
        var assessment = new BackPainAssessor(book).Assess(new());
        assessment.Disclaimer.Should().Contain("changed the rules").And.Contain("The club sees everybody within days.");
        assessment.Summary.Should().Contain("The club sees everybody within days.");
        AssessmentJson.Write(assessment).Should().Contain("\"The club sees everybody within days.\"");

        book.With(Tunables.ShoeDistance, 800).SafetyOverrides.Should().HaveCount(1, "it stays with the book");
        Refused(() => book.Without("cauda-equina.saddle"), "cauda-equina.saddle");
    }

    [Fact]
    public void An_override_has_a_reason() =>
        FluentActions.Invoking(() => Book.OverrideSafety(" ", one => one)).Should().Throw<ArgumentException>();

    private static void Refused(Func<RuleBook> change, string id) =>
        change.Should().Throw<RuleBookException>().Which.Errors.Should().Contain(error => error.Code == "lowers-triage" && error.Id == id);
}
