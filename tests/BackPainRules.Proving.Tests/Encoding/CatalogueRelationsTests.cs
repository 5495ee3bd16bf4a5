using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using BackPainRules.Proving.Encoding;
using BackPainRules.Tests.Laws;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Proving.Tests.Encoding;

/// <summary>
/// A proof leaves out every case in which a relation does not hold, so no case that can be told may be such a one.
/// What can be told is what readers make of a case, and nothing of them stands in the relations.
/// </summary>
public class CatalogueRelationsTests
{
    private static readonly BackPainAssessor Assessor = BackPainAssessor.Default;

    public static TheoryData<string> Ids => new(CatalogueRelations.All.Select(relation => relation.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_read_of_a_case_keeps_each_relation(string id)
    {
        var relation = CatalogueRelations.All.Single(one => one.Id == id);
        var held = 0;
        foreach (var runner in About(relation, 8_000).Where(runner => Assessor.Check(runner).IsValid))
        {
            var truth = ReferenceEvaluator.Over(Recommendation.Of(Assessor.Program, Assessor.Read(runner)).Actual);
            if (relation.When.Fold(truth) == Truth.Yes)
            {
                held++;
                relation.Then.Fold(truth).Should().Be(Truth.Yes, string.Join(", ", runner.Answers.Ids.Zip(runner.Answers.Answers)));
            }
        }

        held.Should().BeGreaterThan(50, "the relation was tried");
    }

    [Fact]
    public void All_are_of_the_book_of_the_package() => CatalogueRelations.Of(Assessor.Book).Should().Equal(CatalogueRelations.All);

    // One answer to all that the relation speaks of, then some others over it; what is read of them is mostly not told itself.
    private static IEnumerable<RunnerCase> About(Relation relation, int count)
    {
        var random = new Random(20261130);
        ISignal[] signals = [.. SignalsOf.Condition(relation.When & relation.Then).Distinct()];
        for (var i = 0; i < count; i++)
        {
            var (runner, one) = (new RunnerCase { On = CasesOf.On }, random.Next(1_000));
            foreach (var signal in signals.Where(signal => random.Next(20) > (signal.Reader is null ? 0 : 15)))
            {
                runner = runner.With(signal, signal is NumberSignal number && random.Next(2) == 0 ? AnyOf(number) : RandomCases.Ours.Value(signal, signal is NumberSignal || random.Next(8) == 0 ? random.Next(1_000) : one));
            }

            // A body measure may come of height and mass as well, and steps of a plan of runs.
            runner = random.Next(2) == 0 ? runner.With(Person.Height, 1.5m + (random.Next(50) / 100m)).With(Person.Mass, 45 + random.Next(40)) : runner;
            runner = random.Next(4) == 0 ? runner with { Sessions = [CasesOf.Run(random.Next(1, 9), i) with { Plan = new(1, 1) }] } : runner;
            for (var more = random.Next(4); more > 0; more--)
            {
                var signal = signals[random.Next(signals.Length)];
                runner = runner.With(signal, RandomCases.Ours.AnswerTo(signal, random.Next(10_000)));
            }

            yield return runner;
        }

        // On a step or between two, or somewhere from one to another; small ones more often.
        Answer AnyOf(NumberSignal number)
        {
            var (one, other) = (Some(), Some());
            return random.Next(4) > 0 ? Answer.Of(one) : Answer.Of(Math.Min(one, other), Math.Max(one, other));

            decimal Some() => Math.Min(number.Max, number.Min + ((number.Max - number.Min) * Math.Round((decimal)Math.Pow(random.NextDouble(), 3), 5)));
        }
    }
}
