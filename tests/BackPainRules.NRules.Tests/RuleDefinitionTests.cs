using BackPainRules.Engines;
using FluentAssertions;
using NRules.RuleModel;
using Xunit;

namespace BackPainRules.HostTests;

/// <summary>The book is there as NRules rule definitions, for NRules' own tools to show.</summary>
public class RuleDefinitionTests
{
    private static readonly NRulesEngine Engine = (NRulesEngine)OnNRules.Default.Engine;

    private static readonly IRuleDefinition[] Rules = [.. Engine.Rules.GetRuleSets().Single(set => set.Name == "BackPainRules").Rules];

    [Fact]
    public void Every_rule_finding_advice_and_contradiction_is_one_definition()
    {
        var book = BackPainAssessor.Default.Book;
        Names("rule").Should().BeEquivalentTo(book.Rules.Select(rule => $"rule {rule.Id}"));
        Names("finding").Should().BeEquivalentTo(book.Findings.Select(finding => $"finding {finding.Id}"));
        Names("advice").Should().BeEquivalentTo(book.Advice.Select(advice => $"advice {advice.Id}"));
        Names("contradiction").Should().BeEquivalentTo(book.Contradictions.Select(contradiction => $"contradiction {contradiction.Id}"));
        Names("definition").Should().Contain("definition low-back-pain").And.OnlyHaveUniqueItems();
        Rules.Should().OnlyContain(rule => rule.Tags.Count == 1 && rule.Description.Length > 0);
    }

    [Fact]
    public void A_definition_has_the_title_of_its_rule() =>
        Rules.Single(rule => rule.Name == "rule nerve.foot-drop").Description.Should().Be(BackPainAssessor.Default.Book.FindRule("nerve.foot-drop")!.Title);

    [Fact]
    public void A_rule_is_over_what_it_looks_at_and_a_finding_over_its_rules_and_contributions()
    {
        Facts("rule technique.long-steps").Should().Equal(typeof(DefinitionTruth), typeof(CaseLeaves), typeof(RuleVerdict));
        Facts("finding long-steps").Should().Equal(typeof(RuleVerdict), typeof(IEnumerable<Contribution>), typeof(FindingTruth));
    }

    [Fact]
    public void No_definition_asks_whether_a_fact_is_absent() =>
        Rules.Should().OnlyContain(rule => rule.LeftHandSide.ChildElements.All(element => element is PatternElement));

    [Fact]
    public void Its_graph_shows_each_rule()
    {
        var graph = Engine.Sessions.GetSchema();
        graph.Nodes.SelectMany(node => node.Rules).Select(rule => rule.Name).Distinct().Should().BeEquivalentTo(Rules.Select(rule => rule.Name));
    }

    [Fact]
    public void The_rules_of_an_app_stand_in_a_set_of_their_own()
    {
        var engine = (NRulesEngine)OnNRules.With(rules => rules.Add<ClubRules.TwoLongDays>()).Engine;
        engine.Rules.GetRuleSets().Select(set => set.Name).Should().Equal("BackPainRules", "default");
        engine.Rules.GetRuleSets().Last().Rules.Should().ContainSingle().Which.Name.Should().Be("club.two-long-days");
    }

    [Fact]
    public void Facts_tell_no_truth_where_they_are_printed()
    {
        var live = new LiveAssessor(OnNRules.Default);
        live.Assess(Cases.LowBack);
        foreach (var fact in live.Session.Query<object>().AsEnumerable().Where(fact => fact is RuleVerdict or FindingTruth or DefinitionTruth))
        {
            fact.ToString().Should().MatchRegex("^[A-Za-z0-9. -]+$").And.NotMatchRegex("\\b(Yes|No|Unknown)\\b");
        }
    }

    private static string[] Names(string tag) => [.. Rules.Where(rule => rule.Tags.Contains(tag)).Select(rule => rule.Name)];

    private static Type[] Facts(string name) =>
        [.. Rules.Single(rule => rule.Name == name).LeftHandSide.ChildElements.Cast<PatternElement>().Select(pattern => pattern.ValueType)];
}
