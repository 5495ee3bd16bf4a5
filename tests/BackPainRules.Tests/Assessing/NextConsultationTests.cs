using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Rules;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Assessing;

/// <summary>The same runner on a later day (A12, A21, A26).</summary>
public class NextConsultationTests
{
    [Fact]
    public void History_and_the_log_stay_and_symptoms_are_asked_again()
    {
        var last = NoWarningSign.Yes(History.Diabetes) with { Sessions = [new() { Date = Today }] };
        var next = Assess(last).NextConsultation(Today.AddDays(1));
        next.On.Should().Be(Today.AddDays(1));
        next.PainBegan.Should().Be(last.PainBegan);
        next.Sessions.Should().Equal(last.Sessions!);
        next.Answers[History.Diabetes.Id].Should().Be(Answer.Yes);
        next.Answers[CaudaEquina.SaddleNumb.Id].Kind.Should().Be(AnswerKind.NotAsked, "last week's 'no' is not today's");
    }

    [Fact]
    public void At_the_end_of_the_calendar_and_beside_an_impossible_number_there_is_a_next_consultation_too()
    {
        var last = NoWarningSign with { On = DateOnly.MaxValue, PainBegan = DateOnly.MaxValue, EarlierCalls = [new() { On = DateOnly.MaxValue, AuditId = "X", Level = Urgency.SoonWithin5Days }] };
        Assess(last).NextConsultation(DateOnly.MaxValue).EarlierCalls.Should().HaveCount(1);

        var impossible = Interview.Start(BackPainAssessor.Default, new RunnerCase { On = Today }.With(Course.Days, decimal.MaxValue));
        impossible.Assessment.NextConsultation(Today.AddDays(1)).Answers[Course.Days.Id].Kind.Should().Be(AnswerKind.NotAsked);
    }

    [Fact]
    public void What_was_called_stands_in_the_order_of_its_ids()
    {
        var book = SmallBook.Of([SmallBook.Asking("1", SmallBook.A, SmallBook.B)], SmallBook.Calls("b", SmallBook.A, Urgency.EmergencyNow), SmallBook.Calls("a", SmallBook.B, Urgency.UrgentSameDay));
        var assessment = new BackPainAssessor(book).Assess(SmallBook.Told(SmallBook.A, SmallBook.B));
        assessment.FiredRules.Select(fired => fired.AuditId).Should().Equal("b", "a");
        assessment.NextConsultation(assessment.On).EarlierCalls!.Select(call => call.AuditId).Should().Equal("a", "b");
    }

    [Fact]
    public void What_was_called_and_told_stays_until_it_is_cleared()
    {
        var first = Assess(NoWarningSign.Yes(Bone.FocalSpot).Unsure(CaudaEquina.SaddleNumb));
        var next = first.NextConsultation(Today.AddDays(10));
        next.EarlierCalls.Should().Equal(new EarlierCall { On = Today, AuditId = "BSI1b", Level = Urgency.SoonWithin2Days });

        var well = Again(next);
        Assess(well).Recommended.Should().Be(TriageLevel.SoonWithinDays, "feeling better does not clear a bone");
        Assess(well).NextConsultation(Today.AddDays(20)).EarlierCalls.Should().Equal(next.EarlierCalls);
        foreach (var sign in new[] { Course.Improving, Pain.Gone, Course.AlreadySeen, Course.Unchanged, FollowUp.Open })
        {
            Assess(next.Yes(sign)).NextConsultation(Today.AddDays(20)).EarlierCalls.Should().Equal(next.EarlierCalls, $"'{sign}' does not clear it");
        }

        Assess(well.Yes(FollowUp.Cleared)).Recommended.Should().Be(TriageLevel.SelfCareWithReview);
        Assess(well.Yes(FollowUp.Cleared)).NextConsultation(Today.AddDays(20)).EarlierCalls.Should().BeEmpty();
    }

    [Fact]
    public void A_call_that_comes_again_stands_from_its_last_day()
    {
        var second = Again(Assess(NoWarningSign.Yes(Pain.WorseOnStraining)).NextConsultation(Today.AddDays(5))).Yes(Pain.WorseOnStraining);
        Assess(second).NextConsultation(Today.AddDays(8)).EarlierCalls.Should().Equal(new EarlierCall { On = Today.AddDays(5), AuditId = "A5.1b", Level = Urgency.SoonWithin5Days });
    }

    [Theory]
    [InlineData(6, 4, Truth.Yes, Truth.Unknown)] // two points
    [InlineData(6, 4.5, Truth.Unknown, Truth.Unknown)]
    [InlineData(3, 2, Truth.Yes, Truth.Unknown)] // a third
    [InlineData(3, 5, Truth.Unknown, Truth.Yes)]
    [InlineData(3, 4.5, Truth.Unknown, Truth.Unknown)]
    public void Pain_is_compared_with_the_first_score(double first, double now, Truth better, Truth noBetter)
    {
        var next = Assess(LowBack.With(Pain.Now, (decimal)first)).NextConsultation(Today.AddDays(3)).With(Pain.Now, (decimal)now);
        var third = Assess(next).NextConsultation(Today.AddDays(6)).With(Pain.Now, (decimal)now);
        foreach (var told in (RunnerCase[])[next, third])
        {
            Truths(told).Should().Be((better, noBetter));
        }
    }

    [Fact]
    public void Scores_and_words_that_contradict_each_other_are_named()
    {
        var next = Assess(LowBack.With(Pain.Now, 6)).NextConsultation(Today.AddDays(3)).With(Pain.Now, 1).No(Course.Improving);
        BackPainAssessor.Default.Check(next).Errors.Should().ContainSingle(error => error.PropertyName == "answers.course.improving" && error.ErrorCode == "told-twice");
    }

    [Fact]
    public void Days_that_were_told_roughly_go_on()
    {
        var next = Assess((LowBack with { PainBegan = null }).With(Course.Days, 5, 9)).NextConsultation(Today.AddDays(3));
        next.Answers[Course.Days.Id].Should().Be(Answer.Of(8, 12));
    }

    [Fact]
    public void It_goes_through_json_and_back()
    {
        var next = Assess(NoWarningSign.Yes(Bone.FocalSpot)).NextConsultation(Today.AddDays(3));
        CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(CaseJson.Write(next, BackPainAssessor.Default.Book)), BackPainAssessor.Default.Book).Should().Be(next);
    }

    [Fact]
    public void A_call_of_tomorrow_or_without_a_row_is_refused()
    {
        var told = NoWarningSign with { EarlierCalls = [new() { On = Today.AddDays(1), AuditId = "", Level = default }] };
        BackPainAssessor.Default.Check(told).Errors.Select(error => error.PropertyName).Should().Equal("earlierCalls[0].on", "earlierCalls[0].auditId", "earlierCalls[0].level");
    }

    [Fact]
    public void The_next_consultation_is_not_before_this_one() =>
        FluentActions.Invoking(() => Assess(LowBack).NextConsultation(Today.AddDays(-1))).Should().Throw<ArgumentOutOfRangeException>();

    private static RunnerCase Again(RunnerCase next) => DenyingAll(next).Aged(35).Yes(Pain.InLowBack).No(Pain.InButtock, Pain.InSacrum);

    private static (Truth Better, Truth NoBetter) Truths(RunnerCase told)
    {
        var readings = CaseReadings.Of(BackPainAssessor.Default.Book, told, told.On!.Value);
        return (TruthOf(Course.Improving), TruthOf(Course.NoBetter));

        Truth TruthOf(YesNoSignal signal) => readings[signal] == Reading.Yes ? Truth.Yes : readings[signal] == Reading.No ? Truth.No : Truth.Unknown;
    }

    private static Assessment Assess(RunnerCase told) => BackPainAssessor.Default.Assess(told);
}
