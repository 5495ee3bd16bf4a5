using System.Globalization;
using System.Text;
using System.Text.Json;
using BackPainRules.Facts;
using BackPainRules.Serialization;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Serialization;

/// <summary>The page on units says what is read.</summary>
public class UnitsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs", "units.md"));

    [Fact]
    public void Its_example_is_read_checked_and_stays_the_same()
    {
        var runner = CaseJson.Read(Encoding.UTF8.GetBytes(CaseText.WithUnits), CaseText.Book);
        BackPainAssessor.Default.Check(runner).IsValid.Should().BeTrue();
        runner.Answers["person.mass"].Should().Be(Answer.Of(85.72895793m));
        runner.Answers["course.days"].Should().Be(Answer.Of(14, 21));
        runner.Sessions![0].RunningSeconds.Should().Be(1798);
        runner.Sessions[1].ClimbMeters.Should().Be(91.44m);
        runner.Shoes![0].DistanceMeters.Should().Be(498_896.64m);
        CaseText.Read(CaseJson.Write(runner, CaseText.Book)).Should().Be(runner);
    }

    [Fact]
    public void Its_table_lists_the_units_that_are_allowed()
    {
        foreach (var (row, signal) in ((string, string)[])[
            ("kg", "person.mass"), ("m (an answer)", "person.height"), ("km", "equipment.shoe-distance"),
            ("days", "course.days"), ("months", "running.months"), ("minutes", "pain.morning-stiffness")])
        {
            var answer = CaseText.Answers(string.Create(CultureInfo.InvariantCulture, $"\"{signal}\":{{\"value\":1,\"unit\":\"?\"}}"));
            var allowed = CaseText.Failures(answer).Should().ContainSingle().Which.ErrorMessage["Allowed: ".Length..^1];
            Page.Should().Contain($"\n| {row} | {allowed} |");
        }
    }

    [Fact]
    public void The_schema_accepts_its_example() =>
        SchemaCheck.Accepts(JsonDocument.Parse(CaseJson.Schema(CaseText.Book)).RootElement, JsonDocument.Parse(CaseText.WithUnits).RootElement).Should().BeTrue();
}
