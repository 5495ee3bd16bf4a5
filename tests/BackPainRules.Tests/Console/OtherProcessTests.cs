using System.Diagnostics;
using BackPainRules.Tests.Conventions;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Console;

/// <summary>Another process on another machine says the same, byte for byte: strings hash anew in each, and the machine has another language, zone and compiler.</summary>
public class OtherProcessTests
{
    private static readonly Lazy<Task<byte[]>> Plain = new(() => Run([]));

    /// <summary>What a machine may have set.</summary>
    public static TheoryData<string, string[]> Machines => new()
    {
        { "once more", [] },
        { "a Turk in Nepal", ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=Asia/Kathmandu"] },
        { "an Arab on a date line", ["LANG=ar_SA.UTF-8", "LC_ALL=ar_SA.UTF-8", "TZ=Etc/GMT-14"] },
        { "no cultures", ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "TZ=Etc/GMT+12"] },
        { "all code compiled at once and to the end", ["DOTNET_TieredCompilation=0"] },
        { "no vector instructions", ["DOTNET_EnableHWIntrinsic=0"] },
    };

    [Theory]
    [MemberData(nameof(Machines))]
    public async Task It_says_the_same(string machine, string[] settings)
    {
        (await Plain.Value).Should().NotBeEmpty();
        (await Run(settings)).Should().Equal(await Plain.Value, machine);
    }

    private static async Task<byte[]> Run(string[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = ["exec", Path.Combine(AppContext.BaseDirectory, "BackPainRules.ConsoleHost.dll"), "assess", Repository.File("samples", "cases", "story-bone.json"), "--explain", "--format", "json"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var setting in settings)
        {
            start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        }

        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        (await error).Should().BeEmpty();
        return output.ToArray();
    }
}
