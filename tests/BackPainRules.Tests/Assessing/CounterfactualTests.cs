using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Engines;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Assessing;

public class CounterfactualTests
{
    [Fact]
    public void One_sign_that_is_not_there_would_raise_the_level()
    {
        var changes = Changes(NoWarningSign);
        changes.Should().Contain(change => change.Level == TriageLevel.EmergencyNow && Is(change, CaudaEquina.SaddleNumb, true));
        changes.Should().Contain(change => change.Level == TriageLevel.UrgentSameDay && Is(change, Infection.Fever, true));
        changes.Should().OnlyContain(change => change.Answers.Count == 1);
    }

    [Fact]
    public void The_one_sign_behind_the_level_would_lower_it() =>
        Changes(NoWarningSign.Yes(Nerve.LegWeak)).Should().Contain(change => change.Level < TriageLevel.UrgentSameDay && Is(change, Nerve.LegWeak, false));

    [Fact]
    public void A_reassurance_would_lower_it() =>
        Changes(NoWarningSign.Yes(CaudaEquina.SexualFunctionLost)).Should().Contain(change => change.Level == TriageLevel.SoonWithinDays && Is(change, CaudaEquina.ScannedAndClear, true));

    [Fact]
    public void Where_no_single_answer_lowers_it_a_pair_does()
    {
        var lower = Changes(NoWarningSign.Yes(Emergency.ChestPainNow, CaudaEquina.BowelControlLost)).Where(change => change.Level < TriageLevel.EmergencyNow).ToArray();
        lower.Should().NotBeEmpty().And.OnlyContain(change => change.Answers.Count == 2);
        lower.Should().Contain(change => change.Answers.Select(answer => answer.Signal.Id).SequenceEqual(new[] { CaudaEquina.BowelControlLost.Id, Emergency.ChestPainNow.Id }));
    }

    [Fact]
    public void Each_change_does_what_it_says()
    {
        var told = NoWarningSign.Yes(Pain.WorseOnStraining);
        foreach (var change in Changes(told).Where(change => change.Answers[0].Signal.Reader is null).Take(60))
        {
            var changed = change.Answers.Aggregate(told, (runner, answer) => runner.With(answer.Signal, answer.IsSo));
            BackPainAssessor.Default.Assess(changed).Recommended.Should().Be(change.Level, change.Answers[0].Signal.Id);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_raises_comes_first_and_the_farthest_of_each(bool otherEngine)
    {
        Rule[] rules = [Calls("a", A, Urgency.EmergencyNow), Calls("b", B, Urgency.UrgentSameDay), Rule("there", There).Case("a", Urgency.SoonWithin5Days, !Cleared).Otherwise("b", Urgency.RoutineProfessional)];
        Small(Told(There), otherEngine, rules).Should().Equal("a yes: EmergencyNow", "b yes: UrgentSameDay", "there no: SelfCare", "cleared yes: RoutineProfessional");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pair_takes_back_two_bad_answers_and_is_tried_beside_what_raises(bool otherEngine)
    {
        Rule[] rules = [Calls("a", A, Urgency.EmergencyNow), Calls("b", B, Urgency.UrgentSameDay), Calls("there", There & !Cleared, Urgency.UrgentSameDay)];
        Small(Told(B, There).With(Cleared, false), otherEngine, rules).Should().Equal("a yes: EmergencyNow", "b no, cleared yes: SelfCare", "b no, there no: SelfCare");
        Small(Told(B), otherEngine, rules).Should().Equal(["a yes: EmergencyNow", "b no: SelfCare"], "where one answer lowers it no pair is named");
    }

    [Fact]
    public void Numbers_and_choices_that_were_told_count_in_each_what_if()
    {
        var book = Of([Asking("1", A, TinyBook.Number, TinyBook.Day)], Calls("x", A & (TinyBook.Number >= 50) & TinyBook.Day.Is(DayOfWeek.Friday), Urgency.UrgentSameDay));
        Said(Told().With(TinyBook.Number, 60).With(TinyBook.Day, DayOfWeek.Friday), new(book)).Should().Equal("a yes: UrgentSameDay");
        Said(Told().With(TinyBook.Number, 40).With(TinyBook.Day, DayOfWeek.Friday), new(book)).Should().BeEmpty();
    }

    [Fact]
    public void A_sign_that_a_reader_tells_may_be_thought_otherwise()
    {
        var derived = YesNoSignal.Warning("derived", "Derived", reader: (runner, _) => runner.Answers["number"] is { Kind: AnswerKind.Number } number ? (number.From >= 10 ? Reading.Yes : Reading.No) : default);
        var book = Of([Asking("1", TinyBook.Number, derived)], Calls("x", derived, Urgency.UrgentSameDay), Rule("uses", TinyBook.Number >= 3).Concludes(TinyBook.Known));
        Said(Told().With(TinyBook.Number, 5), new(book)).Should().Equal("derived yes: UrgentSameDay");
        Said(Told().With(TinyBook.Number, 15), new(book)).Should().Equal("derived no: SelfCare");
    }

    [Fact]
    public void What_another_engine_adds_counts_in_each_what_if()
    {
        Rule[] rules = [Rule("known", A).Concludes(TinyBook.Known), Calls("x", TinyBook.Known & There, Urgency.UrgentSameDay)];
        Said(Told(), new BackPainAssessor(Of([Asking("1", A, There)], rules), engine: (_, clauses) => new ClauseEngine(clauses, (TinyBook.Known, "club.watch", _ => true))))
            .Should().Equal("there yes: UrgentSameDay");
    }

    private static IEnumerable<string> Small(RunnerCase told, bool otherEngine, params Rule[] rules)
    {
        var book = Of([Asking("1", A, B, There, Cleared)], rules);
        return Said(told, otherEngine ? new(book, engine: (_, clauses) => new ClauseEngine(clauses)) : new(book));
    }

    private static IEnumerable<string> Said(RunnerCase told, BackPainAssessor assessor) =>
        assessor.Assess(told).WhatWouldChange().Select(change => $"{string.Join(", ", change.Answers.Select(one => $"{one.Signal.Id} {(one.IsSo ? "yes" : "no")}"))}: {change.Level}");

    private static ValueList<LevelChange> Changes(RunnerCase told) => BackPainAssessor.Default.Assess(told).WhatWouldChange();

    private static bool Is(LevelChange change, YesNoSignal signal, bool isSo) => change.Answers is [var only] && only.Signal.Equals(signal) && only.IsSo == isSo;
}
