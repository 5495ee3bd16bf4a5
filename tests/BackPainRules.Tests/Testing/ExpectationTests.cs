using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Testing;

public class ExpectationTests
{
    private static readonly RedFlag Flag = new("flag", "A flag");
    private static readonly Factor Factor = new("factor", "A factor");

    private static readonly Rule Calling = TinyBook.Valid("calling").When(TinyBook.Sign)
        .Except("a", TinyBook.Cleared)
        .Otherwise("b", Urgency.UrgentSameDay)
        .Flags(Flag);

    private static readonly Advice Advice = new()
    {
        Id = "advice",
        Title = "Advice",
        Text = "Do it.",
        Dose = "once",
        Evidence = Evidence.VeryLow,
        Gate = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview),
        Sources = [TinyBook.Source],
    };

    private static readonly BackPainAssessor Assessor = new(TinyBook.With(
        Calling,
        TinyBook.Valid("suggesting").When(TinyBook.A).Suggests(Factor, Evidence.VeryLow).Advises(Advice)));

    private static readonly RunnerCase Signed = Nothing.Yes(TinyBook.Sign).With(TinyBook.Number, 3).Day(2);

    [Fact]
    public void What_is_so_can_be_said_in_a_row()
    {
        Assessor.Expect(Signed.No(TinyBook.Cleared, TinyBook.A))
            .Level(TriageLevel.UrgentSameDay).LevelAtLeast(TriageLevel.SelfCare).Range(TriageLevel.UrgentSameDay, TriageLevel.UrgentSameDay)
            .Calls("callingb").CallsNothing("suggesting").Flags(Flag).DoesNotSuggest(Factor).Concludes(Flag).DoesNotConclude(Factor);
        Assessor.Expect(Nothing.No(TinyBook.Sign).Yes(TinyBook.A)).NoFlags().DoesNotFlag(Flag).Suggests(Factor).Advises(Advice);
        Assessor.Expect(Nothing.Yes(TinyBook.A)).AdvisesIfClear(Advice).IsOpen("calling").Asks(TinyBook.Question);
        Assessor.Expect(Signed.Yes(TinyBook.A)).LevelAtLeast(TriageLevel.UrgentSameDay);
    }

    [Fact]
    public void A_failure_shows_the_case_the_rules_and_the_proof() => Failure(expect => expect.Level(TriageLevel.SelfCare)).Should().Be(
        """
        Expected level SelfCare; it is UrgentSameDay, of a range from SelfCare to UrgentSameDay.
        Told on 2026-11-20:
          pain began: 2026-11-18
          number: 3
          sign: yes
        Rules that called a level:
          callingb, UrgentSameDay (calling)
        Proof of calling:
          + calling
            - callinga, no level
              - It was looked at and is clear: not known, taken as no
            + callingb, UrgentSameDay
              + A warning sign: yes

        """);

    [Fact]
    public void A_case_that_does_not_call_is_proved() => Failure(expect => expect.CallsNothing("calling"))
        .Should().StartWith("Expected calling to call nothing; calling calls callingb (UrgentSameDay).\n").And.Contain("Proof of calling:\n");

    [Fact]
    public void Each_failure_says_what_was_there_instead()
    {
        FirstLine(expect => expect.NoFlags()).Should().Be("Expected no red flag; the red flags are flag.");
        FirstLine(expect => expect.DoesNotFlag(Flag)).Should().Be("Expected no red flag flag; the red flags are flag.");
        FirstLine(expect => expect.Suggests(Factor)).Should().Be("Expected the factor factor; there are no factors.");
        FirstLine(expect => expect.Advises(Advice)).Should().Be("Expected the advice advice to be Recommended; no rule offers it here.");
        FirstLine(expect => expect.DoesNotConclude(Factor)).Should().Be("Expected factor to be No; it is Unknown.");
        FirstLine(expect => expect.HasTruth("calling", Truth.Yes)).Should().Be("Expected calling to be Yes; it is Unknown.");
        FirstLine(expect => expect.Calls("callingb").Asks(Unasked)).Should().Be("Expected the question unasked to be open; the open questions are all.");
    }

    [Fact]
    public void Without_the_case_a_failure_shows_the_summary() =>
        FluentActions.Invoking(() => Assessor.Assess(Signed).Expect().NoFlags()).Should().Throw<AssessmentExpectationException>()
            .Which.Message.Should().Contain("Told, by the summary of the assessment:\n").And.Contain("A warning sign");

    [Fact]
    public void What_the_book_does_not_have_is_named_with_the_nearest()
    {
        FluentActions.Invoking(() => Assessor.Expect(Signed).Calls("calingb")).Should().Throw<ArgumentException>()
            .WithMessage("The book has no case 'calingb'. Did you mean 'callingb'? (Parameter 'auditId')");
        FluentActions.Invoking(() => Assessor.Expect(Signed).CallsNothing("caling")).Should().Throw<ArgumentException>()
            .WithMessage("The book has no rule 'caling'. Did you mean 'calling'? (Parameter 'id')");
        FluentActions.Invoking(() => Assessor.Expect(Signed).IsOpen("facto")).Should().Throw<ArgumentException>()
            .WithMessage("The book has no rule and no finding 'facto'. Did you mean 'factor'?*");
    }

    private static Question Unasked => TinyBook.Question with { Id = "unasked" };

    private static string FirstLine(Func<Expectation, Expectation> expect) => Failure(expect).Split('\n')[0];

    private static string Failure(Func<Expectation, Expectation> expect) =>
        FluentActions.Invoking(() => expect(Assessor.Expect(Signed))).Should().Throw<AssessmentExpectationException>().Which.Message;
}
