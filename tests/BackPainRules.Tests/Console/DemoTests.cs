using BackPainRules.ConsoleHost;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class DemoTests
{
    [Fact]
    public void Without_a_verb_all_sample_cases_are_assessed_in_80_columns()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = ConsoleProgram.Run([], TextReader.Null, output, error);

        error.ToString().Should().BeEmpty();
        exitCode.Should().Be(0);
        var page = output.ToString();
        page.Should().Contain("1 of 6").And.Contain("6 of 6").And.Contain("not a diagnosis").And.NotContain("\u001b");
        page.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void A_fault_shows_neither_stack_nor_message()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = ConsoleProgram.Run(["assess", "-"], new BrokenReader(), output, error);

        exitCode.Should().Be(1);
        error.ToString().Should().Contain("fault of the program").And.NotContain("numb").And.NotContain("   at ");
    }

    private sealed class BrokenReader : TextReader
    {
        public override string ReadToEnd() => throw new InvalidOperationException("numb saddle: yes");
    }
}
