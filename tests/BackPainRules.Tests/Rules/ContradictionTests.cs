using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>Answers that cannot all be true are refused, and nobody is refused who could be telling the truth.</summary>
public class ContradictionTests
{
    private static readonly Dictionary<string, (RunnerCase Impossible, RunnerCase[] Possible)> Rows = new(StringComparer.Ordinal)
    {
        ["pain-free-with-pain"] = (Nothing.Yes(Pain.Gone).With(Pain.Now, 1), [Nothing.Yes(Pain.Gone).With(Pain.Now, 0), Nothing.No(Pain.Gone).With(Pain.Now, 1)]),
        ["pain-above-worst"] = (Nothing.With(Pain.Now, 6).With(Pain.Worst, 5), [Nothing.With(Pain.Now, 5).With(Pain.Worst, 5)]),
        ["well-with-severe-pain"] = (Nothing.Yes(Severity.NoneOfThese, Severity.HardToMove), [Nothing.Yes(Severity.NoneOfThese).No(Severity.HardToMove), Nothing.Yes(Severity.HardToMove).No(Severity.NoneOfThese)]),
        ["better-and-no-better"] = (Nothing.Yes(Course.Improving, Course.NoBetter), [Nothing.Yes(Course.Improving).No(Course.NoBetter), Nothing.Yes(Course.NoBetter)]),
        ["first-ever-and-earlier"] = (Nothing.Yes(History.FirstEver, History.EarlierBackTrouble), [Nothing.Yes(History.FirstEver).No(History.EarlierBackTrouble), Nothing.Yes(History.EarlierBackTrouble)]),
        ["plan-week"] = (Nothing.With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.PlanWeek, 10), [Nothing.With(Running.Plan, TrainingPlan.CouchTo5K).With(Running.PlanWeek, 9), Nothing.With(Running.PlanWeek, 10)]),
        ["pregnancy-age"] = (Nothing.Yes(Person.Pregnant).Aged(60), [Nothing.Yes(Person.Pregnant).Aged(59), Nothing.Yes(Pregnancy.BirthInSixWeeks).Aged(59), Nothing.Yes(Person.Pregnant)]),
        ["periods-age"] = (Nothing.Yes(Energy.NoPeriods).Aged(60), [Nothing.Yes(Energy.NoPeriods).Aged(59), Nothing.Yes(Energy.NoPeriods)]),
        ["pregnant-man"] = (Nothing.With(Person.Sex, Sex.Male).With(Person.MonthsSinceBirth, 0), [Nothing.With(Person.Sex, Sex.Male), Nothing.With(Person.Sex, Sex.Female).With(Person.MonthsSinceBirth, 0)]),
    };

    public static TheoryData<string> Ids => [.. Rows.Keys];

    [Fact]
    public void Each_has_its_row() => BackPainAssessor.Default.Book.Contradictions.Select(one => one.Id).Should().BeEquivalentTo(Rows.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_cannot_be_is_refused_and_what_can_be_is_not(string id)
    {
        var (impossible, possible) = Rows[id];
        Codes(impossible).Should().Contain(id);
        foreach (var told in possible)
        {
            Codes(told).Should().BeEmpty("this can be true: {0}", string.Join(", ", told.Answers.Select(pair => pair.Key)));
        }
    }

    private static IEnumerable<string> Codes(RunnerCase told) => BackPainAssessor.Default.Check(told).Errors.Select(error => error.ErrorCode);
}
