using BackPainRules.ConsoleHost;
using BackPainRules.ConsoleHost.Terminals;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainRules.Tests.Console;

/// <summary>One run of the console host with the sample book.</summary>
internal sealed record ConsoleRun(int ExitCode, string Out, string Error)
{
    public const string Calm =
        """{"schemaVersion":1,"on":"2026-03-02","answers":{"gait.long-steps":"yes","surface.hard":"yes","pain.worst":4}}""";

    public const string Emergency =
        """{"schemaVersion":1,"on":"2026-03-02","answers":{"gait.long-steps":"yes","nerve.numb-saddle":"yes"}}""";

    public const string EmergencyBesideAnImpossibleNumber =
        """{"schemaVersion":1,"on":"2026-03-02","answers":{"pain.worst":11,"nerve.numb-saddle":"yes"}}""";

    public const string ImpossibleNumber = """{"schemaVersion":1,"on":"2026-03-02","answers":{"pain.worst":11}}""";

    public const string CouldNotSay =
        """{"schemaVersion":1,"on":"2026-03-02","answers":{"gait.long-steps":"yes","nerve.numb-saddle":"doesNotKnow"}}""";

    public static ConsoleRun Of(string commandLine, string input = "", int width = 80, bool color = false, bool unicode = true)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var typed = new StringReader(input);
        var terminal = new Terminal(typed, output, error) { Width = width, HasColor = color, HasUnicode = unicode };
        var exitCode = ConsoleProgram.Run(
            commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            terminal,
            services => services.Configure<BackPainRulesOptions>(options => options.Book = SampleBook.Value));
        return new(exitCode, output.ToString(), error.ToString());
    }
}
