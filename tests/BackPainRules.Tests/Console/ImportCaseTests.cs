using System.Runtime.Versioning;
using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

public sealed class ImportCaseTests : IDisposable
{
    private const string Headings = "Activity Date,Activity Type,Distance,Distance,Elapsed Time,Moving Time\n";
    private const string Morning = "\"May 4, 2025, 7:30:00 AM\",Run,5,5000,1500,1500\n";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Runs_are_added_to_a_case_once_and_what_was_told_of_them_stays()
    {
        var runs = folder.Put("activities.csv", Headings + Morning + "\"May 6, 2025, 7:30:00 AM\",Run,6,6000,1800,1800\n");
        var log = folder.Put("case.json", """{"schemaVersion":1,"sessions":[{"date":"2025-05-04","painAfter":4}]}""");
        Import(runs, "--case", log).Should().Be((0, $"{log}: 1 run added, 1 run there already.\n", ""));
        var added = File.ReadAllText(log);
        added.Should().Contain("\"painAfter\": 4").And.Contain("6000");
        Import(runs, "--case", log).Should().Be((0, $"{log}: 0 runs added, 2 runs there already.\n", ""));
        File.ReadAllText(log).Should().Be(added);
    }

    [Fact]
    public void Parts_of_one_run_are_counted_as_the_one_run_of_the_log()
    {
        var runs = folder.Put("activities.csv", Headings + Morning + "\"May 4, 2025, 8:00:00 AM\",Run,3,3000,900,900\n");
        Import(runs, "--case", Path("case.json")).Out.Should().EndWith(": 1 run added, 0 runs there already.\n");
        Import(runs, "--case", Path("case.json")).Out.Should().EndWith(": 0 runs added, 1 run there already.\n");
    }

    [Fact]
    public void A_run_after_the_day_of_the_answers_is_refused_with_what_to_do()
    {
        var log = folder.Put("case.json", """{"schemaVersion":1,"on":"2025-05-03"}""");
        var (exitCode, _, error) = Import(folder.Put("activities.csv", Headings + Morning), "--case", log);
        exitCode.Should().Be(3);
        error.Should().Be($"{log}: its answers are of 2025-05-03, and there are later runs, up to 2025-05-04. Nothing was added. Take it up on that day first: interview --resume {log} --date 2025-05-04\n");
        File.ReadAllText(log).Should().Be("""{"schemaVersion":1,"on":"2025-05-03"}""");
        File.WriteAllText(log, """{"schemaVersion":1,"on":"2025-05-04"}""");
        Import(folder.Put("activities.csv", Headings + Morning), "--case", log).ExitCode.Should().Be(0);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_case_that_only_its_owner_may_read_stays_so_and_a_link_stays_a_link()
    {
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var log = folder.Put("case.json", """{"schemaVersion":1}""");
        File.SetUnixFileMode(log, Owner);
        File.CreateSymbolicLink(Path("link.json"), log);
        Import(folder.Put("activities.csv", Headings + Morning), "--case", Path("link.json")).ExitCode.Should().Be(0);
        File.GetUnixFileMode(log).Should().Be(Owner);
        File.ReadAllText(log).Should().Contain("5000");
        new FileInfo(Path("link.json")).LinkTarget.Should().Be(log);
        Directory.GetFiles(folder.Path).Should().HaveCount(3);
    }

    [Fact]
    public void A_blank_name_is_no_shoe()
    {
        Import(folder.Put("activities.csv", Headings + Morning), "--case", Path("case.json"), "--shoe", "").ExitCode.Should().Be(0);
        File.ReadAllText(Path("case.json")).Should().NotContain("shoe");
    }

    [Fact]
    public void Links_in_circles_do_not_hold_up_the_bar_of_progress()
    {
        folder.Put("activities.csv", Headings + Morning);
        foreach (var name in (string[])["a", "b", "c"])
        {
            Directory.CreateSymbolicLink(Path(name), folder.Path);
        }

        var (exitCode, output, _) = Run(showsProgress: true, "import", folder.Path);
        exitCode.Should().Be(0);
        output.Should().Contain("\"distanceMeters\": 5000");
    }

    [Fact]
    public void A_row_that_is_lost_gives_exit_code_4_also_behind_many_rides()
    {
        var rides = string.Concat(Enumerable.Repeat(Morning.Replace("Run", "Ride", StringComparison.Ordinal), 100));
        var (exitCode, _, error) = Import(folder.Put("activities.csv", $"{Headings}{rides}never,Run,5,5000,1500,1500\n"));
        exitCode.Should().Be(4);
        error.Should().Contain("Damaged: activities.csv, at 102: The date is not in a form that is known.");
    }

    private string Path(string name) => System.IO.Path.Combine(folder.Path, name);

    private static (int ExitCode, string Out, string Error) Import(params string[] args) => Run(showsProgress: false, ["import", .. args]);

    private static (int ExitCode, string Out, string Error) Run(bool showsProgress, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var typed = new StringReader("");
        return (ConsoleProgram.Run(args, new Terminal(typed, output, error) { ShowsProgress = showsProgress }), output.ToString(), error.ToString());
    }
}
