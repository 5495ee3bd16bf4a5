using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Books.TinyBook;

namespace BackPainRules.Tests.Assessing;

/// <summary>What a proof says in words is why it is so.</summary>
public class ProofTextTests
{
    private static readonly RedFlag Flag = new("flag", "A flag");

    private static readonly RuleBook Book = With(
        Valid("flags").When(A).Case("a", Urgency.EmergencyNow, Sign).Case("b", Urgency.RoutineProfessional, B).FlagsFrom(Flag, Urgency.UrgentSameDay),
        Valid("excepts").When(A).Except("x", B).Case("y", Urgency.UrgentSameDay, Sign));

    [Fact]
    public void A_flag_that_is_concluded_only_from_a_level_up_shows_the_rule_that_calls_less() =>
        Text(Told(A, B).With(Sign, false), "flag").Should().Be(
            """
            - A flag
              - flags, UrgentSameDay or more urgent
                - flagsa, EmergencyNow
                  - A warning sign: no
                + flagsb, RoutineProfessional
                  + A: yes
                  + B: yes

            """);

    [Fact]
    public void Where_a_rule_calls_enough_its_title_stands_alone() => Text(Told(A, Sign), "flag").Should().StartWith("+ A flag\n  + flags\n");

    [Fact]
    public void The_same_rule_calls_its_level_by_itself() => Text(Told(A, B).With(Sign, false), "flags").Should().StartWith("+ flags\n");

    [Fact]
    public void An_exception_that_is_met_beside_an_open_stem_is_shown() =>
        Text(Told(B, Sign), "excepts").Should().Be(
            """
            - excepts
              ? excepsx, no level
                ? A: not known
                + B: yes
              ? excepsy, UrgentSameDay
                ? A: not known
                + A warning sign: yes

            """.Replace("exceps", "excepts", StringComparison.Ordinal));

    [Fact]
    public void A_sign_that_somebody_was_asked_for_all_the_same_and_could_not_tell_is_not_said_to_be_out_of_place()
    {
        var man = new RunnerCase { On = new(2026, 11, 20) }.With(Person.Sex, Sex.Male);
        Pregnant(man).Should().Be("- You are pregnant or may be: your period is late, or you do not know: does not apply");
        Pregnant(man.With(Person.Pregnant, Answer.DoesNotKnow)).Should().Be("? You are pregnant or may be: your period is late, or you do not know: asked, could not say");
        Pregnant(man.With(Person.Pregnant, true)).Should().Be("+ You are pregnant or may be: your period is late, or you do not know: yes");
    }

    [Fact]
    public void All_of_these_is_said_once()
    {
        var nested = With(Valid("nested").When(Condition.All(A, Number.Between(2, 4))).Calls(Urgency.UrgentSameDay), Valid("plain").When(Condition.All(A, Number.Between(2, 4))).Concludes(Known));
        var told = Told(A).With(Number, 7);
        Text(told, "nested", nested).Should().Be("- nested\n  - nested, UrgentSameDay\n    - A number at most 4 days: 7 days\n");
        Text(told, "plain", nested).Should().Be("- plain\n  - all of these\n    - A number at most 4 days: 7 days\n");
    }

    [Fact]
    public void Of_what_is_open_only_what_is_open_is_shown() =>
        Text(Told(A), "flags").Should().Be(
            """
            ? flags
              ? flagsa, EmergencyNow
                ? A warning sign: not known
              ? flagsb, RoutineProfessional
                ? B: not known

            """);

    [Fact]
    public void A_setting_is_on_or_off_and_who_asks_for_nothing_is_always_meant()
    {
        var book = With(Valid("switched").When(A & Switch).Concludes(Known), Valid("everybody").When(Condition.Always).Concludes(Excepted));
        Text(Told(A), "switched", book).Should().Be("- switched\n  - all of these\n    - A switch: off\n");
        Text(Told(A), "switched", book.With(Switch, on: true)).Should().Be("+ switched\n  + all of these\n    + A: yes\n    + A switch: on\n");
        Text(Told(), "everybody", book).Should().Be("+ everybody\n  + always\n");
    }

    [Fact]
    public void What_stands_twice_is_proved_once()
    {
        var book = With(Valid("twice").When(A).Case("a", Urgency.UrgentSameDay, Defined).Case("b", Urgency.RoutineProfessional, Defined & B).Flags(Flag));
        Text(Told(A, B).With(Score, 5).With(Sign, false), "twice", book).Should().Be(
            """
            + twice
              + twicea, UrgentSameDay
                + A: yes
                + Defined
                  + at least one of these
                    + A score at least 3: 5
                    + at least 2 of these: 2
                      + A: yes
                      + B: yes
                      - A warning sign: no
              + twiceb, RoutineProfessional
                + A: yes
                + Defined (as above)
                + B: yes

            """);
    }

    private static string Pregnant(RunnerCase told) =>
        Lines(BackPainAssessor.Default.Examine(told).Assessment).First(line => line[2..].StartsWith("You are pregnant"));

    private static IEnumerable<string> Lines(Assessment assessment) =>
        assessment.Book.Rules.SelectMany(rule => assessment.Explain(rule.Id).ToText().Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 2);

    private static string Text(RunnerCase told, string id, RuleBook? book = null) => new BackPainAssessor(book ?? Book).Assess(told).Explain(id).ToText();

    private static RunnerCase Told(params YesNoSignal[] yes) => yes.Aggregate(new RunnerCase { On = new(2026, 11, 20) }, (told, signal) => told.With(signal, true));
}
