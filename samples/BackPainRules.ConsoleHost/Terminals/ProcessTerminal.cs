using System.Globalization;
using System.Text;

namespace BackPainRules.ConsoleHost.Terminals;

/// <summary>The terminal, or the pipes, that the process was started with. JSON is always UTF-8; pages keep to ASCII where the terminal shows no more.</summary>
internal sealed class ProcessTerminal : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ProcessTerminal(Terminal terminal) => Terminal = terminal;

    public Terminal Terminal { get; }

    public static ProcessTerminal Open()
    {
        var isPiped = Console.IsOutputRedirected;
        return new(new Terminal(
            new StreamReader(Console.OpenStandardInput(), Utf8),
            new StreamWriter(Console.OpenStandardOutput(), Utf8),
            new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true })
        {
            Width = Columns(isPiped),
            HasColor = !isPiped && !IsSet("NO_COLOR") && Environment.GetEnvironmentVariable("TERM") != "dumb",
            HasUnicode = ShowsUnicode(),
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        });
    }

    public void Dispose()
    {
        try
        {
            Terminal.Out.Flush();
        }
        catch (IOException)
        {
            // Whoever read the page has gone, as `| head -1` does.
        }
    }

    private static bool IsSet(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };

    private static int Columns(bool isPiped) =>
        !isPiped && Console.WindowWidth > 0
            ? Console.WindowWidth
            : int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) ? columns : 80;

    // A terminal with a locale that is not UTF-8 says so; one without any locale, as in most containers, shows UTF-8.
    private static bool ShowsUnicode()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OutputEncoding.CodePage == Encoding.UTF8.CodePage;
        }

        var locale = Array.Find(["LC_ALL", "LC_CTYPE", "LANG"], IsSet) is { } variable ? Environment.GetEnvironmentVariable(variable)! : "UTF-8";
        return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
    }
}
