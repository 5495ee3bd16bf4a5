using System.Globalization;
using BackPainRules.Serialization;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class ConsolePageTests
{
    private static readonly string[] CommandLines = ["assess - --explain", "rules", "rules NRV2", "rules pain.night", "check", "diff default default", "--help", "assess --help", "rules --help", "check --help", "diff --help", "screen --help", "schema --help"];

    public static TheoryData<string> Pages => [.. CommandLines];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Without_colour_no_page_has_an_escape_code(string commandLine) =>
        ConsoleRun.Of(commandLine, ConsoleRun.Calm).Out.Should().NotBeEmpty().And.NotContain("\u001b");

    [Fact]
    public void No_color_takes_the_colours_away()
    {
        ConsoleRun.Of("rules --no-color", color: true).Out.Should().NotContain("\u001b");
        ConsoleRun.Of("rules --no-color", color: true).Out.Should().Be(ConsoleRun.Of("rules").Out);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var page in new[] { "assess - --explain", "rules", "rules NRV2", "rules pain.night" })
        {
            foreach (var input in new[] { ConsoleRun.Calm, ConsoleRun.Emergency, ConsoleRun.CouldNotSay })
            {
                ConsoleRun.Of(page, input, width).Out.Split('\n').Should().OnlyContain(line => line.Length <= width, "{0} at {1}", page, width);
            }
        }
    }

    [Fact]
    public void Lines_stay_at_80_columns_on_a_wide_terminal() =>
        ConsoleRun.Of("assess -", ConsoleRun.Calm, width: 200).Should().Be(ConsoleRun.Of("assess -", ConsoleRun.Calm));

    [Fact]
    public void Without_unicode_a_page_is_plain_ascii()
    {
        foreach (var page in new[] { "assess -", "rules", "rules pain.night" })
        {
            ConsoleRun.Of(page, ConsoleRun.Calm, unicode: false).Out.All(char.IsAscii).Should().BeTrue("{0} is ASCII", page);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var expected = CommandLines.Select(line => ConsoleRun.Of(line, ConsoleRun.Calm)).ToArray();
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));

            CommandLines.Select(line => ConsoleRun.Of(line, ConsoleRun.Calm)).Should().Equal(expected);
            ConsoleRun.Of("assess - --date 2.3.2026").Error.Should().Be("--date takes a day such as 2026-03-02, not '2.3.2026'.\nMore with --help.\n".ReplaceLineEndings());
            CultureInfo.CurrentCulture.Name.Should().Be(culture);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess --help")]
    [InlineData("rules --help")]
    [InlineData("check --help")]
    [InlineData("diff --help")]
    [InlineData("screen --help")]
    [InlineData("schema --help")]
    public void Help_ends_with_examples(string commandLine)
    {
        var run = ConsoleRun.Of(commandLine);

        run.ExitCode.Should().Be(0);
        run.Out.Should().Contain("Usage:").And.Contain("Examples:").And.Contain("  back-pain-rules");
    }

    [Fact]
    public void Version_names_program_and_book() =>
        ConsoleRun.Of("--version").Out.Should().StartWith("back-pain-rules 0.").And.Contain("rule book 1.2.3 (5 rules, ");

    [Fact]
    public void A_rule_is_found_by_id_and_by_row() =>
        ConsoleRun.Of("rules nrv2").Should().Be(ConsoleRun.Of("rules nerve.foot-drop"));

    [Fact]
    public void The_rules_as_json_are_the_whole_book()
    {
        ConsoleRun.Of("rules --format json").Should().Be(new ConsoleRun(0, BookJson.Write(SampleBook.Value), ""));
        ConsoleRun.Of("rules NRV2 --format json").ExitCode.Should().Be(2, "a rule alone is no book");
    }

    [Fact]
    public void A_rule_page_tells_its_cases_in_order()
    {
        var page = ConsoleRun.Of("rules NRV2").Out;

        page.Should().Contain("a emergency now  when").And.Contain("b a clinician today  otherwise").And.Contain("National guideline");
    }

    [Fact]
    public void The_schema_is_json() =>
        System.Text.Json.JsonDocument.Parse(ConsoleRun.Of("schema").Out).RootElement.TryGetProperty("$schema", out _).Should().BeTrue();
}
