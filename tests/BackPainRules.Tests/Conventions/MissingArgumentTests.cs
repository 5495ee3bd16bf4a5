using BackPainRules.Assessing;
using BackPainRules.Catalogue;
using BackPainRules.Engines;
using BackPainRules.Facts;
using BackPainRules.Language;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Conventions;

/// <summary>Where null has no meaning it is refused at once, by the name of the parameter.</summary>
public class MissingArgumentTests
{
    private static readonly Assessment Assessed = BackPainAssessor.Default.Assess(new() { On = new(2026, 11, 30) });
    private static readonly RunnerCase Runner = new();

    private static readonly (string Parameter, Action Call)[] Calls =
    [
        ("culture", () => Assessed.In(null!)),
        ("signal", () => Assessed.Say((ISignal)null!)),
        ("finding", () => Assessed.Say((Finding)null!)),
        ("ruleOrFindingId", () => Assessed.Explain((string)null!)),
        ("fired", () => Assessed.Explain((FiredRule)null!)),
        ("assessor", () => Interview.Start(null!)),
        ("asked", () => Interview.Start(BackPainAssessor.Default).Tick(null!)),
        ("asked", () => Interview.Start(BackPainAssessor.Default).CannotSay(null!, Answer.DoesNotKnow)),
        ("runner", () => Cases.With(null!, Gait.FootLandsFarAhead, Answer.Yes)),
        ("signal", () => Runner.With((ISignal)null!, Answer.Yes)),
        ("signal", () => Runner.With((ChoiceSignal<Side>)null!, Side.Left)),
        ("runner", () => Cases.WithNoneOf(null!, Assessed.Book.Questions[0])),
        ("checklist", () => Runner.WithNoneOf(null!)),
        ("change", () => Assessed.Book.OverrideSafety("A trial.", null!)),
        ("threshold", () => Assessed.Book.With(null!, 1)),
        ("setting", () => Assessed.Book.With(null!, on: true)),
        ("book", () => BookProgram.Of(null!)),
    ];

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Calls.Length)];

    [Theory]
    [MemberData(nameof(Places))]
    public void It_is_named(int call) => Calls[call].Call.Should().Throw<ArgumentNullException>().WithParameterName(Calls[call].Parameter);
}
