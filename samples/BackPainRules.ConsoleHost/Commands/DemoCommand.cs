using BackPainRules.ConsoleHost.Cases;
using BackPainRules.ConsoleHost.Pages;
using BackPainRules.ConsoleHost.Terminals;
using Spectre.Console;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>Assesses the sample cases one after the other.</summary>
internal sealed class DemoCommand(BackPainAssessor assessor, IAnsiConsole console, Terminal terminal)
{
    private static readonly (string File, string Title)[] Samples =
    [
        ("seed-000.json", "Sore after the very first run"),
        ("seed-000-later.json", "The same runner, three days later"),
        ("seed-001.json", "Low back ache as the runs get longer"),
        ("seed-002.json", "Upper back pain, worse on waking"),
        ("seed-003.json", "Very sore hours after each run"),
        ("seed-004.json", "Running on with a sore back"),
    ];

    public int Run()
    {
        var page = new Page(console);
        for (var i = 0; i < Samples.Length; i++)
        {
            var (file, title) = Samples[i];
            var path = Path.Combine(AppContext.BaseDirectory, "cases", file);
            var assessed = AssessedCase.Of(assessor, CaseFile.Read(path, terminal.In), on: null);
            page.Chapter($"{i + 1} of {Samples.Length}", title, file);
            AssessmentPage.Write(page, assessed.Assessment);
            if (!assessed.IsValid)
            {
                FailureText.Write(terminal, file, assessed);
                return ExitCode.InvalidCase;
            }
        }

        page.Note("More: assess FILE --explain, summary FILE, rules, rules ID, schema, --help.", Palette.Muted, indent: 0);
        return ExitCode.Done;
    }
}
