using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using BackPainRules.Language;

namespace BackPainRules.ConsoleHost.Commands;

/// <summary>The version of the program, and which rules it holds.</summary>
internal sealed class VersionPage(Func<RuleBook> book) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var used = book();
        var version = typeof(VersionPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine(
            $"back-pain-rules {version}, rule book {used.Version} ({used.Rules.Count} rules, {used.Fingerprint[..12]})");
        return ExitCode.Done;
    }
}
