using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Serialization;
using BackPainRules.Tests.Books;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static BackPainRules.Tests.Rules.Told;

namespace BackPainRules.Tests.Engines;

/// <summary>Another engine may answer; the assessment is made of the answers alone.</summary>
public class RuleEngineTests
{
    private static readonly RuleBook Book = BackPainAssessor.Default.Book;

    [Fact]
    public void Another_engine_gives_the_same_assessment_byte_for_byte()
    {
        var other = new BackPainAssessor(Book, engine: (_, clauses) => new ClauseEngine(clauses));
        foreach (var told in RandomCases.Some(100).Where(told => BackPainAssessor.Default.Check(told).IsValid))
        {
            AssessmentJson.Write(other.Assess(told), withProofs: true).Should().Be(AssessmentJson.Write(BackPainAssessor.Default.Assess(told), withProofs: true));
        }
    }

    [Fact]
    public void The_engine_of_an_assessor_answers_whoever_asks_it()
    {
        var other = new BackPainAssessor(Book, engine: (_, _) => new Watching(BackPainAssessor.Default.Engine, _ => { }));
        foreach (var told in RandomCases.Some(10).Where(told => BackPainAssessor.Default.Check(told).IsValid))
        {
            AssessmentJson.Write(other.Assess(told)).Should().Be(AssessmentJson.Write(BackPainAssessor.Default.Assess(told)));
        }
    }

    [Fact]
    public void Each_clause_has_its_id_and_findings_stand_before_what_looks_at_them()
    {
        var ids = new List<string>();
        _ = new BackPainAssessor(Book, engine: (_, clauses) =>
        {
            ids.AddRange(clauses.Select(clause => clause.Id));
            var known = new HashSet<Finding>();
            foreach (var clause in clauses)
            {
                var mentions = new Mentions();
                clause.When.Fold(mentions);
                mentions.Findings.Should().BeSubsetOf(known, clause.Id);
                known.UnionWith(clause.Concludes is { } finding ? [finding] : []);
            }

            return new ClauseEngine(clauses);
        });
        ids.Should().OnlyHaveUniqueItems().And.Contain(["finding foot-drop", "rule nerve.foot-drop", "rule nerve.foot-drop emergencyNow", "rule nerve.foot-drop case 1", "advice emergency-help"]);
    }

    [Fact]
    public void Each_clause_says_what_it_is_a_part_of()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        _ = BackPainAssessor.Default.With((_, clauses) =>
        {
            clauses.ToList().ForEach(clause => owners.Add(clause.Id, clause.Owner));
            return new ClauseEngine(clauses);
        });
        owners.Should().Contain(
            new Dictionary<string, string>
            {
                ["finding foot-drop"] = "finding foot-drop",
                ["rule nerve.foot-drop"] = "rule nerve.foot-drop",
                ["rule nerve.foot-drop emergencyNow"] = "rule nerve.foot-drop",
                ["rule nerve.foot-drop case 1"] = "rule nerve.foot-drop",
                ["advice warmth"] = "advice warmth",
            });
        owners.Values.Should().BeSubsetOf(owners.Keys, "a clause names all of its own");
        owners.Should().OnlyContain(one => one.Key == one.Value || one.Key.StartsWith(one.Value + " "));
    }

    [Fact]
    public void The_same_assessor_on_another_engine_keeps_the_rest()
    {
        var before = new BackPainAssessor(Book, Region.UnitedStates, FixedClock.Noon(Today));
        ClauseEngine? made = null;
        var after = before.With((_, clauses) => made = new ClauseEngine(clauses));
        after.Engine.Should().BeSameAs(made);
        AssessmentJson.Write(after.Assess(new() { PainBegan = new(2026, 11, 18) })).Should().Be(AssessmentJson.Write(before.Assess(new() { PainBegan = new(2026, 11, 18) })));
    }

    [Fact]
    public void An_engine_knows_where_open_answers_were_filled_in()
    {
        var filled = new List<bool>();
        var assessor = Host((Factors.LongSteps, "club.watch", _ => false)).With((_, clauses) => new Watching(new ClauseEngine(clauses), leaves => filled.Add(leaves.IsFilled)));
        assessor.Assess(NoWarningSign);
        filled.Should().Equal(false, true);
    }

    [Theory]
    [InlineData("long-stepz", "Rule 'club.watch' contributes the finding 'long-stepz'. The book has no such finding. Did you mean 'long-steps'?")]
    [InlineData("training-soreness", "Rule 'club.watch' contributes the finding 'training-soreness'. A level rests on its absence, and a rule outside the book may lower none.")]
    public void What_is_refused_is_named_with_the_reason(string id, string message)
    {
        var finding = Book.Findings.FirstOrDefault(one => one.Id == id) ?? new Pattern(id, "A pattern");
        Book.TakesFromOutside(finding).Should().BeFalse();
        new RefusedContributionException(Book, new(finding, "club.watch")).Message.Should().Be(message);
    }

    [Fact]
    public void A_finding_that_a_rule_of_the_host_adds_counts_and_is_named()
    {
        var assessor = Host((Factors.LongSteps, "club.watch", runner => runner.Sessions?.Count == 2));
        var told = NoWarningSign with { Sessions = [new() { Date = Today }, new() { Date = Today.AddDays(-1) }] };
        var assessment = assessor.Assess(told);
        assessment.Contributions.Should().ContainSingle().Which.By.Should().Be("club.watch");
        var line = assessment.Factors.Should().ContainSingle(line => line.Factor == Factors.LongSteps).Subject;
        line.Why.Should().Be("A rule of the app that asks you says so: club.watch.");
        line.Evidence.Should().Be(Evidence.VeryLow);
        assessment.Explain(Factors.LongSteps.Id).ToText().Should().Contain("+ club.watch");
        AssessmentJson.Write(assessment).Should().Contain("\"by\": \"club.watch\"");
        assessment.In(System.Globalization.CultureInfo.InvariantCulture, Voice.Clinician).Summary.Should().Contain("by club.watch");

        assessor.Assess(NoWarningSign).Contributions.Should().BeEmpty("its silence means nothing");
        AssessmentJson.Write(assessor.Assess(NoWarningSign)).Should().Be(AssessmentJson.Write(BackPainAssessor.Default.Assess(NoWarningSign)));
    }

    [Fact]
    public void A_red_flag_that_a_rule_of_the_host_adds_is_said()
    {
        var assessment = Host((RedFlags.BoneStress, "club.scan", _ => true)).Assess(NoWarningSign);
        var line = assessment.RedFlags.Should().ContainSingle(line => line.Flag == RedFlags.BoneStress).Subject;
        line.Why.Should().Contain("club.scan");
        line.Level.Should().Be(assessment.Recommended);
        line.IsTold.Should().BeTrue();
    }

    [Fact]
    public void A_red_flag_of_the_host_stands_behind_those_of_the_book_and_once()
    {
        var told = NoWarningSign.Yes(CaudaEquina.SaddleNumb);
        var flags = BackPainAssessor.Default.Assess(told).RedFlags;
        Host((RedFlags.BoneStress, "club.scan", _ => true)).Assess(told).RedFlags.Select(line => line.Flag).Should().Equal([.. flags.Select(line => line.Flag), RedFlags.BoneStress]);
        Host((flags[0].Flag, "club.scan", _ => true)).Assess(told).RedFlags.Should().Equal(flags);
    }

    [Fact]
    public void What_no_level_may_rest_on_is_not_taken_from_outside()
    {
        var book = TinyBook.With(
            TinyBook.Valid("excepts").Concludes(TinyBook.Excepted),
            TinyBook.Valid("knows").Concludes(TinyBook.Known),
            TinyBook.Valid("flags").When(TinyBook.Sign).Except("a", TinyBook.Excepted).Otherwise("b", Urgency.UrgentSameDay).Flags(new RedFlag("flag", "A flag")));
        book.TakesFromOutside(TinyBook.Known).Should().BeTrue();
        book.TakesFromOutside(TinyBook.Excepted).Should().BeFalse("it takes a level away");
        book.TakesFromOutside(new Pattern("strange", "Strange")).Should().BeFalse("the book does not know it");
    }

    [Fact]
    public void An_app_registers_its_engine()
    {
        using var provider = new ServiceCollection()
            .AddBackPainRules(options => options.Engine = (_, clauses) => new ClauseEngine(clauses, (Factors.LongSteps, "club.watch", _ => true)))
            .BuildServiceProvider();
        provider.GetRequiredService<IBackPainAssessor>().Assess(NoWarningSign).Contributions.Should().HaveCount(1);
    }

    private static BackPainAssessor Host(params (Finding Finding, string By, Func<RunnerCase, bool> Holds)[] own) =>
        new(Book, engine: (_, clauses) => new ClauseEngine(clauses, own));

    private sealed class Watching(IRuleEngine engine, Action<CaseLeaves> watch) : IRuleEngine
    {
        public EngineAnswer Answer(CaseLeaves leaves)
        {
            watch(leaves);
            return engine.Answer(leaves);
        }
    }
}
