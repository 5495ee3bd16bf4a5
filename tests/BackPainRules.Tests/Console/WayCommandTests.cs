using System.Runtime.Versioning;
using BackPainRules.ConsoleHost;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>The way back on the command line: begun from a case, kept in a file, told of day by day.</summary>
public sealed class WayCommandTests
{
    private static readonly string Settled = Repository.File("samples", "cases", "story-return.json");
    private static readonly string Open = Repository.File("samples", "cases", "seed-001.json");

    [Fact]
    public void A_plan_says_what_running_waits_for_and_what_comes_first()
    {
        var (exitCode, output, error) = Run($"plan {Settled}");
        (exitCode, error).Should().Be((0, ""));
        output.Should().Contain("The way back to running  row RR8").And.Contain("The entry test:").And.Contain("A walk, no run").And.Contain("30 minutes of brisk walking.");
    }

    [Fact]
    public void While_running_waits_no_run_of_a_training_plan_is_named()
    {
        var (_, output, _) = Run($"plan {Open}");
        output.Should().Contain("Couch to 5K  last: week 6, run 3").And.Contain("The plan waits until running opens").And.NotContain("25 minutes of running")
            .And.Contain("points that could").And.Contain("No run: assess the case again");
    }

    [Fact]
    public void A_way_is_kept_in_a_file_and_goes_on_from_day_to_day()
    {
        using var folder = new TempFolder();
        var way = Path.Combine(folder.Path, "way.json");
        Run($"plan {Settled} --way {way}").ExitCode.Should().Be(0);
        foreach (var day in (int[])[24, 25, 26])
        {
            Run($"checkin {way} --date 2026-11-{day} --did walk --before 1 --during 1 --morning 1 --limp no --woken no --signs none").ExitCode.Should().Be(0);
        }

        Run($"checkin {way} --date 2026-11-27 --morning 1 --woken no --limp no --signs none").Output.Should().Contain("A step up").And.Contain("8 times: 1 minute of running");
        Run($"checkin {way} --date 2026-11-28 --did run --step 1 --before 1 --during 7 --signs none").Output.Should().Contain("Your run of 28 November was too much.").And.NotContain("A step up");
        Run($"plan {Settled} --way {way} --date 2026-11-29").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_day_that_was_told_of_keeps_what_was_told_and_gets_the_rest()
    {
        using var folder = new TempFolder();
        var way = Path.Combine(folder.Path, "way.json");
        Run($"plan {Settled} --way {way}");
        Run($"checkin {way} --date 2026-11-24 --did walk --during 1");
        Run($"checkin {way} --date 2026-11-24 --next-morning 2.5");
        File.ReadAllText(way).Should().Contain("\"during\": 1").And.Contain("\"nextMorning\": 2.5").And.Contain("\"did\": \"briskWalk\"");
    }

    [Fact]
    public void A_new_sign_that_may_be_an_emergency_is_told_to_be_one_and_ends_the_way()
    {
        using var folder = new TempFolder();
        var way = Path.Combine(folder.Path, "way.json");
        Run($"plan {Settled} --way {way}");
        Run($"checkin {way} --date 2026-11-24 --signs cauda-equina.saddle").Output.Should().Contain("Emergency: get help now").And.Contain("Stop, and be seen");
        Run($"checkin {way} --date 2026-11-25 --did walk --before 0 --during 0 --signs none").Output.Should().Contain("Stop, and be seen").And.NotContain("A step up");
    }

    [Fact]
    public void A_sign_stays_until_another_way_begins_whatever_is_told_later()
    {
        using var folder = new TempFolder();
        var way = Begun(folder);
        Run($"checkin {way} --date 2026-11-28 --signs cauda-equina.saddle");
        Run($"checkin {way} --date 2026-11-28 --signs none --morning 0").Output.Should().Contain("Emergency: get help now").And.Contain("Stop, and be seen");
        Run($"checkin {way} --date 2026-11-29 --signs none").Output.Should().Contain("Emergency: get help now").And.NotContain("taken well");
        Run($"checkin {way}").Output.Should().Contain("Emergency: get help now").And.Contain("Next: interview --resume CASE, then plan CASE");
    }

    [Fact]
    public void Another_way_after_a_sign_begins_with_it()
    {
        using var folder = new TempFolder();
        var way = Begun(folder);
        Run($"checkin {way} --date 2026-11-28 --signs nerve.tingling");
        var again = Run($"plan {Settled} --way {way} --date 2026-11-29");
        again.Output.Should().Contain("Another begins with this case, and with").And.Contain("A sign of a nerve in a leg").And.NotContain("A walk, no run");
        File.ReadAllText(way).Should().NotContain("briskWalk");
    }

    [Fact]
    public void Another_way_after_an_emergency_shows_it_again_though_the_case_denies_everything()
    {
        using var folder = new TempFolder();
        var way = Begun(folder);
        Run($"checkin {way} --date 2026-11-28 --signs cauda-equina.saddle");
        var denied = folder.Put("case.json", File.ReadAllText(Settled).Replace("\"answers\": {", "\"answers\": { \"follow-up.open\": \"no\","));
        var again = Run($"plan {denied} --way {way} --date 2026-11-29");
        (again.ExitCode, again.Error).Should().Be((0, ""));
        again.Output.Should().Contain("Emergency: get help now").And.Contain("row RR1");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_way_back_that_only_its_owner_may_read_stays_so()
    {
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var folder = new TempFolder();
        var way = Begun(folder);
        File.SetUnixFileMode(way, Owner);
        Run($"checkin {way} --date 2026-11-28 --morning 1").ExitCode.Should().Be(0);
        File.GetUnixFileMode(way).Should().Be(Owner);
    }

    [Fact]
    public void A_run_without_a_step_is_the_planned_one_and_stiffness_is_told_on_the_morning_after()
    {
        using var folder = new TempFolder();
        var way = Begun(folder);
        Run($"checkin {way} --date 2026-11-27 --did run --before 0 --during 1 --after 0 --limp no --signs none").ExitCode.Should().Be(0);
        Run($"checkin {way} --date 2026-11-28 --morning 1 --stiffer 0").Output.Should().Contain("Your run of 27 November was taken well.").And.Contain("Step 1 of 8.");
        File.ReadAllText(way).Should().Contain("\"step\": 1").And.Contain("\"moreStiffnessMinutes\": 0");
    }

    [Fact]
    public void A_day_is_put_right_as_a_whole_and_never_by_telling_something_else()
    {
        using var folder = new TempFolder();
        var way = Begun(folder);
        Run($"checkin {way} --date 2026-11-27 --did run --before 0 --during 7 --limp yes --signs none");
        Run($"checkin {way} --date 2026-11-27 --did walk --during 1").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 3 && run.Error.Contains("did: Allowed: what was told of this day before"));
        Run($"checkin {way} --date 2026-11-27 --did walk --during 1 --correct").ExitCode.Should().Be(0);
        File.ReadAllText(way).Should().NotContain("\"during\": 7");
    }

    [Fact]
    public void The_signs_to_ask_are_listed_in_words()
    {
        Run("checkin --list-signs").Output.Should().Contain("Is any of these new, or clearly changed?").And.Contain("cauda-equina.saddle");
        Run("checkin").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("'checkin' wants WAY."));
    }

    [Theory]
    [InlineData("--before 11", 3, "before: Allowed: a number from 0 to 10")]
    [InlineData("--date 2026-11-01 --morning 1", 3, "date: Allowed:")]
    [InlineData("--limp maybe", 2, "--limp takes yes, no.")]
    [InlineData("--signs toothache", 2, "--signs takes none, or ids out of nerve.tingling,")]
    [InlineData("--before some", 2, "--before takes a number such as 2 or 2.5.")]
    [InlineData("--plan 5", 2, "--plan takes week and run such as 5.3.")]
    [InlineData("--seen yesterday", 2, "--seen takes a day such as 2026-03-02.")]
    public void What_cannot_be_is_refused_by_name_and_the_file_left_as_it_is(string told, int exitCode, string expected)
    {
        using var folder = new TempFolder();
        var way = Path.Combine(folder.Path, "way.json");
        Run($"plan {Settled} --way {way}");
        var before = File.ReadAllText(way);
        var run = Run($"checkin {way} {(told.Contains("--date") ? "" : "--date 2026-11-24 ")}{told}");
        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().Contain(expected);
        File.ReadAllText(way).Should().Be(before);
    }

    [Fact]
    public void A_file_that_is_no_way_back_is_named_by_path()
    {
        using var folder = new TempFolder();
        var run = Run($"checkin {folder.Put("way.json", """{"schemaVersion":1,"wrong":2}""")} --did rest");
        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("wrong");
    }

    // Three good walks: the first run may come on the 27th.
    private static string Begun(TempFolder folder)
    {
        var way = Path.Combine(folder.Path, "way.json");
        Run($"plan {Settled} --way {way}");
        foreach (var day in (int[])[24, 25, 26])
        {
            Run($"checkin {way} --date 2026-11-{day} --did walk --before 1 --during 1 --morning 1 --limp no --woken no --signs none");
        }

        Run($"checkin {way} --date 2026-11-27 --morning 1");
        return way;
    }

    // With the book of the package: the way back asks its findings.
    private static (int ExitCode, string Output, string Error) Run(string commandLine)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = ConsoleProgram.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries), TextReader.Null, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }
}
