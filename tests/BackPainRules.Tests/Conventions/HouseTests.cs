using System.Reflection;
using System.Text.RegularExpressions;
using BackPainRules.Language;
using BackPainRules.Proving;
using BackPainRules.RunningData;
using BackPainRules.Testing;
using FluentAssertions;
using Xunit;

namespace BackPainRules.Tests.Conventions;

/// <summary>The shape of the house, as tests.</summary>
public partial class HouseTests
{
    // Data flows one way, and so do references: each folder may use those before it.
    private static readonly string[] Flow = ["Telemetry", "Facts", "Tools", "Language", "Catalogue", "Rules", "Engines", "Screening", "Checking", "Assessing", "Validation", "Returning", "Serialization", "Streaming"];

    public static TheoryData<string> Folders => [.. Flow];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_folders_to_its_left(string folder)
    {
        var allowed = Flow[..(Array.IndexOf(Flow, folder) + 1)];
        foreach (var file in Repository.SourceFiles(Path.Combine("src", "BackPainRules", folder)))
        {
            foreach (Match match in UsingOfOurs().Matches(File.ReadAllText(file)))
            {
                // Rules fill a book and nothing refers to them but the default book; engines see the language alone.
                if (match.Groups[1].Value is var used && !(folder == "Engines" && used == "Rules"))
                {
                    allowed.Should().Contain(used, $"{Path.GetFileName(file)} stands in {folder}");
                }
            }
        }
    }

    [Fact]
    public void Every_rule_that_is_written_stands_in_the_default_book()
    {
        var written = Statics<Rule>("BackPainRules.Rules").ToArray();
        written.Should().NotBeEmpty();
        BackPainAssessor.Default.Book.Rules.Select(r => r.Id).Should().BeEquivalentTo(written.Select(r => r.Id));
    }

    [Fact]
    public void Every_signal_of_the_catalogue_is_answered_by_a_question() =>
        BackPainAssessor.Default.Book.Signals.Should().Contain(Statics<ISignal>("BackPainRules.Catalogue"));

    [Fact]
    public void Every_finding_and_advice_of_the_catalogue_is_used()
    {
        var book = BackPainAssessor.Default.Book;
        book.Findings.Select(f => f.Id).Should().BeEquivalentTo(Statics<Finding>("BackPainRules.Catalogue").Select(f => f.Id));
        book.Advice.Select(a => a.Id).Should().BeEquivalentTo(Statics<Advice>("BackPainRules.Catalogue").Select(a => a.Id));
        book.Thresholds.Select(t => t.Id).Should().BeEquivalentTo(Statics<Threshold>("BackPainRules.Catalogue").Select(t => t.Id));
        book.Settings.Select(x => x.Id).Should().BeEquivalentTo(Statics<Setting>("BackPainRules.Catalogue").Select(x => x.Id));
    }

    [Fact]
    public void Every_source_is_cited() =>
        BackPainAssessor.Default.Book.Rules.SelectMany(rule => rule.Sources)
            .Concat(BackPainAssessor.Default.Book.Advice.SelectMany(advice => advice.Sources))
            .Concat(BackPainAssessor.Default.Book.Heuristics.SelectMany(heuristic => heuristic.Sources))
            .Select(source => source.Id).Distinct().Should().BeEquivalentTo(Statics<Source>("BackPainRules.Catalogue").Select(source => source.Id));

    [Fact]
    public void A_catalogue_or_rule_class_initialises_alone_whatever_was_touched_first()
    {
        // A rule that read another rule class would have seen null here, and the operators would have thrown.
        foreach (var type in Library.GetTypes().Where(t => t.Namespace is "BackPainRules.Rules" or "BackPainRules.Catalogue"))
        {
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
    }

    [Fact]
    public void Rule_classes_are_named_for_what_they_hold() =>
        Library.GetTypes()
            .Where(type => type is { Namespace: "BackPainRules.Rules", IsNested: false })
            .Should().OnlyContain(type => type.Name.EndsWith("Rules"));

    [Fact]
    public void Source_files_stay_short() =>
        Repository.SourceFiles("src")
            .Where(file => File.ReadLines(file).Count() > 200)
            .Select(Path.GetFileName)
            .Should().BeEmpty();

    // Console, traces and telemetry are those of the whole process: what listens to them would hear other tests, or take from them what they print.
    [Fact]
    public void Tests_that_listen_to_the_process_run_alone()
    {
        var listening = Repository.SourceFiles(Path.Combine("tests", "BackPainRules.Tests")).Where(file => ListensToTheProcess().IsMatch(File.ReadAllText(file))).ToArray();
        listening.Should().HaveCountGreaterThan(1).And.OnlyContain(file => File.ReadAllText(file).Contains("[Collection(\"alone\")]"));
    }

    [Fact]
    public void Public_types_have_no_setters_but_options()
    {
        var settable = from type in Packages.SelectMany(package => package.GetExportedTypes())
                       where type != typeof(BackPainRulesOptions)
                       from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
                       where property.SetMethod is { IsPublic: true } set
                           && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
                           && property.DeclaringType!.Assembly == type.Assembly
                       select $"{type.Name}.{property.Name}";
        settable.Should().BeEmpty();
    }

    [Fact]
    public void Statics_hold_no_state_that_can_change() =>
        (from type in Packages.SelectMany(package => package.GetTypes())
         where type.Namespace?.StartsWith("BackPainRules") == true && !type.Name.Contains('<')
         from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
         where !field.IsInitOnly && !field.IsLiteral && !field.Name.Contains('<')
         select $"{type.Name}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void The_package_for_running_data_depends_on_nothing_but_the_library() =>
        References([typeof(ActivityImporter).Assembly]).Where(name => !name.StartsWith("System")).Should().Equal("BackPainRules");

    [Fact]
    public void The_package_depends_on_three_packages_only() =>
        Regex.Matches(File.ReadAllText(Repository.File("src", "BackPainRules", "BackPainRules.csproj")), "PackageReference Include=\"([^\"]+)\"(?! PrivateAssets)")
            .Select(match => match.Groups[1].Value)
            .Should().Equal("FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options");

    [Fact]
    public void The_package_for_rule_authors_refers_to_no_test_framework_and_to_nothing_that_is_not_public()
    {
        typeof(RuleMatrix).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System"))
            .Should().Equal("BackPainRules");
        Library.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(one => one.AssemblyName)
            .Should().Equal("BackPainRules.Tests", "BackPainRules.Proving.Tests");
    }

    private static Assembly[] Packages => [Library, typeof(RuleMatrix).Assembly, typeof(ActivityImporter).Assembly, typeof(Prover).Assembly];

    private static IEnumerable<string> References(Assembly[] packages) => packages.SelectMany(package => package.GetReferencedAssemblies()).Select(name => name.Name!);

    private static Assembly Library => typeof(BackPainAssessor).Assembly;

    private static IEnumerable<T> Statics<T>(string space) =>
        from type in Library.GetTypes()
        where type.Namespace == space
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where typeof(T).IsAssignableFrom(field.FieldType)
        select (T)field.GetValue(null)!;

    [GeneratedRegex(@"\bOverheard (?:over)?heard = new\b|= new Overheard\(")]
    private static partial Regex ListensToTheProcess();

    [GeneratedRegex(@"^using (?:static |\w+ = )?BackPainRules\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex UsingOfOurs();
}
