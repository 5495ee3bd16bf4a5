using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Assessing;

public class AdviceSelectionTests
{
    private static readonly YesNoSignal Hurts = YesNoSignal.Ask("hurts", "It hurts to do it");
    private static readonly YesNoSignal Tried = YesNoSignal.Ask("tried", "It was tried");
    private static readonly YesNoSignal Wished = YesNoSignal.Wish("wished", "It is wished for");

    private static readonly Question[] Questions = [Asking("sign", A), Asking("tried", Tried), Asking("hurts", Hurts) with { AskedIf = Tried }, Asking("wished", Wished)];

    [Fact]
    public void A_conditional_line_hangs_on_its_own_contraindication_and_not_on_why_that_is_asked() =>
        Lines(Told(), Rule("offers", Condition.Always).Advises(Advice("one", Against(Hurts))))
            .Should().ContainSingle().Which.Should().Match<AdviceLine>(line => line.Status == AdviceStatus.Conditional && line.HangsOn.SequenceEqual(new ISignal[] { Hurts }));

    [Fact]
    public void What_the_level_hangs_on_as_well_is_not_repeated() =>
        Lines(Told(), Rule("offers", Condition.Always).Advises(Advice("one", Against(A | Tried))), Calls("calls", A, Urgency.UrgentSameDay))
            .Should().ContainSingle().Which.Should().Match<AdviceLine>(line => line.Status == AdviceStatus.Conditional && line.HangsOn.SequenceEqual(new ISignal[] { Tried }));

    [Fact]
    public void The_day_to_look_again_is_that_of_the_level_and_else_in_a_week()
    {
        var advice = Advice("one") with { Text = "Look again on {review}." };
        var reviewed = Rule("reviews", Tried).Case("a", Urgency.SelfCareWithReview, Condition.Always, reviewDays: 3).Advises(advice);
        Lines(Told(Tried), reviewed)[0].Text.Should().Be("Look again on 3 December 2026.");
        Lines(Told(), Rule("offers", Condition.Always).Advises(advice))[0].Text.Should().Be("Look again on 7 December 2026.");
    }

    [Fact]
    public void It_is_as_relevant_as_the_strongest_reason_that_offers_it()
    {
        var (advice, factor) = (Advice("one"), new Factor("factor", "A factor"));
        var everybody = Rule("everybody", Condition.Always).Advises(advice);
        var wished = Rule("wished", Wished).Advises(advice);
        var factored = Rule("factored", Tried).Suggests(factor, Evidence.Low).Advises(advice);
        Lines(Told(), everybody, wished, factored)[0].Relevance.Should().Be(Relevance.General);
        Lines(Told(Wished), everybody, wished, factored)[0].Relevance.Should().Be(Relevance.Wish);
        Lines(Told(Wished, Tried), factored, wished, everybody)[0].Relevance.Should().Be(Relevance.Factor);
        Lines(Told(Wished, Tried), everybody, wished, factored)[0].Relevance.Should().Be(Relevance.Factor);
        Lines(Told(Tried), Rule("precaution", Tried).Suggests(factor, Evidence.Low).Advises(advice with { IsPrecaution = true }))[0].Relevance.Should().Be(Relevance.Precaution);
    }

    [Fact]
    public void A_wish_that_is_mentioned_and_not_told_is_no_reason() =>
        Lines(Told(Tried), Rule("either", Wished | Tried).Advises(Advice("one")))[0].Relevance.Should().Be(Relevance.General);

    private static ValueList<AdviceLine> Lines(RunnerCase told, params Rule[] rules) => new BackPainAssessor(Of(Questions, rules)).Assess(told).Advice;
}
