using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Rules;

/// <summary>The offer codes A and N of section 5.0: given only to who asks, and never given.</summary>
public class AdviceOnRequestTests
{
    private static readonly (string Row, YesNoSignal Wish)[] Wanted =
    [
        ("AD12", Wishes.PeerAdvice),
        ("AD26", Wishes.TrialJog),
        ("AD47", Wishes.UpperBackStretch),
        ("AD48", Wishes.Twisting),
        ("AD52", Wishes.Cold),
        ("AD54", Medicines.Wanted),
        ("AD55", Medicines.GelWanted),
        ("AD58", Wishes.Massage),
        ("AD59", Wishes.Manipulation),
        ("AD62", Wishes.Insoles),
        ("AD65", Wishes.WeightHelp),
    ];

    private static readonly (string Row, YesNoSignal Wish)[] Never =
        [("AD50", Wishes.ToeTouches), ("AD50", Wishes.Twisting), ("AD60", Wishes.StrongPainkiller)];

    public static TheoryData<string> WantedRows
    {
        get
        {
            var rows = new TheoryData<string>();
            foreach (var (row, _) in Wanted)
            {
                rows.Add(row);
            }

            return rows;
        }
    }

    // Every habit and place of pain that has nothing to do with a wish.
    private static RunnerCase WishesNothing
    {
        get
        {
            var told = NoWarningSign.With(Person.MassIndex, 27).With(Person.MonthsSinceBirth, 60).No(Equipment.InsolesPrescribed, Pain.Gone);
            foreach (var sign in BackPainAssessor.Default.Book.Signals.OfType<YesNoSignal>())
            {
                var isWish = sign.Id.StartsWith("wish.", StringComparison.Ordinal) || sign == Medicines.Wanted || sign == Medicines.GelWanted;
                told = sign.Danger == Danger.None && !isWish && told.Answers[sign.Id].Kind == AnswerKind.NotAsked ? told.Yes(sign) : told;
            }

            return told;
        }
    }

    [Fact]
    public void Each_advice_on_request_has_its_wish_here() =>
        Wanted.Select(one => one.Row).Should().BeEquivalentTo(
            BackPainAssessor.Default.Book.Advice.Where(advice => advice.Offer == Offer.OnRequest).Select(advice => advice.Row));

    [Fact]
    public void Who_asks_for_nothing_hears_of_no_advice_on_request_and_of_none_that_is_never_given()
    {
        var wishes = BackPainAssessor.Default.Book.Signals.OfType<YesNoSignal>().Where(sign => sign.Id.StartsWith("wish.", StringComparison.Ordinal)).ToArray();
        foreach (var told in (RunnerCase[])[WishesNothing, WishesNothing.No(wishes), WishesNothing.Day(42)])
        {
            BackPainAssessor.Default.Assess(told).Advice.Should().OnlyContain(line => line.Advice.Offer == Offer.Offered);
        }
    }

    [Theory]
    [MemberData(nameof(WantedRows))]
    public void Who_asks_hears_of_it(string row)
    {
        var wish = Wanted.Single(one => one.Row == row).Wish;
        Lines(WishesNothing.Yes(wish), row).Should().ContainSingle();
        Lines(WishesNothing.No(wish), row).Should().BeEmpty();
        Lines(WishesNothing.Unsure(wish), row).Should().BeEmpty();
    }

    [Fact]
    public void What_is_never_given_is_withheld_from_who_asks_with_a_reason_and_what_to_do_instead()
    {
        foreach (var (row, wish) in Never)
        {
            foreach (var told in (RunnerCase[])[NoWarningSign.Yes(wish), NoWarningSign.Day(42).Yes(wish), TrainingSoreness.Yes(wish)])
            {
                var line = Lines(told, row).Should().ContainSingle().Subject;
                line.Advice.Offer.Should().Be(Offer.Never);
                line.Status.Should().Be(AdviceStatus.Withheld);
                line.Text.Should().BeNull();
                line.Reasons.Should().ContainSingle().Which.Should().NotBeEmpty();
                line.Instead.Should().ContainSingle().Which.Should().NotBeEmpty();
            }
        }
    }

    [Fact]
    public void Prescribed_insoles_that_are_not_worn_count_as_a_wish() =>
        Lines(WishesNothing.Yes(Equipment.InsolesPrescribed).No(Equipment.InsolesWorn), "AD62").Should().ContainSingle();

    private static AdviceLine[] Lines(RunnerCase told, string row) =>
        [.. BackPainAssessor.Default.Assess(told).Advice.Where(line => line.Advice.Row == row)];
}
