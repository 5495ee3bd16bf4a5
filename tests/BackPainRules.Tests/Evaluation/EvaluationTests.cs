using System.Globalization;
using System.Text;
using BackPainRules.Catalogue;
using BackPainRules.Language;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Evaluation;

/// <summary>The rules on 50 real cases for which they were not written. The page of results is written by these tests and held equal.</summary>
public class EvaluationTests
{
    private static readonly RealCase[] Everything = [.. RealCase.All, .. RealCase.Later];

    public static TheoryData<string> PressingCases => [.. RealCase.Pressing.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(PressingCases))]
    public void No_emergency_and_no_urgent_case_is_below_its_acceptable_levels(string id) =>
        Everything.Single(one => one.Id == id).IsTooLow.Should().BeFalse();

    // The aim is 95 % acceptable and 5 % too high. Where it is missed, evidence and source disagree; the page names each case.
    [Fact]
    public void Four_in_five_are_acceptable_and_no_change_makes_it_fewer() =>
        RealCase.All.Count(one => one.IsAcceptable).Should().BeGreaterThanOrEqualTo(42);

    [Fact]
    public void One_in_twelve_at_most_is_too_high_and_no_change_makes_it_more() =>
        RealCase.All.Count(one => one.IsTooHigh).Should().BeLessThanOrEqualTo(4);

    [Fact]
    public void Nine_in_ten_of_the_later_cases_are_acceptable() =>
        RealCase.Later.Count(one => one.IsAcceptable).Should().BeGreaterThanOrEqualTo(50);

    [Fact]
    public void At_same_day_and_above_no_case_gets_more_than_the_action()
    {
        foreach (var one in Everything.Where(one => one.Assessment.Recommended >= TriageLevel.UrgentSameDay))
        {
            one.Assessment.Factors.Should().BeEmpty();
            one.Assessment.Advice.Select(line => line.Advice.Row).Should().BeSubsetOf(["AD01", "AD02", "AD03"]);
        }
    }

    [Fact]
    public void The_page_is_the_approved_one()
    {
        var (actual, approved) = Repository.Approved(Page(), "docs", "evaluation.md");
        actual.Should().Be(approved);
    }

    private static string Page()
    {
        var page = new StringBuilder(
            """
            # How good is it on real cases?

            Published vignettes, exam questions, case reports and stories of runners, typed in as stated: what a source does not say stays unknown. Each has
            the level that its source gives, and other levels that are also right. The rules rest on the evidence and were not written for these cases; no
            case and no wording of one is in a rule. This page is written by a test.


            """);
        page.Append("| kind | cases | exact | acceptable | too low | too high | range settled |\n|---|---|---|---|---|---|---|\n");
        foreach (var kind in RealCase.All.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(Row(kind.Key, [.. kind]));
        }

        page.Append(Row("all", [.. RealCase.All])).Append('\n');
        page.Append("| level of the source | cases | exact | acceptable | too low | too high | range settled |\n|---|---|---|---|---|---|---|\n");
        foreach (var level in RealCase.All.GroupBy(one => one.Level).OrderByDescending(group => group.Key))
        {
            page.Append(Row(level.Key.ToString(), [.. level]));
        }

        page.Append(
            """

            For comparison: 23 public symptom checkers gave the right triage advice in 57 % of 45 standard vignettes: in 80 % of emergencies, 55 % of
            non-emergencies that need care, and 33 % of self-care (Semigran et al. 2015, BMJ 351:h3480). Those are other cases; the figures only show the
            size of the task.

            ## Cases that were found later

            Published and told cases that were collected, judged and typed by people who had seen neither the rules nor the evidence. On the first run 46 of 53 were
            acceptable (87 %), three too high and four too low. What they showed was mended where the rules or the questions were at fault, so the figures below
            flatter. What was typed was changed only where a question has new words since (h07, h11, h16; above v027).


            """);
        page.Append("| kind | cases | exact | acceptable | too low | too high | range settled |\n|---|---|---|---|---|---|---|\n");
        foreach (var kind in RealCase.Later.GroupBy(one => one.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(Row(kind.Key, [.. kind]));
        }

        page.Append(Row("all", [.. RealCase.Later]));
        page.Append(
            """

            ## Where they differ

            | case | source says | we say | by |
            |---|---|---|---|

            """);
        foreach (var one in Everything.Where(one => !one.IsAcceptable))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {one.Id} | {one.Level} | {one.Assessment.Recommended} | {string.Join(", ", one.Assessment.FiredRules.Take(4).Select(fired => fired.AuditId))} |\n");
        }

        page.Append(Interviews());
        return page.ToString();
    }

    private static string Interviews()
    {
        var walks = RealCase.All.Select(one => (Case: one, Walk: InterviewWalk.With(one.Told))).ToArray();
        var emergencies = walks.Where(one => one.Case.Level == TriageLevel.EmergencyNow && one.Walk.ToEmergency is not null).Select(one => one.Walk.ToEmergency!.Value).ToArray();
        var counts = walks.Where(one => one.Walk.ToEmergency is null).Select(one => one.Walk.Screens.Count).ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"""

            ## How long is the interview?

            Each case as a person who answers what the case tells, denies every other sign, and knows no number that the case does not tell (often not even the
            age, which keeps more questions open than with a real person).

            | | screens, mean | worst |
            |---|---|---|
            | to an emergency ({emergencies.Length} cases that are one) | {emergencies.Average():0.0} | {emergencies.Max()} |
            | until no answer moves the level ({counts.Length} other cases) | {counts.Average():0.0} | {counts.Max()} |

            Somebody with a new low-back pain, no flag and all numbers known: {Screens(Sex.Male)} screens for a man, {Screens(Sex.Female)} for a woman.

            """);
    }

    private static int Screens(Sex sex) => InterviewWalk.With(InterviewWalk.Calm.With(Person.Sex, sex)).Screens.Count;

    private static string Row(string name, RealCase[] cases) =>
        $"| {name} | {cases.Length} | {Share(cases, one => one.IsExact)} | {Share(cases, one => one.IsAcceptable)} | {Share(cases, one => one.IsTooLow)} | " +
        $"{Share(cases, one => one.IsTooHigh)} | {Share(cases, one => one.IsSettled)} |\n";

    private static string Share(RealCase[] cases, Func<RealCase, bool> which) =>
        string.Create(CultureInfo.InvariantCulture, $"{cases.Count(which)} ({100m * cases.Count(which) / cases.Length:0} %)");
}
