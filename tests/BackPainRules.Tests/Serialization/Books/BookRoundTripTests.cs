using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Serialization.Books.PackText;

namespace BackPainRules.Tests.Serialization.Books;

/// <summary>What is written is read back: the same text, the same book, the same fingerprint.</summary>
public class BookRoundTripTests
{
    private static readonly RedFlag Flag = new("flag", "A flag");
    private static readonly RuleBook Default = BackPainAssessor.Default.Book;

    [Fact]
    public void The_book_of_the_package_comes_back_whole()
    {
        var json = BookJson.Write(Default);
        var read = BookJson.Read(Utf8(json), Default, "book.json");
        BookJson.Write(read).Should().Be(json);
        read.Fingerprint.Should().Be(Default.Fingerprint);
        read.Version.Should().Be(Default.Version);
        WordingJson.Texts(read).Should().Equal(WordingJson.Texts(Default));
        read.Rules.Should().Equal(Default.Rules);
        read.Advice.Should().Equal(Default.Advice);
        read.Heuristics.Should().Equal(Default.Heuristics);
        read.Questions.Select(question => question.Id).Should().Equal(Default.Questions.Select(question => question.Id));
    }

    [Fact]
    public void A_book_out_of_json_assesses_as_the_book_in_code()
    {
        var read = new BackPainAssessor(BookJson.Read(Utf8(BookJson.Write(Default)), Default));
        foreach (var told in RandomCases.Some(50).Where(told => BackPainAssessor.Default.Check(told).IsValid))
        {
            AssessmentJson.Write(read.Assess(told)).Should().Be(AssessmentJson.Write(BackPainAssessor.Default.Assess(told)));
        }
    }

    [Fact]
    public void What_is_tuned_and_switched_comes_back()
    {
        var tuned = Default.With(Tunables.ShoeDistance, 800).With(Settings.Weighted, true);
        var read = BookJson.Read(Utf8(BookJson.Write(tuned)), Default);
        read.Fingerprint.Should().Be(tuned.Fingerprint).And.NotBe(Default.Fingerprint);
        read.ValueOf(Tunables.ShoeDistance).Should().Be(800);
        read.IsOn(Settings.Weighted).Should().BeTrue();
    }

    [Fact]
    public void What_was_overridden_is_read_where_the_app_says_so_again_and_is_said()
    {
        var overridden = Default.OverrideSafety("The club sees everybody.", book => book.Without("severity.severe"));
        var json = Utf8(BookJson.Write(overridden));
        FluentActions.Invoking(() => BookJson.Read(json, Default)).Should().Throw<InvalidBookJsonException>()
            .Which.Errors.Should().ContainSingle(error => error.ErrorCode == "lowers-triage");
        var read = Default.OverrideSafety("The club sees everybody.", book => BookJson.Read(json, book));
        read.SafetyOverrides.Should().Equal("The club sees everybody.");
        read.Fingerprint.Should().Be(overridden.Fingerprint);
    }

    [Fact]
    public void Every_kind_of_part_comes_back()
    {
        var book = TinyBook.With(
            TinyBook.Valid("known").Concludes(TinyBook.Known),
            TinyBook.Valid("all-verbs")
                .When(Condition.Always)
                .Case("a", Urgency.EmergencyNow, Condition.AtLeast(3, new Weighted(2, TinyBook.Sign), new Weighted(1, TinyBook.Known)), via: Route.Pharmacist)
                .Except("b", TinyBook.Cleared & !(TinyBook.A | TinyBook.B) & (TinyBook.Ratio < 0.25m) & (TinyBook.Score <= 3) & (TinyBook.Number > 4))
                .Case("c", Urgency.SelfCareWithReview, TinyBook.Day.Is(DayOfWeek.Sunday, DayOfWeek.Monday), reviewDays: 3)
                .Flags(Flag)
                .Via(Route.Maternity)
                .InDoubt(new("group", Urgency.SoonWithin2Days, Urgency.EmergencyNow, TinyBook.B))
                .Watch("Watch it.")
                .UntilHelpComes(Urgency.EmergencyNow, new FirstAid("still", "Lie still.", StaysPut: true)),
            TinyBook.Valid("raises").When(TinyBook.Sign).Escalates(Flag, Urgency.EmergencyNow));
        var json = BookJson.Write(book);
        var read = BookJson.Read(Utf8(json), book);
        BookJson.Write(read).Should().Be(json);
        read.Rules.Should().Equal(book.Rules);
        read.Fingerprint.Should().Be(book.Fingerprint);
    }

    [Fact]
    public void A_pack_comes_back_and_makes_the_same_book()
    {
        var pack = BookJson.ReadPack(Utf8(Valid), Beside, "club.json");
        var json = BookJson.Write(pack, Beside);
        BookJson.Write(BookJson.ReadPack(Utf8(json), Beside), Beside).Should().Be(json);
        Read(json).Fingerprint.Should().Be(Beside.And(pack).Fingerprint);
        json.Should().NotContain("\"cleared\": {", "what the book beside it has is named only");
        Read(Valid).FindSignal("club.lane").Should().BeAssignableTo<ChoiceSignal>().Which.Names.Should().Equal("inner", "outer");
    }

    [Fact]
    public void A_pack_of_json_and_one_of_code_stand_in_one_book_and_each_result_carries_one_fingerprint()
    {
        var inCode = new RulePack("code", [TinyBook.Valid("code").When(TinyBook.B).Concludes(TinyBook.Known)], []);
        var both = Read(Valid).And(inCode);
        var (one, two) = (new BackPainAssessor(Read(Valid)), new BackPainAssessor(both));
        one.Assess(new()).Book.Fingerprint.Should().Be(one.Book.Fingerprint).And.NotBe(two.Assess(new()).Book.Fingerprint);
        two.Assess(new()).Book.Fingerprint.Should().Be(two.Book.Fingerprint);
    }

    [Fact]
    public void A_pack_is_answered_and_concludes()
    {
        var assessor = new BackPainAssessor(Read(Valid));
        var laps = (NumberSignal)assessor.Book.FindSignal("club.laps")!;
        var told = new RunnerCase().With(assessor.Book.FindSignal("club.track")!, Answer.Yes).With(laps, 20).With(assessor.Book.FindSignal("club.lane")!, Answer.Of("inner"));
        assessor.Assess(told).Explain("club.track").Truth.Should().Be(Truth.Yes);
        assessor.Assess(told.With(laps, 19).With(TinyBook.Cleared, true)).Explain("club.track").Truth.Should().Be(Truth.No);
    }
}
