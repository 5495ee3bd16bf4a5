using BackPainRules.Assessing;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using FluentAssertions;
using Xunit;
using static BackPainRules.Facts.Urgency;

namespace BackPainRules.Tests.Laws;

/// <summary>For each law a book, a reader or a line that breaks it, and what catches it.</summary>
public class BrokenBookTests
{
    [Fact]
    public void L0_a_reader_that_takes_an_absent_fact_for_a_value_is_refused()
    {
        var careless = YesNoSignal.Warning("careless", "Ran far", reader: (runner, _) => runner.Sessions is { Count: > 9 } ? Reading.Yes : Reading.No);
        var act = () => RuleBook.Of("1", new RulePack(
            "broken",
            [TinyBook.Valid("r").When(careless).Calls(RoutineProfessional)],
            [new() { Id = "q", Text = "?", PlainerText = "?", Why = "?", Answers = [careless] }]));

        act.Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(e => e.Code == "absence-law" && e.Id == "careless");
    }

    [Fact]
    public void L1_an_engine_that_takes_unknown_for_no_is_caught()
    {
        var program = BookProgram.Of(TinyBook.With(TinyBook.Valid("r").When(TinyBook.Sign).Calls(EmergencyNow)));

        TriageRange TakesUnknownForNo(Reading sign)
        {
            var row = new Reading[program.Book.Signals.Count];
            row[program.Book.PlaceOf(TinyBook.Sign)] = sign.IsKnown ? sign : Reading.No;
            var verdicts = Verdicts.Of(program, CaseReadings.OfRow(program.Book, row));
            return new(verdicts.Floor.Level(), verdicts.Ceiling.Level());
        }

        LawChecks.Narrows(TakesUnknownForNo(default), TakesUnknownForNo(Reading.Yes)).Should().BeFalse();
    }

    [Fact]
    public void L2_a_reassuring_pattern_that_carries_a_level_is_refused() =>
        DangerLawRefuses(TinyBook.Valid("r").When(TinyBook.Cleared).Calls(RoutineProfessional), TinyBook.Cleared);

    [Fact]
    public void L2_a_danger_sign_that_closes_a_level_is_refused() =>
        DangerLawRefuses(TinyBook.Valid("r").When(TinyBook.A & !TinyBook.Sign).Calls(RoutineProfessional), TinyBook.Sign);

    [Fact]
    public void L2_an_exception_on_a_danger_sign_that_calls_less_is_refused() => DangerLawRefuses(
        TinyBook.Valid("r").Case("a", RoutineProfessional, TinyBook.Sign).Otherwise("b", EmergencyNow), TinyBook.Sign);

    [Fact]
    public void L2_sees_through_findings_and_asked_if()
    {
        var well = new Pattern("well", "Well");
        var act = () => TinyBook.With(
            TinyBook.Valid("pattern").When(!TinyBook.Sign).Concludes(well),
            TinyBook.Valid("level").When(well).Calls(RoutineProfessional));

        act.Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(e => e.Code == "danger-law" && e.Id == "level" && e.Message.Contains("'sign'"));
    }

    [Fact]
    public void L2_at_least_three_may_carry_a_level_and_exactly_three_may_not()
    {
        var signs = Enumerable.Range(0, 4).Select(i => YesNoSignal.Warning($"s{i}", $"S{i}")).ToArray();
        var (three, four) = (Condition.AtLeast(3, signs), Condition.AtLeast(4, signs));
        RuleBook Book(Condition when) => RuleBook.Of("1", new RulePack(
            "count",
            [TinyBook.Valid("r").When(when).Calls(RoutineProfessional)],
            [TinyBook.Question, new() { Id = "signs", Text = "?", PlainerText = "?", Why = "?", Answers = [.. signs] }]));

        Book(three).Rules.Should().HaveCount(1);
        var act = () => Book(three & !four);
        act.Should().Throw<RuleBookException>().Which.Errors.Should().OnlyContain(e => e.Code == "danger-law");
    }

    [Fact]
    public void L2_a_doubt_that_a_good_answer_raises_is_refused() => DangerLawRefuses(
        TinyBook.Valid("r").When(TinyBook.Sign).Calls(EmergencyNow).InDoubt(new("group", RoutineProfessional, UrgentSameDay, Beside: TinyBook.Cleared)), TinyBook.Cleared);

    [Fact]
    public void L2_two_doubts_that_call_less_than_one_are_refused()
    {
        var act = () => TinyBook.With(TinyBook.Valid("r").When(TinyBook.Sign).Calls(EmergencyNow).InDoubt(new("group", UrgentSameDay, RoutineProfessional, TinyBook.A)));
        act.Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(e => e.Code == "doubt-levels" && e.Id == "r");
    }

    [Fact]
    public void L2_a_core_question_that_only_the_well_are_asked_is_refused()
    {
        var act = () => RuleBook.Of("1", new RulePack(
            "core",
            [TinyBook.Valid("r").When(TinyBook.Sign).Calls(RoutineProfessional)],
            [TinyBook.Question, new() { Id = "core", Text = "?", PlainerText = "?", Why = "?", Answers = [YesNoSignal.Ask("more", "More")], IsCore = true, AskedIf = !TinyBook.Sign }]));
        act.Should().Throw<RuleBookException>().Which.Errors.Should().ContainSingle(e => e.Code == "danger-law" && e.Id == "core" && e.Kind == "question");
    }

    [Fact]
    public void L3_and_L4_a_line_that_is_given_against_its_contraindication_or_level_is_caught()
    {
        var advice = new Advice
        {
            Id = "run",
            Title = "Run",
            Row = "X",
            Text = "Run.",
            Dose = "",
            Evidence = Evidence.None,
            Gate = LevelGate.UpToLevel(TriageLevel.SelfCareWithReview),
            NotWhen = [new("X", TinyBook.Sign, "No.", "Walk.")],
            Sources = [TinyBook.Source],
        };
        var book = TinyBook.With(TinyBook.Valid("r").When(TinyBook.Sign).Calls(EmergencyNow), TinyBook.Valid("offer").Advises(advice));
        var emergency = new BackPainAssessor(book).Assess(new RunnerCase().With(TinyBook.A, true).With(TinyBook.Sign, true));
        var given = new AdviceLine(advice, AdviceStatus.Recommended, Relevance.General, "Run", "Run.", "", [], [], []);

        emergency.Advice.Should().BeEmpty("the book's own lines obey");
        LawChecks.IsAllowed(given, emergency, _ => Truth.Yes).Should().BeFalse();
        LawChecks.IsAllowed(given, emergency, _ => Truth.No).Should().BeFalse("the level alone forbids it");
    }

    [Fact]
    public void L7_leaving_one_named_question_unanswered_leaves_the_range_open()
    {
        var assessor = new BackPainAssessor(TinyBook.With(
            TinyBook.Valid("r").When(TinyBook.Sign & TinyBook.A).Calls(EmergencyNow)));
        var open = assessor.Assess(new()).OpenQuestions.Should().ContainSingle().Which;

        open.Missing.Should().BeEquivalentTo([TinyBook.A, TinyBook.Sign]);
        assessor.Screen(new RunnerCase().With(TinyBook.A, true)).IsSettled.Should().BeFalse();
        assessor.Screen(new RunnerCase().With(TinyBook.A, true).With(TinyBook.Sign, false)).IsSettled.Should().BeTrue();
        assessor.Screen(new RunnerCase().With(TinyBook.A, false)).IsSettled.Should().BeTrue("the other answer no longer matters");
    }

    private static void DangerLawRefuses(Rule rule, YesNoSignal signal)
    {
        var act = () => TinyBook.With(rule);
        act.Should().Throw<RuleBookException>()
            .Which.Errors.Should().Contain(e => e.Code == "danger-law" && e.Id == "r" && e.Message.Contains($"'{signal.Id}'"));
    }
}
