using BackPainRules.Assessing;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;
using static BackPainRules.Tests.Rules.Wanting;

namespace BackPainRules.Tests.Rules;

/// <summary>What holds of the advice for each warning sign of the book alone, and for many pairs of them.</summary>
public class AdviceLawTests
{
    // Section 2.0, Sm: severity, strain alone, time course, a narrow spine and nerve pain alone; warmth and walking stay.
    private static readonly string[] MildRules = ["A25", "TC", "MOT4", "STN", "A5.1b"];

    // Section 2.7, RR4: at routine by these alone running need not wait.
    private static readonly string[] RunnersMayGoOn = ["SPA", "TC", "MOT4", "A5"];

    private static readonly YesNoSignal[] Signs =
        [.. BackPainAssessor.Default.Book.Signals.OfType<YesNoSignal>().Where(sign => sign.Danger == Danger.WhenYes)];

    private static readonly Assessment[] Assessments = [.. Told().Where(told => BackPainAssessor.Default.Check(told).IsValid).Select(BackPainAssessor.Default.Assess)];

    [Fact]
    public void Each_level_is_met_often_enough_to_prove_something() =>
        Assessments.CountBy(one => one.Recommended).Where(level => level.Key != TriageLevel.SelfCare)
            .Should().HaveCountGreaterThanOrEqualTo(5).And.OnlyContain(level => level.Value >= 10);

    [Fact]
    public void From_same_day_up_there_are_two_lines_only() =>
        Assessments.Where(one => one.Recommended >= TriageLevel.UrgentSameDay && one.Advice.Count != 2).Select(Name).Should().BeEmpty();

    [Fact]
    public void At_soon_only_the_rows_of_the_gate_are_given() =>
        Assessments.Where(one => one.Recommended == TriageLevel.SoonWithinDays)
            .Where(one => Given(one).Except(["AD01", "AD04", "AD08", "AD09", "AD13", "AD14", "AD15", "AD51", "AD53", "AD64"]).Any())
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void At_soon_by_a_dangerous_sign_there_is_no_walking_and_no_warmth() =>
        Assessments.Where(one => one.Recommended == TriageLevel.SoonWithinDays && IsDangerous(one))
            .Where(one => Given(one).Any(row => row is "AD15" or "AD51"))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void From_routine_up_nobody_is_sent_running_unless_the_way_back_opens_at_once() =>
        Assessments.Where(one => FiredAt(one, Urgency.RoutineProfessional).Any(audit => !StartsWithAny(audit, RunnersMayGoOn)))
            .Where(one => GivenLines(one).Any(line => line.Advice.NotWhen.Any(against => against.Id == "X11.closed")))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Who_must_stop_running_is_told_so() =>
        Assessments.Where(one => one.Recommended == TriageLevel.SoonWithinDays && !Given(one).Contains("AD13")).Select(Name).Should().BeEmpty();

    [Fact]
    public void At_most_one_change_is_given() =>
        Assessments.Where(one => GivenLines(one).Count(line => line.Advice.IsChange) > 1).Select(Name).Should().BeEmpty();

    [Fact]
    public void What_is_never_given_is_never_given() =>
        Assessments.Where(one => GivenLines(one).Any(line => line.Advice.Offer == Offer.Never)).Select(Name).Should().BeEmpty();

    [Fact]
    public void A_line_has_a_text_or_a_reason_why_not() =>
        Assessments.SelectMany(one => one.Advice)
            .Where(line => (line.Status == AdviceStatus.Withheld) != (line.Text == null) || (line.Text == null && line.Reasons.Count != 1))
            .Should().BeEmpty();

    private static bool IsDangerous(Assessment one) => FiredAt(one, Urgency.SoonWithin5Days).Any(audit => !StartsWithAny(audit, MildRules));

    private static IEnumerable<string> FiredAt(Assessment one, Urgency from) =>
        one.FiredRules.Where(fired => fired.Level >= from).Select(fired => fired.AuditId);

    private static bool StartsWithAny(string audit, string[] prefixes) => prefixes.Any(prefix => audit.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<AdviceLine> GivenLines(Assessment one) => one.Advice.Where(line => line.Status != AdviceStatus.Withheld);

    private static IEnumerable<string> Given(Assessment one) => GivenLines(one).Select(line => line.Advice.Row);

    private static string Name(Assessment one) =>
        string.Join(' ', one.FiredRules.Select(fired => fired.AuditId)) + ": " + string.Join(' ', Given(one));

    // Each sign alone, and each with the signs that stand 7, 20 and 45 places behind it, so that all topics meet.
    private static IEnumerable<RunnerCase> Told()
    {
        yield return WantsEverything;
        for (var i = 0; i < Signs.Length; i++)
        {
            yield return WantsEverything.Yes(Signs[i]);
            yield return WantsEverything.Unsure(Signs[i]);
            foreach (var step in (int[])[7, 20, 45])
            {
                yield return WantsEverything.Yes(Signs[i], Signs[(i + step) % Signs.Length]);
            }
        }
    }
}
