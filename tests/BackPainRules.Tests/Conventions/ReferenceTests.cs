using System.Reflection;
using BackPainRules.RunningData;
using BackPainRules.Testing;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Conventions;

/// <summary>What the packages cannot do, for nothing in them refers to it: the metadata of what was built says so, not the sources.</summary>
public class ReferenceTests
{
    // Health data goes nowhere by itself, and a book is data: no network, no process, no registry, no code that is made or loaded as it runs.
    private static readonly string[] Never =
    [
        "System.Net", "System.IO.Pipes", "System.IO.IsolatedStorage", "System.IO.MemoryMappedFiles", "System.IO.File.", "System.IO.FileSystemWatcher", "System.IO.StreamWriter",
        "System.Diagnostics.Process", "System.Console", "Microsoft.Win32", "System.Data", "System.Reflection.Emit", "System.Reflection.Assembly.Load", "System.Reflection.Assembly.Unsafe",
        "System.Runtime.Loader", "System.Runtime.Serialization", "System.AppDomain", "System.Activator", "System.CodeDom", "System.Linq.Expressions.LambdaExpression.Compile",
        "System.Linq.Expressions.Expression`1.Compile", "System.Dynamic", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.DllImport",
        "System.Environment.Set", "System.Environment.Exit", "System.Environment.GetEnvironment", "System.Environment.FailFast", "System.Xml.XmlUrlResolver", "System.Type.GetType.", "System.Type.InvokeMember",
    ];

    // Of these each type and member is named in the approved file; of all else there is nothing to fear.
    private static readonly string[] Watched =
    [
        "System.IO.", "System.Reflection.", "System.Runtime.InteropServices.", "System.Linq.Expressions.", "System.Security.", "System.Xml.",
        "System.Environment.", "System.Type.", "System.AppContext.", "System.GC.", "System.Runtime.CompilerServices.Unsafe.", "System.Threading.Thread.",
    ];

    public static TheoryData<Type> Packages => [typeof(BackPainAssessor), typeof(RuleMatrix), typeof(ActivityImporter)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_refers_to_nothing_that_reaches_outside(Type one)
    {
        foreach (var references in Builds(one.Assembly).Select(References.Of))
        {
            references.Types.Should().HaveCountGreaterThan(20).And.NotContain(type => Never.Any(start => $"{type}.".StartsWith(start)));
            references.Members.Should().HaveCountGreaterThan(50).And.NotContain(member => Never.Any(start => $"{member}.".StartsWith(start)));
            references.ForeignMethods.Should().Be(0);
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Only_running_data_reads_files_and_it_writes_none(Type one)
    {
        var references = References.Of(one.Assembly.Location);
        string[] ofFiles = ["System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path"];
        references.Types.Where(ofFiles.Contains).Should().HaveCount(one == typeof(ActivityImporter) ? ofFiles.Length : 0);
        references.Members.Should().NotContain(member => member.StartsWith("System.IO.FileStreamOptions.set_Mode") || member.StartsWith("System.IO.FileStreamOptions.set_Access"), "it opens to read unless it says otherwise");
        references.Members.Where(member => member.StartsWith("System.IO.Directory.") || member.StartsWith("System.IO.DirectoryInfo.") || member.StartsWith("System.IO.FileInfo.") || member.StartsWith("System.IO.FileSystemInfo."))
            .Should().NotContain(member => member.Contains("Create") || member.Contains("Delete") || member.Contains("Move") || member.Contains("set_"));
    }

    [Theory]
    [InlineData(typeof(BackPainAssessor), "References.txt")]
    [InlineData(typeof(RuleMatrix), "References.Testing.txt")]
    [InlineData(typeof(ActivityImporter), "References.RunningData.txt")]
    public void What_comes_near_to_the_outside_is_named_in_the_approved_file(Type one, string file)
    {
        var references = References.Of(one.Assembly.Location);
        var named = references.Members.Concat(references.Types.Where(type => !references.Members.Any(member => member.StartsWith($"{type}."))))
            .Where(name => Watched.Any(start => name.StartsWith(start)) && !name.Contains("Attribute"))
            .Order(StringComparer.Ordinal);
        var (actual, approved) = Repository.Approved(string.Concat(named.Select(name => $"{name}\n")), "tests", "BackPainRules.Tests", "Golden", file);
        actual.Should().Be(approved);
    }

    // The one that runs here, and that of the other framework where it was built too.
    private static IEnumerable<string> Builds(Assembly package)
    {
        var (name, configuration) = (package.GetName().Name!, new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name);
        var older = Repository.File("src", name, "bin", configuration, "net8.0", $"{name}.dll");
        return File.Exists(older) ? [package.Location, older] : [package.Location];
    }
}
