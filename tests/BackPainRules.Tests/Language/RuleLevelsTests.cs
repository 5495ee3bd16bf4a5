using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;

namespace BackPainRules.Tests.Language;

/// <summary>Ordered cases: the first that holds gives the level, exceptions stand before what they replace.</summary>
public class RuleLevelsTests
{
    private static readonly RuleBook Book = TinyBook.With(
        TinyBook.Valid("r")
            .When(TinyBook.Sign)
            .Except("a", TinyBook.Cleared & TinyBook.A)
            .Case("b", RoutineProfessional, TinyBook.Cleared)
            .Case("c", UrgentSameDay, TinyBook.B)
            .Otherwise("d", EmergencyNow));

    [Theory]
    [InlineData(true, true, false, TriageLevel.SelfCare)]
    [InlineData(true, false, false, TriageLevel.RoutineProfessional)]
    [InlineData(false, true, true, TriageLevel.UrgentSameDay)]
    [InlineData(false, true, false, TriageLevel.EmergencyNow)]
    public void The_first_case_that_holds_gives_the_one_level(bool cleared, bool a, bool b, TriageLevel level)
    {
        var range = Screen(c => c.With(TinyBook.Sign, true).With(TinyBook.Cleared, cleared).With(TinyBook.A, a).With(TinyBook.B, b));

        range.Should().Be(new TriageRange(level, level));
    }

    [Fact]
    public void Without_its_stem_no_case_holds() =>
        Screen(c => c.With(TinyBook.Sign, false).With(TinyBook.B, true)).Should().Be(new TriageRange(TriageLevel.SelfCare, TriageLevel.SelfCare));

    [Fact]
    public void An_equally_urgent_case_before_it_need_not_be_known()
    {
        // 'c' is open, but whether it holds or not the level is at least same-day: 'otherwise' calls more.
        var range = Screen(c => c.With(TinyBook.Sign, true).With(TinyBook.Cleared, false));

        range.Should().Be(new TriageRange(TriageLevel.UrgentSameDay, TriageLevel.EmergencyNow));
    }

    [Fact]
    public void An_exception_that_nobody_confirmed_is_not_met_in_the_recommendation()
    {
        var assessment = new BackPainAssessor(Book).Assess(new RunnerCase().With(TinyBook.Sign, true).With(TinyBook.B, false));

        assessment.Range.Floor.Should().Be(TriageLevel.SelfCare);
        assessment.Recommended.Should().Be(TriageLevel.EmergencyNow);
        assessment.FiredRules.Should().ContainSingle().Which.AuditId.Should().Be("rd");
    }

    [Fact]
    public void A_rule_that_escalates_raises_the_level_of_a_flag_and_does_not_conclude_it()
    {
        var flag = new RedFlag("flag", "A flag");
        var book = TinyBook.With(
            TinyBook.Valid("flags").When(TinyBook.Sign).Flags(flag, RoutineProfessional),
            TinyBook.Valid("escalates").When(flag & TinyBook.B).Escalates(flag, EmergencyNow));
        var assessor = new BackPainAssessor(book);

        assessor.Assess(new RunnerCase().With(TinyBook.Sign, true).With(TinyBook.B, true)).RedFlags
            .Should().ContainSingle().Which.Should().Match<FlagLine>(line => line.Level == TriageLevel.EmergencyNow && line.Rules.Count == 2);
        assessor.Assess(new RunnerCase().With(TinyBook.Sign, true).With(TinyBook.B, false)).RedFlags
            .Should().ContainSingle().Which.Level.Should().Be(TriageLevel.RoutineProfessional);
        assessor.Assess(new RunnerCase().With(TinyBook.Sign, false).With(TinyBook.B, true)).RedFlags.Should().BeEmpty();
        assessor.Assess(new RunnerCase().With(TinyBook.Sign, true)).Range.Ceiling.Should().Be(TriageLevel.EmergencyNow, "it is open");

        var without = () => book.Without("escalates");
        without.Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(error => error.Code == "lowers-triage" && error.Id == "escalates");
    }

    private static TriageRange Screen(Func<RunnerCase, RunnerCase> answer) => new BackPainAssessor(Book).Screen(answer(new()));
}
