using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>A text to paste into a message: plain, whole, and an emergency first.</summary>
public sealed class SummaryCommandTests
{
    [Fact]
    public void It_is_plain_text_with_the_action_first()
    {
        var run = ConsoleRun.Of("summary -", ConsoleRun.Calm);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var lines = run.Out.Split('\n');
        lines[0].Should().StartWith("Sore back check, ");
        lines[1].Should().StartWith("You can look after this at home; look again on ");
        run.Out.Should().Contain("Plan until ").And.Contain("not a diagnosis").And.NotContain("\u001b").And.NotContain("{");
    }

    [Fact]
    public void An_emergency_leaves_nothing_but_the_action_beside_what_was_told()
    {
        var run = ConsoleRun.Of("summary -", ConsoleRun.Emergency);

        run.Out.Should().Contain("Call 999").And.NotContain("Still to answer").And.NotContain("What may contribute");
    }

    [Fact]
    public void A_clinician_gets_the_same_facts() =>
        ConsoleRun.Of("summary - --for clinician", ConsoleRun.Emergency).ExitCode.Should().Be(0);

    [Fact]
    public void An_impossible_case_is_refused_and_its_emergency_still_seen()
    {
        var run = ConsoleRun.Of("summary -", ConsoleRun.EmergencyBesideAnImpossibleNumber);

        run.ExitCode.Should().Be(3);
        run.Out.Should().StartWith("Call 999");
        run.Error.Should().Contain("answers.pain.worst: ");
    }
}
