using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
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

    private static ValueList<LevelChange> Changes(RunnerCase told) => BackPainAssessor.Default.Assess(told).WhatWouldChange();

    private static bool Is(LevelChange change, YesNoSignal signal, bool isSo) => change.Answers is [var only] && only.Signal.Equals(signal) && only.IsSo == isSo;
}
