using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Testing;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Testing;

public class ToldTests
{
    [Fact]
    public void Short_words_make_a_case()
    {
        var runner = Nothing.On(new(2026, 3, 2)).Yes(TinyBook.A).No(TinyBook.B).Unsure(TinyBook.Sign).Declined(TinyBook.Day)
            .With(TinyBook.Number, 2, 3).Day(4).Ran(1, kilometers: 10, minutes: 60).Wears("old", kilometers: 900).CalledBefore(7, "X1a", Urgency.UrgentSameDay);

        runner.On.Should().Be(new DateOnly(2026, 3, 2));
        runner.PainBegan.Should().Be(new DateOnly(2026, 2, 26));
        runner.Answers.Select(one => (one.Key, one.Value)).Should().Equal(
            ("a", Answer.Yes), ("b", Answer.No), ("day", Answer.PrefersNotToSay), ("number", Answer.Of(2, 3)), ("sign", Answer.DoesNotKnow));
        runner.Sessions.Should().Equal(new RunningSession { Date = new(2026, 3, 1), DistanceMeters = 10_000, RunningSeconds = 3600 });
        runner.Shoes.Should().Equal(new Shoe { Name = "old", DistanceMeters = 900_000 });
        runner.EarlierCalls.Should().Equal(new EarlierCall { On = new(2026, 2, 23), AuditId = "X1a", Level = Urgency.UrgentSameDay });
        runner.NotAsked(TinyBook.A, TinyBook.B, TinyBook.Sign, TinyBook.Day, TinyBook.Number).Answers.Should().BeEmpty();
    }

    [Fact]
    public void A_case_has_a_day_that_is_not_the_clocks_and_knows_of_no_log() =>
        Nothing.Should().Be(new RunnerCase { On = new DateOnly(2026, 11, 20) });

    [Fact]
    public void An_empty_log_and_no_earlier_call_are_said_and_not_left_out()
    {
        Nothing.Ran().Sessions.Should().BeEmpty();
        Nothing.NothingCalledBefore().EarlierCalls.Should().BeEmpty();
    }

    [Fact]
    public void Denying_all_denies_warning_signs_alone_and_keeps_what_was_told() =>
        Nothing.DenyingAll(TinyBook.With(TinyBook.Valid("rule").Concludes(TinyBook.Known))).Yes(TinyBook.A).Answers.Select(one => (one.Key, one.Value))
            .Should().Equal(("a", Answer.Yes), ("sign", Answer.No));
}
