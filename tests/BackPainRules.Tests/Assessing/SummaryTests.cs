using System.Globalization;
using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Assessing.SmallBook;

namespace BackPainRules.Tests.Assessing;

/// <summary>The text to paste into a message, word for word.</summary>
public class SummaryTests
{
    private static readonly NumberSignal Age = NumberSignal.Ask("age", "Age", "years", 0, 120);
    private static readonly YesNoSignal Habit = YesNoSignal.Ask("habit", "A habit");

    private static readonly Rule[] Rules =
    [
        Calls("call", A, Urgency.RoutineProfessional),
        Calls("more", B, Urgency.EmergencyNow),
        Calls("doubt", There, Urgency.UrgentSameDay),
        Rule("factor", Habit).Suggests(new Factor("factor", "A factor"), Evidence.Low).Advises(Advice("one") with { IsPrecaution = true }, Advice("two", Against(A)), Advice("three", Against(Cleared, "against-cleared"))),
        Rule("picture", Habit).Concludes(new Pattern("picture", "A picture") { Says = "It looks like one." }),
    ];

    private static readonly RunnerCase Runner = Told(A, Habit).With(Age, 40).With(There, false) with
    {
        PainBegan = new(2026, 11, 20),
        Sessions = [new() { Date = new(2026, 11, 29), DistanceMeters = 5000, PainAfter = 3 }],
    };

    [Fact]
    public void A_runner_reads_what_was_told_what_to_do_and_what_is_open() =>
        Body(Assess(Runner).Summary).Should().Be(
            """
            Sore back check, 30 November 2026
            Book a routine appointment with a GP within 28 days, by 28 December 2026. Why: call. Some safety questions are still open.

            Warning signs:
            - Flag of call

            You told us:
            - Pain since 20 November 2026
            - Age: 40 years
            - A sign
            - A habit

            The last runs:
            - 29 November 2026: 5 km, 3 an hour after

            What it looks like:
            - It looks like one.

            What may contribute:
            - A factor

            Plan until 7 December 2026. Lines marked (?) only if the open questions bring nothing against them.
            In the next two weeks:
            - Do it. (Once.)
            - (?) Do it. (Once.)

            Not for you now:
            - Something: It hurts. Rest.

            Still to answer:
            - signs?

            """);

    [Fact]
    public void A_clinician_reads_what_was_denied_and_which_rules_spoke() =>
        Assess(Runner).In(CultureInfo.InvariantCulture, Voice.Clinician).Summary.Should().Contain(
            $"""

            Red flags asked and denied:
            - A sign that is there

            Rules that called a level:
            - call, RoutineProfessional
            - rule book 1, {Assess(Runner).Book.Fingerprint[..8]}

            """);

    [Theory]
    [InlineData(AnswerKind.DoesNotKnow)]
    [InlineData(AnswerKind.PrefersNotToSay)]
    [InlineData(AnswerKind.NotAsked)]
    public void Of_what_nobody_said_no_nobody_reads_that_it_was_denied(AnswerKind kind)
    {
        var answer = kind switch { AnswerKind.DoesNotKnow => Answer.DoesNotKnow, AnswerKind.PrefersNotToSay => Answer.PrefersNotToSay, _ => default };
        Assess(Runner.With(There, answer)).In(CultureInfo.InvariantCulture, Voice.Clinician).Summary.Should().NotContain("asked and denied").And.NotContain("A sign that is there");
    }

    [Fact]
    public void A_sign_in_doubt_is_marked() =>
        Assess(Runner.With(There, Answer.DoesNotKnow)).Summary.Should().Contain("\nWarning signs:\n- Flag of doubt (could not say)\n- Flag of call\n");

    [Fact]
    public void A_run_says_what_is_known_of_it()
    {
        RunningSession[] runs =
        [
            new() { Date = new(2026, 11, 26), DistanceMeters = 1000 },
            new() { Date = new(2026, 11, 27) },
            new() { Date = new(2026, 11, 28), RunningSeconds = 1800, DescentMeters = 120, PainDuring = 1, PainAfter = 2, PainNextMorning = 3 },
            new() { Date = new(2026, 11, 29), DistanceMeters = 5250 },
        ];
        Assess(Runner with { Sessions = [.. runs] }).Summary.Should().Contain(
            """
            The last runs:
            - 29 November 2026: 5.2 km
            - 28 November 2026: 30 min, 120 m down, pain 1 in the run, 2 an hour after, 3 next morning
            - 27 November 2026

            """);
    }

    [Fact]
    public void An_advice_without_a_dose_is_a_line_without_one() =>
        Assess(Runner, Rule("plain", Habit).Advises(Advice("plain") with { Text = "Do that.", Dose = "" })).Summary.Should().Contain(" Do that.\n");

    [Theory]
    [InlineData(Urgency.SoonWithin2Days, true)]
    [InlineData(Urgency.UrgentSameDay, false)]
    public void From_the_same_day_on_nothing_is_asked(Urgency called, bool asks)
    {
        var summary = Assess(Runner, Calls("now", Habit, called)).Summary;
        summary.Contains("Still to answer:", StringComparison.Ordinal).Should().Be(asks);
    }

    private static Assessment Assess(RunnerCase told, params Rule[] more) => new BackPainAssessor(Of(
        [Asking("signs", Age, A, B, There) with { IsCore = true }, Asking("habits", Habit), Asking("cleared", Cleared)], [.. Rules, .. more])).Assess(told);

    // All but the last lines, which are the same for everybody.
    private static string Body(string summary) => summary[..summary.IndexOf("\nWhatever you told us now", StringComparison.Ordinal)];
}
