using BackPainRules.Catalogue;
using BackPainRules.Facts;
using BackPainRules.Language;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Rule = NRules.Fluent.Dsl.Rule;

namespace BackPainRules.HostTests;

/// <summary>Rules of an app: they look at runs and findings, and add findings of the book.</summary>
internal static class ClubRules
{
    [Name("club.two-long-days")]
    [Description("Two long runs on two days in a row")]
    internal sealed class TwoLongDays : Rule
    {
        public override void Define()
        {
            RunningSession first = null!;
            RunningSession second = null!;
            When()
                .Match(() => first, run => run.DistanceMeters >= 15_000)
                .Match(() => second, run => run.DistanceMeters >= 15_000, run => run.Date == first.Date.AddDays(1));
            Then().Do(context => context.Contribute(Factors.LongerWeek));
        }
    }

    [Name("club.worn-shoe")]
    internal sealed class WornShoe : Rule
    {
        public override void Define()
        {
            Shoe shoe = null!;
            When().Match(() => shoe, worn => worn.DistanceMeters > 900_000);
            Then().Do(context => context.Contribute(Factors.WornShoes));
        }
    }

    [Name("club.long-steps")]
    internal sealed class LongStepsAsk : Rule
    {
        public override void Define()
        {
            FindingTruth found = null!;
            When().Match(() => found, truth => truth.Id == "long-steps" && truth.Truth == Truth.Yes);
            Then().Do(context => context.Contribute(Factors.LongSteps)).Do(context => context.Contribute(Factors.TightHamstrings));
        }
    }

    [Name("club.typo")]
    internal sealed class Typo : Rule
    {
        private static readonly Factor Meant = new("long-stepz", "Long steps", "", "");

        public override void Define()
        {
            RunnerCase runner = null!;
            When().Match(() => runner);
            Then().Do(context => context.Contribute(Meant));
        }
    }

    [Name("club.soreness")]
    internal sealed class Soreness : Rule
    {
        public override void Define()
        {
            RunnerCase runner = null!;
            When().Match(() => runner);
            Then().Do(context => context.Contribute(Patterns.TrainingSoreness));
        }
    }

    [Name("club.restless")]
    internal sealed class Restless : Rule
    {
        public override void Define()
        {
            FindingTruth found = null!;
            When().Match(() => found, truth => truth.Id == "long-steps", truth => truth.Truth != Truth.Yes);
            Then().Do(context => context.Contribute(Factors.LongSteps));
        }
    }

    [Name("club.thief")]
    internal sealed class Thief : Rule
    {
        public override void Define()
        {
            BackPainRules.Engines.CaseLeaves leaves = null!;
            When().Match(() => leaves);
            Then().Do(context => context.Retract(leaves));
        }
    }

    [Name("club.broken")]
    internal sealed class Broken : Rule
    {
        public override void Define()
        {
            RunnerCase runner = null!;
            When().Match(() => runner);
            Then().Do(_ => Break());
        }

        private static void Break() => throw new InvalidOperationException("Broken.");
    }

    [Name("club.heat")]
    internal sealed class HotRun : Rule
    {
        public override void Define()
        {
            RunningSession run = null!;
            Weather weather = null!;
            Limit limit = null!;
            Dependency().Resolve(() => limit);
            When()
                .Match(() => run)
                .Match(() => weather, one => one.Day == run.Date);
            Then().Do(context => Judge(context, weather, limit));
        }

        private static void Judge(IContext context, Weather weather, Limit limit)
        {
            if (weather.Degrees >= limit.Degrees)
            {
                context.Contribute(Factors.NewEffort);
            }
        }
    }

    internal sealed record Weather(DateOnly Day, int Degrees);

    internal sealed record Limit(int Degrees);
}
