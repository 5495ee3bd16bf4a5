using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Validation;

/// <summary>Impossible facts are named by path and code, never by value; absent is never invalid.</summary>
public class CheckTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;
    private static readonly RunnerCase Empty = new() { On = new(2026, 11, 20) };

    public static TheoryData<string, RunnerCase, string, string> Impossible => new()
    {
        { "pain of 11", Empty.With(Pain.Now, 11), "answers.pain.now", "out-of-range" },
        { "a negative age", Empty.With(Person.Age, -1), "answers.person.age", "out-of-range" },
        { "a range half outside", Empty.With(Person.Age, 110, 130), "answers.person.age", "out-of-range" },
        { "yes for a number", Empty.With(Person.Age, Answer.Yes), "answers.person.age", "not-allowed" },
        { "a number for yes or no", Empty.With(Pain.InLowBack, Answer.Of(1)), "answers.pain.low-back", "not-allowed" },
        { "an unknown choice", Empty.With(Person.Sex, Answer.Of("Female")), "answers.person.sex", "not-allowed" },
        { "an unknown signal", Empty with { Answers = AnswerSheet.Empty.With("pain.lowback", Answer.Yes) }, "answers.pain.lowback", "unknown-signal" },
        { "pain-free with pain", Empty.With(Pain.Gone, true).With(Pain.Now, 8), "answers", "pain-free-with-pain" },
        { "a pregnant man", Empty.With(Person.Sex, Sex.Male).With(Person.Pregnant, true), "answers.person.pregnant", "does-not-apply" },
        { "missed periods at 70", Empty.With(Energy.NoPeriods, true).With(Person.Age, 70), "answers", "periods-age" },
        { "a man who misses periods", Empty.With(Energy.NoPeriods, true).With(Person.Sex, Sex.Male), "answers.energy.no-periods", "told-twice" },
        { "pregnant at 70", Empty.With(Person.Pregnant, true).With(Person.Age, 70), "answers", "pregnancy-age" },
        { "a man who gave birth lately", Empty.With(Person.Sex, Sex.Male).With(Person.BirthLately, true), "answers.person.birth-lately", "does-not-apply" },
        { "more pain now than at worst", Empty.With(Pain.Now, 7).With(Pain.Worst, 3), "answers", "pain-above-worst" },
        { "better and no better", Empty.With(Course.Improving, true).With(Course.NoBetter, true), "answers", "better-and-no-better" },
        { "week 10 of nine", Empty.With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.PlanWeek, 10), "answers", "plan-week" },
        { "two beginnings", (Empty with { PainBegan = new(2026, 11, 10) }).With(Course.Days, 3), "answers.course.days", "told-twice" },
        { "pain that begins tomorrow", Empty with { PainBegan = new(2026, 11, 21) }, "painBegan", "in-the-future" },
        { "a log that begins tomorrow", Empty with { LogFrom = new(2026, 11, 21) }, "logFrom", "in-the-future" },
        { "a run before the log begins", Session(new() { Date = new(2026, 11, 18) }) with { LogFrom = new(2026, 11, 19) }, "logFrom", "run-before-log" },
        { "a step of 2 cm", Session(new() { Date = new(2026, 11, 19), StepLengthMeters = 0.02m }), "sessions[0].stepLengthMeters", "out-of-range" },
        { "more than all of it steep", Session(new() { Date = new(2026, 11, 19), SteepDownhillShare = 1.01m }), "sessions[0].steepDownhillShare", "out-of-range" },
        { "a run tomorrow", Session(new() { Date = new(2026, 11, 21) }), "sessions[0].date", "in-the-future" },
        { "a negative distance", Session(new() { Date = new(2026, 11, 19), DistanceMeters = -1 }), "sessions[0].distanceMeters", "out-of-range" },
        { "a cadence of 20", Session(new() { Date = new(2026, 11, 19), CadenceStepsPerMinute = 20 }), "sessions[0].cadenceStepsPerMinute", "out-of-range" },
        { "pain of 11 in a run", Session(new() { Date = new(2026, 11, 19), PainDuring = 11 }), "sessions[0].painDuring", "out-of-range" },
        { "a surface that is none", Session(new() { Date = new(2026, 11, 19), Surface = (Surface)99 }), "sessions[0].surface", "not-allowed" },
        { "a shoe without name", Empty with { Shoes = [new Shoe { Name = "" }] }, "shoes[0].name", "not-allowed" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_is_impossible_is_named_by_path_and_code(string what, RunnerCase runner, string path, string code)
    {
        Assessor.Check(runner).Errors.Should().ContainSingle(what).Which.Should().Match<FluentValidation.Results.ValidationFailure>(
            failure => failure.PropertyName == path && failure.ErrorCode == code);

        var act = () => Assessor.Assess(runner);
        act.Should().Throw<InvalidCaseException>(what).Which.Errors.Should().BeEquivalentTo(Assessor.Check(runner).Errors);
    }

    [Fact]
    public void Absent_is_never_invalid()
    {
        Assessor.Check(new()).IsValid.Should().BeTrue();
        Assessor.Check(Session(new() { Date = new(2026, 11, 20) })).IsValid.Should().BeTrue();
        Assessor.Check(Empty with { Sessions = [], Shoes = [] }).IsValid.Should().BeTrue();
        Assessor.Check(Empty with { Sessions = [], LogFrom = Empty.On }).IsValid.Should().BeTrue();
        Assessor.Check(Session(new() { Date = new(2026, 11, 19) }) with { LogFrom = new(2026, 11, 19) }).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Every_failure_is_named_and_no_value_is_repeated()
    {
        var runner = Session(new() { Date = new(2026, 11, 19), DistanceMeters = -4711 }).With(Pain.Now, 4711).With(Person.Age, 4711);
        var act = () => Assessor.Assess(runner);
        var exception = act.Should().Throw<InvalidCaseException>().Which;
        exception.Errors.Should().HaveCount(3).And.OnlyContain(error => error.AttemptedValue == null && error.FormattedMessagePlaceholderValues == null && error.CustomState == null);
        exception.ToString().Should().NotContain("4711");
        $"{runner} {runner.Sessions} {new Shoe { Name = "4711" }} {new EarlierCall { On = default, AuditId = "4711", Level = default }}".Should().NotContain("4711");
    }

    [Fact]
    public void An_emergency_beside_an_impossible_number_is_still_seen()
    {
        var act = () => Assessor.Assess(Empty.With(CaudaEquina.SaddleNumb, true).With(CaudaEquina.SaddleOld, false).With(CaudaEquina.ScannedAndClear, false).With(Pain.Now, 11));
        var exception = act.Should().Throw<InvalidCaseException>().Which;
        exception.Range.Floor.Should().Be(TriageLevel.EmergencyNow);
        exception.IsEmergency.Should().BeTrue();
        exception.Why.Should().Contain("999");
    }

    [Fact]
    public void An_emergency_whose_exceptions_nobody_answered_is_seen_too()
    {
        var act = () => Assessor.Assess(Empty.With(CaudaEquina.SaddleNumb, true).With(Pain.Now, 11));
        act.Should().Throw<InvalidCaseException>().Which.IsEmergency.Should().BeTrue();
    }

    [Fact]
    public void A_reader_that_throws_widens_the_range_and_is_reported()
    {
        var faulty = YesNoSignal.Warning("faulty", "Faulty", reader: (runner, _) => runner.Sessions is null ? default : throw new InvalidOperationException("secret"));
        var assessor = new BackPainAssessor(RuleBook.Of("1", new RulePack(
            "faulty",
            [TinyBook.Valid("r").When(faulty).Calls(Urgency.EmergencyNow)],
            [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [faulty] }])));

        var assessment = assessor.Assess(new RunnerCase { Sessions = [] });
        assessment.Range.Should().Be(new TriageRange(TriageLevel.SelfCare, TriageLevel.EmergencyNow));
        assessment.NotReadable.Should().ContainSingle().Which.Should().Contain("signals.faulty").And.NotContain("secret");
    }

    [Fact]
    public void Days_told_and_a_date_that_agrees_are_fine() =>
        Assessor.Check((Empty with { PainBegan = new(2026, 11, 10) }).With(Course.Days, 7, 14)).IsValid.Should().BeTrue();

    private static RunnerCase Session(RunningSession session) => Empty with { Sessions = [session] };
}
