using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Rules;

/// <summary>No rule of the book goes without a row where it holds, one where it does not, and one where it is open.</summary>
public class CompletenessTests
{
    internal static readonly TruthRow[] Tables =
    [
        .. BellyRulesTests.Table.Truths,
        .. BoneStressRulesTests.Table.Truths,
        .. CancerRulesTests.Table.Truths,
        .. CareRulesTests.Table.Truths,
        .. CaudaEquinaRulesTests.Table.Truths,
        .. ChildRulesTests.Table.Truths,
        .. CordRulesTests.Table.Truths,
        .. CrossTrainingRulesTests.Table.Truths,
        .. EmergencyRulesTests.Table.Truths,
        .. EnergyRulesTests.Table.Truths,
        .. FlexibilityRulesTests.Table.Truths,
        .. FollowUpRulesTests.Table.Truths,
        .. FootwearRulesTests.Table.Truths,
        .. FractureRulesTests.Table.Truths,
        .. HeartRulesTests.Table.Truths,
        .. InfectionRulesTests.Table.Truths,
        .. InflammatoryRulesTests.Table.Truths,
        .. KidneyRulesTests.Table.Truths,
        .. LoadRulesTests.Table.Truths,
        .. MedicineRulesTests.Table.Truths,
        .. NerveRulesTests.Table.Truths,
        .. PregnancyRulesTests.Table.Truths,
        .. ReliefRulesTests.Table.Truths,
        .. ReturnRulesTests.Table.Truths,
        .. SafetyRulesTests.Table.Truths,
        .. SeverityRulesTests.Table.Truths,
        .. SmallDifferenceTests.Table.Truths,
        .. SmallDifferenceInHeartTests.Table.Truths,
        .. SorenessRulesTests.Table.Truths,
        .. StenosisRulesTests.Table.Truths,
        .. StrengthRulesTests.Table.Truths,
        .. SurfaceRulesTests.Table.Truths,
        .. TechniqueRulesTests.Table.Truths,
        .. TimeCourseRulesTests.Table.Truths,
        .. UpperBackRulesTests.Table.Truths,
        .. WarmUpRulesTests.Table.Truths,
        .. WeakSignRulesTests.Table.Truths,
    ];

    internal static IEnumerable<TruthRow> Rows => [.. Tables, .. LonelySignTests.Rows];

    internal static readonly LevelRow[] Levels =
    [
        .. SmallDifferenceTests.Table.Levels,
        .. SmallDifferenceInHeartTests.Table.Levels,
        .. BellyRulesTests.Table.Levels,
        .. BoneStressRulesTests.Table.Levels,
        .. CancerRulesTests.Table.Levels,
        .. CaudaEquinaRulesTests.Table.Levels,
        .. ChildRulesTests.Table.Levels,
        .. CordRulesTests.Table.Levels,
        .. EmergencyRulesTests.Table.Levels,
        .. EnergyRulesTests.Table.Levels,
        .. FollowUpRulesTests.Table.Levels,
        .. FractureRulesTests.Table.Levels,
        .. HeartRulesTests.Table.Levels,
        .. InfectionRulesTests.Table.Levels,
        .. InflammatoryRulesTests.Table.Levels,
        .. KidneyRulesTests.Table.Levels,
        .. NerveRulesTests.Table.Levels,
        .. PregnancyRulesTests.Table.Levels,
        .. SafetyRulesTests.Table.Levels,
        .. SeverityRulesTests.Table.Levels,
        .. StenosisRulesTests.Table.Levels,
        .. TimeCourseRulesTests.Table.Levels,
        .. UpperBackRulesTests.Table.Levels,
        .. WeakSignRulesTests.Table.Levels,
    ];

    // Cases that only a mode of the public advice opens; they have tests of their own.
    private static readonly string[] Strict = ["A5.nhs", "CAN3nhs", "CAN6nhs", "THnhs", "A5.1w", "TH7w"];

    public static TheoryData<string> RuleIds
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var rule in BackPainAssessor.Default.Book.Rules)
            {
                ids.Add(rule.Id);
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_rule_has_a_row_where_it_holds_one_where_it_does_not_and_one_where_it_is_open(string ruleId)
    {
        // A rule that always holds cannot fail or be open.
        var rule = BackPainAssessor.Default.Book.FindRule(ruleId)!;
        Truth[] kinds = rule switch
        {
            { Cases.Count: 0 } when rule.Stem == Condition.Always => [Truth.Yes],
            _ => [Truth.No, Truth.Unknown, Truth.Yes],
        };
        Rows.Where(row => row.Rule == ruleId).Select(row => row.Expected).Distinct().Order().Should().Equal(kinds);
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void Each_letter_that_calls_a_level_has_a_row(string ruleId)
    {
        var rule = BackPainAssessor.Default.Book.FindRule(ruleId)!;
        var written = Levels.Where(row => row.Rule == ruleId).Select(row => (row.Audit, row.Level)).ToArray();
        rule.Cases.Where(one => one.Calls is not null && !Strict.Contains(rule.Row + one.Letter))
            .Select(one => ((string?)(rule.Row + one.Letter), one.Calls))
            .Except(written)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void An_exception_has_a_row_that_calls_nothing(string ruleId)
    {
        var rule = BackPainAssessor.Default.Book.FindRule(ruleId)!;
        foreach (var exception in rule.Cases.Where(one => one.Calls is null))
        {
            Levels.Should().Contain(row => row.Rule == ruleId && row.Audit == null && row.When.StartsWith($"({rule.Row}{exception.Letter})"));
        }
    }

    [Fact]
    public void Each_row_has_a_name_of_its_own()
    {
        Rows.Select(row => row.Name).Should().OnlyHaveUniqueItems();
        Levels.Select(row => row.Name).Should().OnlyHaveUniqueItems();
    }
}
